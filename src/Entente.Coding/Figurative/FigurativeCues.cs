using System.Collections.Frozen;
using System.Globalization;
using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Tells texts of film, fiction and sport from news, by their nouns (<c>Dictionaries/Figurative/cues.tsv</c>: <c>kind	weight	nouns</c>;
/// the kind "world" speaks against all others). A sentence is figurative with a weight of 2; a whole article where such nouns stand in
/// at least a third of its sentences, weigh 3 together, and outweigh the words of the world.
/// </summary>
public sealed class FigurativeCues
{
    const string World = "world";
    const double SentenceWeight = 2;
    const double ArticleWeight = 3;
    const double ArticleShare = 1.0 / 3;

    static readonly Lazy<FigurativeCues> Shipped = new(() => Load(DictionaryFile.Shipped("Figurative")));

    readonly FrozenDictionary<string, (string Kind, double Weight)[]> cues;

    FigurativeCues(IEnumerable<(string Noun, string Kind, double Weight)> cues) => this.cues = cues
        .GroupBy(c => c.Noun, c => (c.Kind, c.Weight), StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The cues shipped with this assembly.</summary>
    public static FigurativeCues Default => Shipped.Value;

    /// <summary>What the sentence is if it is not news ("sport"); empty if it is.</summary>
    public string KindOf(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var weights = new SortedDictionary<string, double>(StringComparer.Ordinal);
        Weigh(sentence, weights);
        return Winner(weights, SentenceWeight);
    }

    /// <summary>What the whole text is if it is not news; empty if it is.</summary>
    public string KindOf(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var total = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var sentences = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in document.Sentences)
        {
            var weights = new SortedDictionary<string, double>(StringComparer.Ordinal);
            Weigh(sentence, weights);
            foreach (var (kind, weight) in weights)
            {
                total[kind] = total.GetValueOrDefault(kind) + weight;
                sentences[kind] = sentences.GetValueOrDefault(kind) + 1;
            }
        }

        var winner = Winner(total, ArticleWeight);
        return winner.Length > 0 && sentences[winner] >= document.Sentences.Count * ArticleShare ? winner : "";
    }

    /// <summary>Reads the cues; every problem is added to <paramref name="problems"/> and its line left out.</summary>
    public static FigurativeCues Read(IEnumerable<DictionaryFile> files, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(problems);
        var read = new List<(string, string, double)>();
        foreach (var file in files)
        {
            foreach (var (line, cells) in file.Rows())
            {
                if (cells.Length != 3 || !double.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || weight <= 0)
                {
                    problems.Add(new(file.Name, line, "expected 'kind<TAB>weight<TAB>nouns', the weight a number above 0"));
                    continue;
                }

                read.AddRange(cells[2].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(noun => (noun, cells[0], weight)));
            }
        }

        return new(read);
    }

    static FigurativeCues Load(IEnumerable<DictionaryFile> files)
    {
        var problems = new List<Problem>();
        var read = Read(files, problems);
        return problems.Count == 0 ? read : throw new DictionaryException(problems);
    }

    void Weigh(Sentence sentence, SortedDictionary<string, double> weights)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Upos == Upos.Noun && cues.TryGetValue(token.Lemma.ToLowerInvariant(), out var kinds))
            {
                foreach (var (kind, weight) in kinds)
                {
                    weights[kind] = weights.GetValueOrDefault(kind) + weight;
                }
            }
        }
    }

    static string Winner(SortedDictionary<string, double> weights, double least)
    {
        var against = weights.GetValueOrDefault(World);
        var (winner, best) = ("", least);
        foreach (var (kind, weight) in weights)
        {
            if (kind != World && weight - against >= best)
            {
                (winner, best) = (kind, weight - against);
            }
        }

        return winner;
    }
}
