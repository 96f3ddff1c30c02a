using System.Globalization;
using Entente.Language.Coreference;

namespace Entente.Language.Scoring;

/// <summary>A pronoun or definite noun annotated by offsets in an article's text.</summary>
/// <param name="Document">The article's id.</param>
/// <param name="Start">First code unit of the word or phrase.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Antecedents">Earlier mentions of the same: first code unit and the one after the last.</param>
public sealed record CoreferenceOffsets(string Document, int Start, int End, IReadOnlyList<TextRange> Antecedents)
{
    const int Columns = 4;

    /// <summary>Reads "document, start, end, antecedents" lines; <c>#</c> comments and one header line stand before them.</summary>
    /// <exception cref="InvalidDataException">Lines are wrong; the message names each as file(line).</exception>
    public static IReadOnlyList<CoreferenceOffsets> Read(IEnumerable<string> lines, string file)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var (read, errors, number, isHeader) = (new List<CoreferenceOffsets>(), new List<string>(), 0, true);
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var parsed = isHeader ? null : Parse(line);
            if (parsed is not null)
            {
                read.Add(parsed);
            }
            else if (!isHeader)
            {
                errors.Add($"{file}({number}): expected document, start, end and antecedents (12-17;40-44) separated by tabs, found '{line}'");
            }

            isHeader = false;
        }

        return errors.Count == 0 ? read : throw new InvalidDataException(string.Join('\n', errors.Take(20)));
    }

    /// <summary>Whether the resolver's answer in a parsed article is one of the antecedents.</summary>
    /// <param name="sentences">The article's sentences.</param>
    /// <param name="chain">Its references.</param>
    /// <param name="document">Number of the document.</param>
    public ScoredReference Score(IReadOnlyList<Sentence> sentences, ReferenceChain chain, int document)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(chain);
        var sentence = sentences.FirstOrDefault(s => s.Start <= Start && End <= s.End) ?? sentences[0];
        var answer = sentence.Tokens.Where(t => t.Start >= Start && t.End <= End).Select(t => chain.At(sentence.Index, t.Index)?.Antecedent).FirstOrDefault(a => a is not null);
        var word = string.Join(' ', sentence.Tokens.Where(t => t.Start >= Start && t.End <= End).Select(t => t.Form));
        if (answer is null)
        {
            return new(document, word, sentence.Text, "", false);
        }

        var there = sentences[answer.Phrase.Sentence];
        var heads = answer.Phrase.IsJoined ? answer.Phrase.Members : [answer.Phrase.Head];
        var isRight = Antecedents.Any(range => heads.All(h => Words(there, h).Any(w => range.Start < there[w].End && there[w].Start < range.End)));
        return new(document, word, sentence.Text, there.TextOf(answer.Phrase.First, answer.Phrase.Last), isRight);
    }

    // Of a name in several words ("Bishop Emeritus Dinualdo Gutierrez") any may be annotated.
    static IEnumerable<int> Words(Sentence sentence, int head) =>
        sentence.Children(head, Relation.Flat).Where(t => sentence[t].Upos == Upos.Propn && sentence[head].Upos == Upos.Propn).Prepend(head);

    static CoreferenceOffsets? Parse(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns || !int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(cells[2], NumberStyles.None, CultureInfo.InvariantCulture, out var end) || end <= start)
        {
            return null;
        }

        var ranges = new List<TextRange>();
        foreach (var item in cells[3].Split(';'))
        {
            var dash = item.IndexOf('-', StringComparison.Ordinal);
            if (dash < 1 || !int.TryParse(item.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var from)
                || !int.TryParse(item.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var to))
            {
                return null;
            }

            ranges.Add(new(from, to));
        }

        return new(cells[0], start, end, ranges);
    }
}
