using System.Globalization;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>
/// How the target answers the source's shocks: weekly acts of conflict of the target towards the source in the four weeks after a week that stands out, less those in the eight weeks before it, on
/// average over the shocks (superposed epochs). An association in time, not a cause. Undefined where no week stands out.
/// </summary>
public sealed class Response : IMeasure
{
    const int Before = 8;
    const int After = 4;
    const int FewestWeeks = 26;
    const int FewestShocks = 5;
    const int Draws = 999;
    const int Seed = 19130601;

    /// <inheritdoc/>
    public string Name => "response";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var bounded = input with { Period = store.Reported(input.Period, input.AsOf) };
        var query = MeasureQuery.Of("Response", bounded);
        var weeks = Weeks([.. store.Read(query).Rows.Select(r => Week.Of(r, input))], bounded.Period);
        var threshold = Threshold([.. weeks.Select(w => w.Struck)]);
        var shocks = Shocks([.. weeks.Select(w => w.Struck)]);
        if (weeks.Count < FewestWeeks || shocks.Count == 0)
        {
            return new(Name, input, null, weeks.Sum(w => w.Struck + w.Conflict + w.Cooperation), query)
            {
                Note = weeks.Count < FewestWeeks ? MeasureNotes.Weeks(weeks.Count, FewestWeeks) : MeasureNotes.NoShock,
            };
        }

        double[] conflict = [.. weeks.Select(w => (double)w.Conflict)], cooperation = [.. weeks.Select(w => (double)w.Cooperation)];
        var changes = shocks.Select(s => Change(conflict, s)).ToList();
        var (low, high) = shocks.Count < FewestShocks ? (null, null) : Interval(changes);
        return new(Name, input, changes.Average(), shocks.Count, query)
        {
            Low = low,
            High = high,
            P = ByChance(conflict, shocks, changes.Average()),
            Note = shocks.Count < FewestShocks ? MeasureNotes.FewShocks : null,
            Parts =
            [
                new("shock from", shocks.Sum(s => weeks[s].Struck), threshold),
                Mean("conflict before", conflict, shocks, -Before, 0), Mean("conflict after", conflict, shocks, 1, After + 1),
                Mean("cooperation before", cooperation, shocks, -Before, 0), Mean("cooperation after", cooperation, shocks, 1, After + 1),
                .. shocks.Select((s, i) => new MeasuredPart(weeks[s].Monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), weeks[s].Struck, changes[i])),
            ],
        };
    }

    /// <summary>How many acts make a week stand out: more than the mean and two standard deviations of all weeks, and at least two.</summary>
    public static double Threshold(IReadOnlyList<int> weeks)
    {
        ArgumentNullException.ThrowIfNull(weeks);
        if (weeks.Count == 0)
        {
            return 2;
        }

        var mean = weeks.Average();
        return Math.Max(2, mean + (2 * Math.Sqrt(weeks.Average(w => (w - mean) * (w - mean)))));
    }

    /// <summary>The weeks that stand out, with eight weeks of record before and four after, none of them within four weeks of the one before.</summary>
    public static IReadOnlyList<int> Shocks(IReadOnlyList<int> weeks)
    {
        var (threshold, shocks) = (Threshold(weeks), new List<int>());
        for (var week = Before; week < weeks.Count - After; week++)
        {
            if (weeks[week] >= threshold && (shocks.Count == 0 || week - shocks[^1] > After))
            {
                shocks.Add(week);
            }
        }

        return shocks;
    }

    /// <summary>Mean of the four weeks after a week, less the mean of the eight before it.</summary>
    public static double Change(IReadOnlyList<double> weeks, int week)
    {
        ArgumentNullException.ThrowIfNull(weeks);
        var (before, after) = (0.0, 0.0);
        for (var w = week - Before; w < week; w++)
        {
            before += weeks[w];
        }

        for (var w = week + 1; w <= week + After; w++)
        {
            after += weeks[w];
        }

        return (after / After) - (before / Before);
    }

    static MeasuredPart Mean(string label, double[] weeks, IReadOnlyList<int> shocks, int from, int to)
    {
        var sum = shocks.Sum(s => weeks[(s + from)..(s + to)].Sum());
        return new(label, (int)sum, sum / (shocks.Count * (to - from)));
    }

    static (double? Low, double? High) Interval(List<double> changes)
    {
        var random = new Random(Seed);
        var means = Enumerable.Range(0, Draws).Select(_ => Enumerable.Range(0, changes.Count).Average(_ => changes[random.Next(changes.Count)])).ToList();
        return (Quantile.Of(means, 0.025), Quantile.Of(means, 0.975));
    }

    /// <summary>The share of random sets of as many weeks whose mean change is at least as far from 0; the set seen among them.</summary>
    static double ByChance(double[] weeks, IReadOnlyList<int> shocks, double seen)
    {
        var (random, asFar) = (new Random(Seed), 0);
        var changes = new double[weeks.Length];
        for (var week = Before; week < weeks.Length - After; week++)
        {
            changes[week] = Change(weeks, week);
        }

        for (var draw = 0; draw < Draws; draw++)
        {
            var sum = 0.0;
            for (var shock = 0; shock < shocks.Count; shock++)
            {
                sum += changes[random.Next(Before, weeks.Length - After)];
            }

            asFar += Math.Abs(sum / shocks.Count) >= Math.Abs(seen) - 1e-12 ? 1 : 0;
        }

        return (1.0 + asFar) / (1 + Draws);
    }

    /// <summary>Every full week of the period; weeks without an act are zero.</summary>
    static List<Week> Weeks(List<Week> told, Period period)
    {
        var (known, weeks) = (told.ToDictionary(w => w.Monday), new List<Week>());
        for (var monday = period.From.AddDays((8 - (int)period.From.DayOfWeek) % 7); monday.DayNumber + 7 <= period.To.DayNumber; monday = monday.AddDays(7))
        {
            weeks.Add(known.GetValueOrDefault(monday) ?? new(monday, 0, 0, 0));
        }

        return weeks;
    }

    sealed record Week(DateOnly Monday, int Struck, int Conflict, int Cooperation)
    {
        public static Week Of(IReadOnlyList<object?> row, MeasureInput input)
        {
            var (source, target) = input.Turned(Acts(row, 1), Acts(row, 3));
            return new((DateOnly)row[0]!, source.Conflict, target.Conflict, target.Cooperation);
        }

        static (int Conflict, int Cooperation) Acts(IReadOnlyList<object?> row, int at) => (MeasureQuery.Count(row[at]), MeasureQuery.Count(row[at + 1]));
    }
}
