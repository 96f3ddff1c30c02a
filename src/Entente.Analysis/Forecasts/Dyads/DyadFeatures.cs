namespace Entente.Analysis.Forecasts;

/// <summary>The numbers from which the chance of an act is read: the pair's own past, its reply, what both sides do elsewhere, their countries, the season.</summary>
sealed class DyadFeatures(DyadHistory history, int horizon)
{
    const int Week = 1;
    const int Month = 3;
    const int Quarter = 4;
    const int Year = 5;
    const int YearDays = 365;

    static readonly string[] QuadNames = ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];

    /// <summary>What each number is, in words; in the order in which they are written.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Listed()];

    /// <summary>How many there are.</summary>
    public static int Count => Names.Count;

    /// <summary>Writes the numbers of a directed pair and kind on a day.</summary>
    /// <param name="source">The acting side.</param>
    /// <param name="target">The affected side.</param>
    /// <param name="kind">The kind of act.</param>
    /// <param name="quad">Its quad class, from 0.</param>
    /// <param name="day">The day; only what was before it is used.</param>
    /// <param name="means">The mean share of windows with such an act: of the last year, and of all the past.</param>
    /// <param name="into">Where they are written.</param>
    public void Write(int source, int target, int kind, int quad, int day, (double Year, double All) means, Span<float> into)
    {
        var at = 0;
        WriteOwn(history.Series(source, target, kind), day, means, into, ref at);
        WritePair(source, target, day, into, ref at);
        WriteReply(source, target, kind, day, means, into, ref at);
        for (var q = 0; q < 4; q++)
        {
            Add(into, ref at, history.Given(source, q).At(Week, day));
            Add(into, ref at, history.Given(source, q).At(Quarter, day));
            Add(into, ref at, history.Taken(target, q).At(Week, day));
            Add(into, ref at, history.Taken(target, q).At(Quarter, day));
        }

        foreach (var pulse in (ReadOnlySpan<Pulse>)[history.Given(source, quad), history.Taken(target, quad), history.Given(target, quad), history.Taken(source, quad)])
        {
            Add(into, ref at, pulse.At(Week, day));
            Add(into, ref at, pulse.At(Year, day));
        }

        foreach (var pulse in (ReadOnlySpan<Pulse>)[history.Groups(source, target, quad), history.Groups(target, source, quad)])
        {
            Add(into, ref at, pulse.At(Week, day));
            Add(into, ref at, pulse.At(Month, day));
            Add(into, ref at, pulse.At(Year, day));
        }

        Add(into, ref at, history.World(quad).At(Week, day));
        Add(into, ref at, history.World(quad).At(Year, day));
        into[at++] = (float)Math.Sin(2 * Math.PI * day / 365.25);
        into[at++] = (float)Math.Cos(2 * Math.PI * day / 365.25);
        for (var q = 0; q < 4; q++)
        {
            into[at++] = q == quad ? 1 : 0;
        }
    }

    void WriteOwn(EventSeries own, int day, (double Year, double All) means, Span<float> into, ref int at)
    {
        for (var h = 0; h < Pulse.Count; h++)
        {
            Add(into, ref at, own.Pulse.At(h, day));
        }

        var days = own.DaysIn(day - YearDays, day);
        Add(into, ref at, own.Total);
        Add(into, ref at, own.Since(day));
        Add(into, ref at, days);
        Add(into, ref at, own.DaysIn(day - 90, day));
        var gap = Math.Max(1, Math.Min(YearDays, day - history.First)) / (days + 1.0);
        Add(into, ref at, gap);
        into[at++] = (float)Math.Min(8, own.Since(day) / gap);
        var hits = 0;
        for (var w = 1; w <= 8; w++)
        {
            var hit = own.AnyIn(day - (w * horizon), day - ((w - 1) * horizon)) ? 1 : 0;
            hits += hit;
            if (w <= 3)
            {
                into[at++] = hit;
            }
        }

        into[at++] = hits;
        var year = Climatology.Of(own, Math.Max(history.First, day - YearDays), day, horizon);
        var all = Climatology.Of(own, Math.Min(history.First, day), day, horizon);
        into[at++] = (float)Chance.Logit(year.Shrunk(means.Year));
        into[at++] = (float)Chance.Logit(all.Shrunk(means.All));
    }

    void WritePair(int source, int target, int day, Span<float> into, ref int at)
    {
        var since = int.MaxValue;
        for (var q = 0; q < 4; q++)
        {
            var series = history.Series(source, target, q);
            since = Math.Min(since, series.Since(day));
            Add(into, ref at, series.Pulse.At(Week, day));
            Add(into, ref at, series.Pulse.At(Month, day));
            Add(into, ref at, series.Pulse.At(Year, day));
        }

        Add(into, ref at, since);
    }

    void WriteReply(int source, int target, int kind, int day, (double Year, double All) means, Span<float> into, ref int at)
    {
        var reply = history.Series(target, source, kind);
        foreach (var h in (ReadOnlySpan<int>)[Week, Month, Quarter, Year])
        {
            Add(into, ref at, reply.Pulse.At(h, day));
        }

        Add(into, ref at, reply.Since(day));
        into[at++] = (float)Chance.Logit(Climatology.Of(reply, Math.Max(history.First, day - YearDays), day, horizon).Shrunk(means.Year));
        for (var q = 0; q < 4; q++)
        {
            var series = history.Series(target, source, q);
            Add(into, ref at, series.Pulse.At(Week, day));
            Add(into, ref at, series.Pulse.At(Quarter, day));
        }
    }

    static void Add(Span<float> into, ref int at, double count) => into[at++] = (float)Math.Log(1 + (2 * count));

    static IEnumerable<string> Listed()
    {
        string[] own =
        [
            .. Enumerable.Range(0, Pulse.Count).Select(h => FormattableString.Invariant($"such acts lately (half-life {Pulse.HalfLife(h)} days)")),
            "such acts so far", "days since the last such act", "days with such acts in a year", "days with such acts in 90 days", "usual gap between such acts",
            "time since the last beside the usual gap", "such an act in the last window", "such an act in the window before", "such an act two windows before", "windows with such acts, of the last eight",
            "share of windows in a year", "share of windows in all the past",
        ];
        return own
            .Concat(QuadNames.SelectMany(q => new[] { $"{q} of the source, this week", $"{q} of the source, this month", $"{q} of the source, this year" }))
            .Append("days since the source last acted on the target")
            .Concat(["replies in kind, this week", "replies in kind, this month", "replies in kind, this quarter", "replies in kind, this year", "days since the last reply in kind", "share of windows with a reply in kind"])
            .Concat(QuadNames.SelectMany(q => new[] { $"{q} of the target, this week", $"{q} of the target, this quarter" }))
            .Concat(QuadNames.SelectMany(q => new[] { $"{q} by the source towards all, this week", $"{q} by the source towards all, this quarter", $"{q} of all towards the target, this week", $"{q} of all towards the target, this quarter" }))
            .Concat(["the source's such acts towards all, this week", "the source's such acts towards all, this year", "all such acts towards the target, this week", "all such acts towards the target, this year"])
            .Concat(["the target's such acts towards all, this week", "the target's such acts towards all, this year", "all such acts towards the source, this week", "all such acts towards the source, this year"])
            .Concat(["between their countries, this week", "between their countries, this month", "between their countries, this year"])
            .Concat(["between their countries in reply, this week", "between their countries in reply, this month", "between their countries in reply, this year"])
            .Concat(["such acts everywhere, this week", "such acts everywhere, this year", "season (sine)", "season (cosine)"])
            .Concat(QuadNames.Select(q => $"is {q}"));
    }
}
