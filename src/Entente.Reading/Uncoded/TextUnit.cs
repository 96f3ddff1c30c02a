namespace Entente.Reading.Uncoded;

/// <summary>A line of an article, or a paragraph whose lines were broken at a fixed width.</summary>
/// <param name="Start">Its first character that is not blank.</param>
/// <param name="End">The character after its last that is not blank.</param>
/// <param name="IsAlone">Whether blank lines, or the ends of the text, are on both sides of it.</param>
readonly record struct TextUnit(int Start, int End, bool IsAlone)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>The number of characters.</summary>
    public int Length => End - Start;

    /// <summary>Its words in their text.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
