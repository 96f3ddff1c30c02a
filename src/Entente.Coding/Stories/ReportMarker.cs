namespace Entente.Coding.Stories;

/// <summary>Words that say what an article is to its story ("Correction:", "Opinion").</summary>
/// <param name="Kind">What they say.</param>
/// <param name="InTitle">Whether they count in the title alone.</param>
/// <param name="Words">The words, in lower case.</param>
public sealed record ReportMarker(ReportKind Kind, bool InTitle, string Words);
