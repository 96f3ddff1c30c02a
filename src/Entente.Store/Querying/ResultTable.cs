namespace Entente.Store;

/// <summary>What a query gave.</summary>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">Values: text, whole numbers (long), numbers (double), truth values, days, or null.</param>
public sealed record ResultTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
