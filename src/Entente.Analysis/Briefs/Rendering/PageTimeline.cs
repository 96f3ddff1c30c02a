using System.Globalization;

namespace Entente.Analysis;

/// <summary>The chart of both directions by month, its description, and its numbers as a table.</summary>
sealed record PageTimeline(string Svg, string First, string Second, IReadOnlyList<PageTimelineRow> Rows)
{
    /// <summary>The chart of a relation.</summary>
    public static PageTimeline Of(Relation relation)
    {
        var (forth, back) = (relation.Forth, relation.Back);
        return new(TimelineSvg.Draw(relation), $"{English.Capital(forth.Source.Phrase)} to {forth.Target.Phrase}", $"{English.Capital(back.Source.Phrase)} to {back.Target.Phrase}",
            [.. forth.Points.Zip(back.Points).Where(p => p.First.N + p.Second.N > 0)
                .Select(p => new PageTimelineRow(p.First.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture), [.. p.First.Counts, .. p.Second.Counts]))]);
    }
}

/// <summary>One month of the table: four counts of each direction.</summary>
sealed record PageTimelineRow(string Month, IReadOnlyList<int> Counts);
