namespace Entente.Language;

/// <summary>A stretch of a text, in UTF-16 code units, end exclusive.</summary>
/// <param name="Start">The first code unit, from 0.</param>
/// <param name="End">The code unit after the last.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>The number of code units.</summary>
    public int Length => End - Start;
}
