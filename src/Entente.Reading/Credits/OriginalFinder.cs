using System.Text.RegularExpressions;
using Entente.Reading.Uncoded;

namespace Entente.Reading.Credits;

/// <summary>A credit found in a text.</summary>
/// <param name="Span">The sentence or line that gives it.</param>
/// <param name="Original">Where the article first appeared; null if the credit names only who helped.</param>
sealed record Credit(TextSpan Span, Original? Original);

/// <summary>Finds where an article first appeared: in credit lines, in the dateline, in a canonical link that leads elsewhere.</summary>
static partial class OriginalFinder
{
    const int LongestUnit = 2000;

    /// <summary>Source lines of fewer words above the middle of a text are not trusted: "Source: X" may stand below a table.</summary>
    const int LinesFromEnd = 8;

    /// <summary>All credits of the text.</summary>
    public static IEnumerable<Credit> Credits(string text, IReadOnlyList<TextUnit> units)
    {
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Length > LongestUnit)
            {
                continue;
            }

            var line = units[i].In(text).ToString();
            foreach (var rule in CreditRules.Shipped.All)
            {
                var match = rule.Match(line);
                var isLate = i >= units.Count - LinesFromEnd || i < 3;
                if (match.Success && (isLate || rule.Name != "source-line"))
                {
                    yield return new(SpanOf(text, units[i], match), rule.IsOriginal ? ToOriginal(match.Groups["who"].Value, match.Value.Trim()) : null);
                    break;
                }
            }
        }
    }

    /// <summary>Where the article first appeared, or null if it first appeared where it was read.</summary>
    public static Original? Choose(RawArticle raw, string publisher, IEnumerable<Credit> credits, Dateline? dateline)
    {
        var candidates = new List<Original>();
        if (raw.Original.Length > 0)
        {
            candidates.Add(ToOriginal(raw.Original, raw.OriginalReason));
        }

        candidates.AddRange(credits.Select(credit => credit.Original).OfType<Original>());
        if (dateline is { Agency.Length: > 0 } line)
        {
            candidates.Add(new(line.Agency, "", line.Span.In(raw.Text).Trim()));
        }

        return candidates.Find(c => c.Publisher.Length > 0
            && !(publisher.Length > 0 && Agencies.Shipped.AreSame(c.Publisher, publisher))
            && (c.Url.Length == 0 || c.Url != raw.Url));
    }

    /// <summary>A name without the article, quotes, dates and marks around it.</summary>
    internal static string Clean(string name)
    {
        var trimmed = name.Trim().Trim('"', '“', '”', '\'', '‘', '’', '*', '_', '[', ']', '(', ')', '.', ',', ';', ':', ' ');
        return trimmed.StartsWith("the ", StringComparison.Ordinal) ? trimmed[4..] : trimmed;
    }

    static Original ToOriginal(string name, string reason)
    {
        var clean = Clean(name);
        var url = Uri.TryCreate(clean, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? clean : "";
        return url.Length > 0 ? new(Site.HostOf(url), url, reason)
            : Site.IsAddress(clean) ? new(Site.Bare(clean), "", reason)
            : new(Agencies.Shipped.NameOf(clean) is { Length: > 0 } agency ? agency : clean, "", reason);
    }

    /// <summary>From the start of the match to the end of its sentence.</summary>
    static TextSpan SpanOf(string text, TextUnit unit, Match match)
    {
        var from = unit.Start + match.Index + match.Length;
        var end = SentenceEnd().Match(text, from, unit.End - from);
        return new(unit.Start + match.Index, end.Success ? end.Index + end.Length : unit.End);
    }

    [GeneratedRegex(@"[.!?]['""”’)]*(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
