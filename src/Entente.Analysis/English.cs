using System.Globalization;

namespace Entente.Analysis;

/// <summary>Small things of English: numbers, dates, plurals, lists.</summary>
public static class English
{
    static readonly string[] Words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>How words begin that are written with a vowel and spoken as "you".</summary>
    static readonly string[] Yous = ["US ", "UK ", "UN ", "UAE ", "Ukrain", "Urugua", "Europe", "uni", "Uni"];

    /// <summary>Below ten in words, else in digits with commas: "six", "1,200".</summary>
    public static string Number(int n) => n is >= 0 and < 10 ? Words[n] : n.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>"one event", "six events", "no events".</summary>
    public static string Count(int n, string singular, string? plural = null) => $"{Number(n)} {(n == 1 ? singular : plural ?? Plural(singular))}";

    /// <summary>The regular plural: "party" to "parties", "process" to "processes".</summary>
    public static string Plural(string noun)
    {
        ArgumentException.ThrowIfNullOrEmpty(noun);
        return noun switch
        {
            [.. var stem, 'y'] when stem.Length > 0 && !"aeiou".Contains(stem[^1], StringComparison.Ordinal) => stem + "ies",
            [.., 's'] or [.., 'x'] or [.., 'z'] or [.., 'c', 'h'] or [.., 's', 'h'] => noun + "es",
            _ => noun + "s",
        };
    }

    /// <summary>"4 March 2025".</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"March 2025".</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"a, b and c".</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count switch
        {
            0 => "",
            1 => all[0],
            _ => $"{string.Join(", ", all[..^1])} and {all[^1]}",
        };
    }

    /// <summary>"Pakistan's", "the United States'".</summary>
    public static string Possessive(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name + (name.EndsWith('s') ? "'" : "'s");
    }

    /// <summary>"a Russian scientist", "an Israeli criminal", "a US rebel", "a Ukrainian", "a European".</summary>
    public static string WithArticle(string phrase)
    {
        ArgumentException.ThrowIfNullOrEmpty(phrase);
        var sounds = "aeiouAEIOU".Contains(phrase[0], StringComparison.Ordinal) && !Yous.Any(y => phrase.StartsWith(y, StringComparison.Ordinal));
        return (sounds ? "an " : "a ") + phrase;
    }

    /// <summary>The text with a capital first letter.</summary>
    public static string Capital(string text) => string.IsNullOrEmpty(text) ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A share in whole per cent, "58 %"; above zero at least "1 %" unless it is less than half of one.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * share, MidpointRounding.AwayFromZero):0} %");

    /// <summary>One decimal, with a sign where asked: "+2.5".</summary>
    public static string Decimal(double value, bool sign = false) =>
        Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString(sign ? "+0.0;-0.0;0.0" : "0.0", CultureInfo.InvariantCulture).Replace('-', '\u2212');

    /// <summary>The number of words.</summary>
    public static int WordCount(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>What was read: "107 articles of 12 publishers and 3,705 rows of icews".</summary>
    public static string Sources(Entente.Store.Coverage coverage)
    {
        var articles = $"{Count(coverage.Articles, "article")} of {Count(coverage.Publishers, "publisher")}";
        var rows = string.Create(CultureInfo.InvariantCulture, $"{coverage.Rows:N0} {(coverage.Rows == 1 ? "row" : "rows")} of {coverage.DataSets}");
        return coverage.Rows == 0 ? articles : coverage.Articles == 0 ? rows : $"{articles} and {rows}";
    }
}
