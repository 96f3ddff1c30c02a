using System.Globalization;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>The SQL file beside a measure, with the values that all of them take.</summary>
static class MeasureQuery
{
    /// <summary>The statement of a file in this folder ("MeanIntensity"), for an input.</summary>
    public static Sql Of(string file, MeasureInput input) =>
        new Sql(Statement.Read(typeof(MeasureQuery).Assembly, $"Relationships/{file}.sql"))
            .With("pair", input.Dyad.Pair)
            .With("source", input.Dyad.Source)
            .With("target", input.Dyad.Target)
            .With("from", input.Period.From)
            .With("to", input.Period.To)
            .With("as_of", input.AsOf)
            .Needed;

    /// <summary>A whole number of a row.</summary>
    public static int Count(object? cell) => cell is null ? 0 : Convert.ToInt32(cell, CultureInfo.InvariantCulture);

    /// <summary>Event numbers joined by blanks, as labels.</summary>
    public static IReadOnlyList<string> Labels(object? cell) =>
        cell is string text ? [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => "e" + n)] : [];
}
