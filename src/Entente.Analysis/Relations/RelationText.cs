using System.Globalization;
using System.Text;

namespace Entente.Analysis;

/// <summary>A relation as a page for the terminal: both directions over time, by period, in priorities, with the events that weigh most.</summary>
public static class RelationText
{
    /// <summary>Below this, a page says that no trend should be read from it.</summary>
    const int Few = 10;

    const int MostMatters = 8;

    /// <summary>Counts that stand for themselves, and are for the brief to tell.</summary>
    static readonly string[] Told = ["attacks-suffered", "threat-words"];

    /// <summary>Plain text, about 100 characters wide; ends with a line feed.</summary>
    public static string Render(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        var (a, b) = (relation.Forth.Source, relation.Back.Source);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{English.Capital(a.Phrase)} and {b.Phrase}, as of {English.Date(relation.AsOf)}\n");
        text.Append(CultureInfo.InvariantCulture, $"{Read(relation)}\n");
        if (relation.IsEmpty)
        {
            return text.Append(CultureInfo.InvariantCulture, $"\nNo event between {a.Phrase} and {b.Phrase} was found in what was read{Days(relation.Period, relation.AsOf)}.\n").ToString();
        }

        Caution(text, relation);
        Series(text, relation);
        PeriodTable.Write(text, relation);
        ChangeList.Write(text, relation);
        SideBySide.Priorities(text, relation);
        Matters(text, relation.Forth);
        Matters(text, relation.Back);
        SideBySide.Thirds(text, relation);
        SideBySide.Threats(text, relation);
        Pair(text, relation);
        EventList.Write(text, relation);
        return text.ToString();
    }

    /// <summary>The days that were asked about, where they are not all.</summary>
    static string Days(Period period, DateOnly asOf) =>
        period.From == DateOnly.MinValue && period.To > asOf ? ""
        : period.From == DateOnly.MinValue ? $" of the days before {English.Date(period.To)}"
        : period.To > asOf ? $" of the days from {English.Date(period.From)} on"
        : $" of the days from {English.Date(period.From)} to {English.Date(period.To.AddDays(-1))}";

    static string Read(Relation relation) => relation.Coverage.IsEmpty
        ? $"Nothing was read that was published by {English.Date(relation.AsOf)}."
        : $"{English.Capital(English.Sources(relation.Coverage))}; "
        + "every happening is counted once. Intensity is PLOVER's, -10 to +10.";

    /// <summary>What a reader must know before reading numbers: few events, a silent side, a single day.</summary>
    static void Caution(StringBuilder text, Relation relation)
    {
        var n = relation.Forth.Counts.N + relation.Back.Counts.N;
        if (n < Few)
        {
            text.Append(CultureInfo.InvariantCulture, $"{English.Capital(English.Count(n, "event"))} only: no trend should be read from so few.\n");
        }

        foreach (var side in new[] { relation.Forth, relation.Back }.Where(s => s.Counts.N == 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"{English.Capital(side.Source.Phrase)} is not recorded as acting towards {side.Target.Phrase} in what was read.\n");
        }

        if (relation.Forth.Points.Count == 1)
        {
            text.Append(CultureInfo.InvariantCulture, $"All events lie in one {relation.By.ToString().ToLowerInvariant()}: there is no course over time to show.\n");
        }
    }

    static void Series(StringBuilder text, Relation relation)
    {
        var points = relation.Forth.Points;
        var together = SeriesPlot.Together(points.Count);
        int Top(int first, int second) => Math.Max(1, new[] { relation.Forth, relation.Back }.SelectMany(s => SeriesPlot.Columns(s.Points, together, first, second)).DefaultIfEmpty(0).Max());
        var (up, down) = (Top(0, 1), Top(2, 3));
        foreach (var side in new[] { relation.Forth, relation.Back })
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{English.Capital(side.Source.Phrase)} to {side.Target.Phrase}: {Mean(side.Intensity)}\n");
            SeriesPlot.Draw(text, side, together, up, down);
        }

        text.Append(SeriesPlot.Axis(points, together)).Append('\n');
        var step = relation.By.ToString().ToLowerInvariant();
        text.Append(CultureInfo.InvariantCulture, $"  {Label(points[0].Start, relation.By)} to {Label(points[^1].Start, relation.By)}; one column {(together == 1 ? $"a {step}" : $"holds {together} {step}s")}; events, cooperation up and conflict down, both sides on one scale\n");
    }

    static string Mean(Measured mean) => mean.Value is not { } value ? "no events"
        : $"mean intensity {English.Decimal(value, sign: true)} over {English.Count(mean.N, "event")}"
            + (mean is { Low: { } low, High: { } high } ? $" ({English.Decimal(low, sign: true)} to {English.Decimal(high, sign: true)})" : "");

    static void Matters(StringBuilder text, RelationSide side)
    {
        if (side.Matters.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nWhat {side.Source.Possessive} acts towards {side.Target.Short} are about: ");
            text.AppendJoin(", ", side.Matters.Take(MostMatters).Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Label.Replace('_', ' ')} {m.N}"))).Append('\n');
        }
    }

    static void Pair(StringBuilder text, Relation relation)
    {
        var shown = relation.Pair.Where(m => m.Value is not null && m.Measure != "change-points" && !m.Measure.StartsWith("divergence", StringComparison.Ordinal)).ToList();
        text.Append(shown.Count > 0 ? "\nMeasures (docs/measures tells what each is)\n" : "");
        foreach (var (measured, of) in shown.Select(m => (m, "")).Concat(new[] { relation.Forth, relation.Back }.SelectMany(s => s.Further.Where(m => m.Value is not null && !Told.Contains(m.Measure)).Select(m => (m, $" of {s.Source.Short}")))))
        {
            var interval = measured.Low is null ? "" : string.Create(CultureInfo.InvariantCulture, $" ({measured.Low:0.00} to {measured.High:0.00})");
            var chance = measured.P is null ? "" : string.Create(CultureInfo.InvariantCulture, $", p = {measured.P:0.000}");
            text.Append(CultureInfo.InvariantCulture, $"  {measured.Measure.Replace('-', ' ') + of,-44}  {measured.Value:0.00}{interval}, n = {measured.N}{chance}\n");
        }
    }

    static string Label(DateOnly day, RelationStep by) => day.ToString(by == RelationStep.Month ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
