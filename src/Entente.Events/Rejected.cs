namespace Entente;

/// <summary>A piece of input that could not be read, and why.</summary>
/// <param name="File">The file, as the user named it.</param>
/// <param name="Line">1-based line, or row of a table; 0 for the whole file.</param>
/// <param name="Reason">What is wrong and what to do.</param>
public sealed record Rejected(string File, int Line, string Reason)
{
    /// <summary><c>file(line): reason</c>, or <c>file: reason</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}({Line}): {Reason}" : $"{File}: {Reason}";
}
