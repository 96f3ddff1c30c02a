namespace Entente.Reading.Tables;

/// <summary>A row of a table, or what stands where a row should be.</summary>
/// <param name="Line">1-based line at which it begins.</param>
/// <param name="LastLine">The line at which it ends.</param>
/// <param name="Cells">Its cells; empty if it is broken.</param>
/// <param name="Fault">What is wrong with it; empty if nothing.</param>
readonly record struct TableRow(int Line, int LastLine, IReadOnlyList<string> Cells, string Fault);
