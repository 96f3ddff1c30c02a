using System.Globalization;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>
/// When one side began to treat the other differently: months at which the monthly number of acts changes its level, for cooperation and conflict in either
/// direction, against the volume of reporting (<see cref="ChangeScan"/>). The value is the number of changes; undefined below eighteen months or without events.
/// </summary>
public sealed class ChangePoints : IMeasure
{
    const int MostMoved = 3;
    const int MostEvents = 5;
    const int MonthsShown = 3;
    static readonly bool[] Kinds = [true, false];

    /// <inheritdoc/>
    public string Name => "change-points";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var reported = ReportedMonths.Read(store, input);
        var bounded = input with { Period = Span(reported.Months, 0, reported.Months.Count) };
        var query = MeasureQuery.Of("ChangePoints", bounded);
        var acts = store.Read(query).Rows.Select(Act.Of).ToList();
        var (n, months) = (acts.Sum(a => a.N), reported.Months.Count);
        if (n == 0 || months < ChangeScan.FewestMonths)
        {
            return new(Name, input, null, n, query) { Note = n == 0 ? MeasureNotes.NoEvents : MeasureNotes.Months(months, ChangeScan.FewestMonths) };
        }

        var changes = WithEvents(store, bounded, Series(input).SelectMany(s => Changes(reported, s, [.. acts.Where(a => a.Source == s.Source && a.IsCooperation == s.IsCooperation)])).ToList())
            .OrderBy(c => c.Month).ThenBy(c => c.Source, StringComparer.Ordinal).ThenByDescending(c => c.IsCooperation).ToList();
        return new(Name, input, changes.Count, n, query)
        {
            Changes = changes,
            Note = reported.IsOffset ? null : MeasureNotes.AgainstDays,
            Parts = [new("months", months, months), new(reported.IsOffset ? "against events of the same publishers" : "against days", n, reported.Months.Sum(m => m.Volume))],
            Events = [.. changes.SelectMany(c => c.Events).Distinct().OrderBy(e => e.Length).ThenBy(e => e, StringComparer.Ordinal)],
        };
    }

    static IEnumerable<(string Source, string Target, bool IsCooperation)> Series(MeasureInput input) =>
        from dyad in new[] { input.Dyad, input.Dyad.Reverse } from cooperation in Kinds select (dyad.Source, dyad.Target, cooperation);

    /// <summary>The changes of one series, each with the months whose events show it.</summary>
    static IEnumerable<(ChangePoint Change, Period Shown)> Changes(ReportedMonths reported, (string Source, string Target, bool IsCooperation) series, List<Act> acts)
    {
        var (months, byMonth) = (reported.Months, acts.ToLookup(a => a.Month));
        var counted = reported.Series(m => byMonth[m.Month].Sum(a => a.N));
        var found = ChangeScan.Find(counted);
        for (var i = 0; i < found.Count; i++)
        {
            var (change, from, to) = (found[i], i == 0 ? 0 : found[i - 1].Month, i == found.Count - 1 ? months.Count : found[i + 1].Month);
            var sides = new Levels(from, change.Month, to, counted, months);
            yield return (new ChangePoint(series.Source, series.Target, series.IsCooperation, months[change.Month].Month, months[change.Earliest].Month,
                months[change.Latest].Month, change.Before, change.After, change.Ratio)
            {
                Span = Span(months, from, to),
                Types = sides.Moved(acts, a => a.Type, change),
                Publishers = sides.Moved(acts, a => a.Publisher, change),
            }, Span(months, change.Month, Math.Min(to, change.Month + MonthsShown)));
        }
    }

    /// <summary>The changes with their weightiest events, read of the months that show them.</summary>
    static List<ChangePoint> WithEvents(EventStore store, MeasureInput input, List<(ChangePoint Change, Period Shown)> changes)
    {
        var months = changes.SelectMany(c => Firsts(c.Shown)).Distinct().Order().Select(m => m.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();
        var weighty = months.Count == 0 ? [] : store.Read(MeasureQuery.Of("ChangeEvents", input).With("months", string.Join(',', months))).Rows.Select(Weighty.Of).ToList();
        return changes.ConvertAll(c => c.Change with
        {
            Events = [.. weighty.Where(w => w.Source == c.Change.Source && w.IsCooperation == c.Change.IsCooperation && c.Shown.Contains(w.Month))
                .OrderByDescending(w => w.Weight).ThenBy(w => w.Month).Take(MostEvents).Select(w => w.Event)],
        });
    }

    static IEnumerable<DateOnly> Firsts(Period shown)
    {
        for (var month = shown.From; month < shown.To; month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    static Period Span(IReadOnlyList<ReportedMonth> months, int from, int to) =>
        to <= from ? default : new(months[from].Month, months[to - 1].Month.AddMonths(1));

    sealed record Act(DateOnly Month, string Source, bool IsCooperation, string Type, string Publisher, int N)
    {
        public static Act Of(IReadOnlyList<object?> row) =>
            new((DateOnly)row[0]!, (string)row[1]!, MeasureQuery.Count(row[2]) <= 2, (string)row[3]!, (string)row[4]!, MeasureQuery.Count(row[5]));
    }

    sealed record Weighty(DateOnly Month, string Source, bool IsCooperation, string Event, double Weight)
    {
        public static Weighty Of(IReadOnlyList<object?> row) =>
            new((DateOnly)row[0]!, (string)row[1]!, (bool)row[2]!, string.Create(CultureInfo.InvariantCulture, $"e{row[3]}"), Convert.ToDouble(row[4], CultureInfo.InvariantCulture));
    }

    /// <summary>The months of the level before a change and of the new one.</summary>
    sealed record Levels(int From, int At, int To, CountSeries Series, IReadOnlyList<ReportedMonth> Months)
    {
        public IReadOnlyList<Moved> Moved(List<Act> acts, Func<Act, string> label, FoundChange change)
        {
            var (before, after) = (Series.Volume.Skip(From).Take(At - From).Sum(), Series.Volume.Skip(At).Take(To - At).Sum());
            var (first, change1, end) = (Months[From].Month, Months[At].Month, Months[To - 1].Month);
            return [.. acts.Where(a => a.Month >= first && a.Month <= end && label(a).Length > 0).GroupBy(label)
                .Select(g => (g.Key, Before: g.Where(a => a.Month < change1).Sum(a => a.N), After: g.Where(a => a.Month >= change1).Sum(a => a.N)))
                .Select(g => new Moved(g.Key, g.Before, g.After, g.Before / before, g.After / after))
                .Where(m => m.After > m.Before == change.After > change.Before && m.After != m.Before)
                .OrderByDescending(m => Math.Abs(m.After - m.Before)).ThenBy(m => m.Label, StringComparer.Ordinal).Take(MostMoved)];
        }
    }
}
