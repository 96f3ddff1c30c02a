using System.Text.RegularExpressions;

namespace Entente.Reading.Uncoded;

/// <summary>Where in an article a line rule holds.</summary>
enum LinePlace
{
    /// <summary>Before the first sentence of the report.</summary>
    Head,
    /// <summary>Anywhere, in short lines.</summary>
    Any,
    /// <summary>Anywhere, also in long paragraphs.</summary>
    Para,
    /// <summary>In the second half.</summary>
    Tail,
    /// <summary>After the first sentence; all that follows goes with it.</summary>
    End,
}

/// <summary>A line of <c>Data/lines.tsv</c>: a kind of line that is not news.</summary>
sealed record LineRule(string Name, LinePlace Place, string Reason, Regex Pattern, string Example, bool IsToTheEnd)
{
    /// <summary>Longer lines are taken for prose by rules that are not for paragraphs.</summary>
    public const int LongestLine = 200;

    const int Window = 400;

    /// <summary>Whether the rule holds for these words; its groups are in the match.</summary>
    public bool Matches(ReadOnlySpan<char> line)
    {
        var isLong = Place is LinePlace.Para or LinePlace.Tail;
        return (isLong || line.Length <= LongestLine)
            && (line.Length <= Window || !IsToTheEnd)
            && Pattern.IsMatch(line[..Math.Min(line.Length, Window)]);
    }
}
