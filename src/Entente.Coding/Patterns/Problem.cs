using System.Globalization;

namespace Entente.Coding;

/// <summary>What is wrong with a line of a dictionary or rule file.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record Problem(string File, int Line, string Message)
{
    /// <summary>As compilers print it: <c>file(line): message</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line}): {Message}");
}
