using System.Collections.Frozen;
using System.Globalization;

namespace Entente.Coding.Stories;

/// <summary>
/// In what share of news articles a common word stands (<c>Dictionaries/Stories/common-words.tsv</c>, counted in articles written for this project), so that
/// two articles alone can be compared as well as two thousand.
/// </summary>
sealed class CommonTerms
{
    /// <summary>How many articles the shares count for beside those of a batch.</summary>
    public const double Articles = 200;

    const double Rare = 0.0025;
    const double RareActor = 0.01;
    static readonly Lazy<CommonTerms> Shipped = new(() => new(Entente.Coding.Shipped.Text("Stories/common-words.tsv")));
    readonly FrozenDictionary<string, double> shares;

    CommonTerms(string text) => shares = text.Split('\n').Select(line => line.TrimEnd('\r').Split('\t'))
        .Where(cells => cells.Length == 2 && cells[0] != "word" && cells[0][0] != '#')
        .ToFrozenDictionary(cells => cells[0], cells => double.Parse(cells[1], CultureInfo.InvariantCulture));

    /// <summary>The shipped shares.</summary>
    public static CommonTerms Default => Shipped.Value;

    /// <summary>Whether a word, by its stem, is one of the common ones.</summary>
    public bool Has(string stem) => shares.ContainsKey(stem);

    /// <summary>Share of articles that have a term, 0 to 1.</summary>
    public double Of(StoryTerms terms, int term) => terms.Kind(term) switch
    {
        TermKind.Word => shares.GetValueOrDefault(terms.Text(term), Rare),
        TermKind.Concept => StoryConcepts.Default.Share(terms.Text(term)),
        TermKind.Number => 0.05,
        _ => RareActor,
    };
}
