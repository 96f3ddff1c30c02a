using System.Security.Cryptography;
using System.Text;

namespace Entente;

/// <summary>One published text. Offsets of everything coded from it count UTF-16 code units of <see cref="Text"/>.</summary>
/// <param name="Id">The given id, else the path relative to the input, with <c>#row</c> for rows of a table.</param>
/// <param name="Text">The text that is coded; for HTML the extracted main text.</param>
public sealed record Article(string Id, string Text)
{
    /// <summary>Headline: context, not coded.</summary>
    public string Title { get; init; } = "";

    /// <summary>Day of publication; null if not known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Day on which it was read, where the input says so.</summary>
    public DateOnly? Accessed { get; init; }

    /// <summary>Address; empty if not known.</summary>
    public string Url { get; init; } = "";

    /// <summary>Who published it; empty if not known.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Byline; empty if not known.</summary>
    public string Author { get; init; } = "";

    /// <summary>Language tag as given ("en"); empty if not known.</summary>
    public string Language { get; init; } = "";

    /// <summary>Where it first appeared, if it says that it is not the first; else null.</summary>
    public Original? Original { get; init; }

    /// <summary>Parts of the text that are not news.</summary>
    public IReadOnlyList<UncodedRegion> Uncoded { get; init; } = [];

    /// <summary>
    /// The dateline before the first words of the report ("ISLAMABAD, March 5 (Frontier Wire) - "), where the sentence
    /// begins on the same line: not part of that sentence, which is coded all the same. Null if there is none.
    /// </summary>
    public TextSpan? Dateline { get; init; }

    /// <summary>Columns and fields of the input that are not the article's own, as given, in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Other { get; init; } = [];

    /// <summary>The text to parse: the dateline is blanked out with spaces, so that all offsets stay.</summary>
    public string TextToParse => Dateline is not { } line ? Text
        : string.Concat(Text.AsSpan(0, line.Start), new string(' ', line.Length), Text.AsSpan(line.End));

    /// <summary>SHA-256 of the text in UTF-8, in lower-case hexadecimal.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}
