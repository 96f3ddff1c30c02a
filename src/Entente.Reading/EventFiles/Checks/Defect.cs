namespace Entente.Reading.EventFiles;

/// <summary>Something wrong in an event file.</summary>
/// <param name="Line">1-based line; 0 for the whole file.</param>
/// <param name="Kind">What kind: "columns", "day", "number", ...</param>
/// <param name="Text">What is wrong and what to do.</param>
/// <param name="IsNote">Whether it is worth knowing but harms nothing.</param>
public sealed record Defect(long Line, string Kind, string Text, bool IsNote = false);
