using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Analysis;

/// <summary>A sentence of an article with changes marked on it; positions count in the sentence as it stood.</summary>
sealed partial class EditedSentence(string original, int offset)
{
    readonly List<(TextSpan Span, string Text)> edits = [];

    /// <summary>The sentence as it stood.</summary>
    public string Original { get; } = original;

    /// <summary>Where the sentence ends: where it was cut, else its own end.</summary>
    public int End { get; private set; } = original.Length;

    /// <summary>Where a span of the article lies in the sentence; null if it lies outside.</summary>
    public TextSpan? Local(TextSpan span)
    {
        var local = new TextSpan(span.Start - offset, span.End - offset);
        return local.Start >= 0 && local.Length > 0 && local.End <= Original.Length ? local : null;
    }

    /// <summary>Marks a change; false if it overlaps an earlier one.</summary>
    public bool Replace(TextSpan span, string text)
    {
        if (edits.Exists(e => e.Span.Overlaps(span)))
        {
            return false;
        }

        edits.Add((span, text));
        return true;
    }

    /// <summary>Drops everything from a position to the end, changes marked there too.</summary>
    public void CutFrom(int position)
    {
        edits.RemoveAll(e => e.Span.End > position);
        edits.Add((new(position, Original.Length), ""));
        End = position;
    }

    /// <summary>The sentence with its changes, on one line, with single blanks.</summary>
    public string Apply()
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var (span, replacement) in edits.OrderBy(e => e.Span.Start))
        {
            text.Append(Original, at, span.Start - at).Append(replacement);
            at = span.End;
        }

        text.Append(Original, at, Original.Length - at);
        return Blanks().Replace(text.ToString(), " ").Replace(" ,", ",", StringComparison.Ordinal).Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
