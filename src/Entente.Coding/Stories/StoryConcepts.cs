using System.Collections.Frozen;
using System.Globalization;

namespace Entente.Coding.Stories;

/// <summary>
/// The concepts that words of the news stand for (<c>Dictionaries/Stories/concepts.tsv</c>): "soldier" and "serviceman", "truce" and "ceasefire", so that a
/// report in other words is known by what it tells.
/// </summary>
public sealed class StoryConcepts
{
    const string Header = "concept";
    static readonly Lazy<StoryConcepts> Shipped = new(() => Parse("concepts.tsv", Entente.Coding.Shipped.Text("Stories/concepts.tsv")));
    static readonly string[] Compass = ["north", "south", "east", "west"];
    readonly FrozenDictionary<string, string[]> conceptsOf;
    readonly FrozenDictionary<string, double> shares;

    StoryConcepts(Dictionary<string, double> shares, IEnumerable<(string Word, string Concept)> members)
    {
        this.shares = shares.ToFrozenDictionary();
        conceptsOf = members.GroupBy(m => m.Word).ToFrozenDictionary(g => g.Key, g => g.Select(m => m.Concept).Distinct().ToArray());
    }

    /// <summary>The shipped concepts.</summary>
    public static StoryConcepts Default => Shipped.Value;

    /// <summary>Reads concepts: name, share of articles and words a line.</summary>
    /// <exception cref="DictionaryException">Lines are wrong; each is told with file and line.</exception>
    public static StoryConcepts Parse(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (shares, members, problems, lines) = (new Dictionary<string, double>(), new List<(string, string)>(), new List<Problem>(), text.Split('\n'));
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            var cells = line.Split('\t');
            if (line.Length == 0 || line[0] == '#' || cells[0] == Header)
            {
                continue;
            }

            var words = cells.Length == 3 ? cells[2].Split(';', StringSplitOptions.TrimEntries) : [];
            if (words.Length == 0 || !double.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var share) || share is <= 0 or >= 1)
            {
                problems.Add(new(file, i + 1, $"expected a concept, its share of articles between 0 and 1, and its words; got '{line}'"));
            }
            else if (!shares.TryAdd(cells[0], share))
            {
                problems.Add(new(file, i + 1, $"the concept {cells[0]} is given twice"));
            }
            else if (words.FirstOrDefault(w => w.Length == 0 || w.Contains(' ', StringComparison.Ordinal) || w.Any(char.IsUpper)) is { } wrong)
            {
                problems.Add(new(file, i + 1, $"'{wrong}' is not one word in small letters"));
            }

            members.AddRange(words.Select(w => (w, cells[0])));
        }

        return problems.Count == 0 ? new(shares, members) : throw new DictionaryException(problems);
    }

    /// <summary>The concepts of a word in small letters; none for most.</summary>
    public IReadOnlyList<string> Of(string word) => conceptsOf.GetValueOrDefault(word, []);

    /// <summary>Share of news articles that have a concept, 0 to 1.</summary>
    public double Share(string concept) => shares[concept];

    /// <summary>Whether a word written with a capital may be a usual word all the same ("Friday", "West", "Police"), not the name of a person.</summary>
    public bool IsUsual(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var lower = word.ToLowerInvariant();
        return conceptsOf.ContainsKey(lower) || Compass.Contains(lower) || CommonTerms.Default.Has(WordStem.Of(lower))
            || TimeWords.Default.Value(lower, TimeWordKind.Weekday) is not null || TimeWords.Default.Value(lower, TimeWordKind.Month) is not null;
    }
}
