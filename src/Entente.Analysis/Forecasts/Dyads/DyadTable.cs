using System.Runtime.InteropServices;

namespace Entente.Analysis.Forecasts;

/// <summary>Questions with their numbers, row by row: all kinds of all pairs that were active at each origin.</summary>
sealed class DyadTable
{
    const int YearDays = 365;

    readonly List<DyadRow> rows = [];
    readonly List<float> numbers = [];

    /// <summary>The questions.</summary>
    public IReadOnlyList<DyadRow> Rows => rows;

    /// <summary>Their numbers, a row each.</summary>
    public ReadOnlySpan<float> Numbers => CollectionsMarshal.AsSpan(numbers);

    /// <summary>The numbers of a question.</summary>
    public ReadOnlySpan<float> NumbersOf(int row) => Numbers.Slice(row * DyadFeatures.Count, DyadFeatures.Count);

    /// <summary>Whether each question was answered with yes.</summary>
    public bool[] Answers => [.. rows.Select(r => r.Answer)];

    /// <summary>Makes the questions of origins. What is known at an origin are the events of days before it; answers are read from the days after.</summary>
    /// <param name="world">The events, in any order within a day, and what is asked.</param>
    /// <param name="origins">The origins, in order.</param>
    /// <param name="horizon">Days of a window.</param>
    public static DyadTable Make(DyadWorld world, IReadOnlyList<int> origins, int horizon)
    {
        var known = Ordered(world.Known);
        var later = new DyadHistory(world.Kinds, _ => -1);
        foreach (var e in Ordered(world.Happened))
        {
            later.AddToPair(e);
        }

        var (table, history, year, next) = (new DyadTable(), new DyadHistory(world.Kinds, world.GroupOf), new LastYear(known), 0);
        foreach (var origin in origins)
        {
            for (; next < known.Length && known[next].Day < origin; next++)
            {
                history.Add(known[next]);
            }

            year.MoveTo(origin);
            var active = Active(world, year, origin);
            foreach (var kind in world.Asked)
            {
                table.Add(active, (kind, world.QuadOf(kind)), origin, horizon, history, later);
            }
        }

        return table;
    }

    /// <summary>The questions of some origins alone.</summary>
    public DyadTable Of(Func<int, bool> origin)
    {
        var some = new DyadTable();
        for (var i = 0; i < rows.Count; i++)
        {
            if (origin(rows[i].Origin))
            {
                some.rows.Add(rows[i]);
                some.numbers.AddRange(NumbersOf(i));
            }
        }

        return some;
    }

    /// <summary>Events by day, source, target and kind; those that stand so already are not sorted again.</summary>
    public static DyadEvent[] Ordered(IReadOnlyList<DyadEvent> events)
    {
        var ordered = events as DyadEvent[] ?? [.. events];
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ByContent.Compare(ordered[i - 1], ordered[i]) > 0)
            {
                // Those that compare as the same are the same.
                ordered = [.. ordered];
                Array.Sort(ordered, ByContent);
                return ordered;
            }
        }

        return ordered;
    }

    static readonly Comparer<DyadEvent> ByContent = Comparer<DyadEvent>.Create((a, b) =>
        a.Day != b.Day ? a.Day.CompareTo(b.Day)
        : a.Source != b.Source ? a.Source.CompareTo(b.Source)
        : a.Target != b.Target ? a.Target.CompareTo(b.Target)
        : a.Quad != b.Quad ? a.Quad.CompareTo(b.Quad)
        : a.Kind.CompareTo(b.Kind));

    static List<(int, int)> Active(DyadWorld world, LastYear year, int origin) =>
        [.. year.Counts.Where(c => c.Value >= world.LeastEvents && origin < world.AlwaysAlone)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(world.MostPairs).Select(c => c.Key)
            .Concat(world.Always).Distinct().Order()];

    /// <summary>How many events each directed pair had in the 365 days before an origin; origins come in order.</summary>
    sealed class LastYear(DyadEvent[] known)
    {
        int first;
        int end;

        public Dictionary<(int Source, int Target), int> Counts { get; } = [];

        public void MoveTo(int origin)
        {
            for (; end < known.Length && known[end].Day < origin; end++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(Counts, (known[end].Source, known[end].Target), out _)++;
            }

            for (; first < end && known[first].Day < origin - YearDays; first++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(Counts, (known[first].Source, known[first].Target), out _)--;
            }
        }
    }

    void Add(List<(int Source, int Target)> active, (int Kind, int Quad) asked, int origin, int horizon, DyadHistory history, DyadHistory later)
    {
        var (kind, quad) = asked;
        var year = active.ConvertAll(d => Climatology.Of(history.Series(d.Source, d.Target, kind), Math.Max(history.First, origin - YearDays), origin, horizon));
        var always = active.ConvertAll(d => Climatology.Of(history.Series(d.Source, d.Target, kind), Math.Min(history.First, origin), origin, horizon));
        var means = (year.Select(c => c.Share).DefaultIfEmpty(0).Average(), always.Select(c => c.Share).DefaultIfEmpty(0).Average());
        var features = new DyadFeatures(history, horizon);
        var (made, cells) = (new DyadRow[active.Count], new float[active.Count * DyadFeatures.Count]);
        void Write(int i)
        {
            var (source, target) = active[i];
            var series = history.Series(source, target, kind);
            features.Write(source, target, kind, quad, origin, means, cells.AsSpan(i * DyadFeatures.Count, DyadFeatures.Count));
            made[i] = new(source, target, kind, quad, origin, later.Series(source, target, kind).AnyIn(origin, origin + horizon),
                year[i].Shrunk(means.Item1), always[i].Shrunk(means.Item2), always[i].Share is >= 0.05 and <= 0.95,
                series.AnyIn(origin - horizon, origin), Rates(series, origin, origin - history.First));
        }

        Parallel.For(0, active.Count, Write);
        numbers.AddRange(cells);
        rows.AddRange(made);
    }

    // A fading count at a steady rate settles at rate x half-life / ln 2; on a short past it has not settled yet.
    static double[] Rates(EventSeries series, int day, int past)
    {
        var rates = new double[Pulse.Count];
        for (var h = 0; h < rates.Length; h++)
        {
            var memory = Pulse.HalfLife(h) / Math.Log(2);
            rates[h] = series.Pulse.At(h, day) / (memory * (1 - Math.Exp(-Math.Max(1, past) / memory)));
        }

        return rates;
    }
}
