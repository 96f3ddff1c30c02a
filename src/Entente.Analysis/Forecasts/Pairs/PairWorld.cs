namespace Entente.Analysis.Forecasts;

/// <summary>The acts around two sides as numbered events, with the origins of rolling back-tests.</summary>
sealed class PairWorld
{
    const int Step = 7;
    const int MostOrigins = 52;
    const int LeastPast = 60;
    const int LeastEvents = 3;
    const int MostPairs = 30;

    readonly Dictionary<string, int> sides = new(StringComparer.Ordinal);
    readonly DyadTable table;

    /// <summary>Numbers the acts: sides in ordinal order of their keys, days from the first.</summary>
    /// <param name="acts">The acts.</param>
    /// <param name="asked">The directed pairs that are asked about.</param>
    /// <param name="kinds">The kinds that are asked about.</param>
    /// <param name="first">First day of what was read.</param>
    /// <param name="window">The days of the forecast.</param>
    public PairWorld(IReadOnlyList<PairAct> acts, IReadOnlyList<Dyad> asked, IReadOnlyList<int> kinds, DateOnly first, Period window)
    {
        foreach (var key in acts.Select(a => a.Source).Concat(acts.Select(a => a.Target)).Concat(asked.SelectMany(d => new[] { d.Source, d.Target })).Distinct().Order(StringComparer.Ordinal))
        {
            sides[key] = sides.Count;
        }

        (Present, Horizon) = (window.From.DayNumber, window.Days);
        Origins = [.. Enumerable.Range(0, MostOrigins).Select(i => Present - Horizon - (i * Step)).TakeWhile(t => t >= first.DayNumber + LeastPast).Reverse()];
        var world = new DyadWorld(DyadTable.Ordered([.. acts.Select(a => Event(a, a.Known))]), DyadTable.Ordered([.. acts.Select(a => Event(a, a.Day))]), _ => -1)
        {
            Kinds = ActKinds.Count,
            Asked = kinds,
            QuadOf = ActKinds.Quad,
            LeastEvents = LeastEvents,
            MostPairs = MostPairs,
            Always = [.. asked.Select(d => (sides[d.Source], sides[d.Target]))],
            AlwaysAlone = Present,
        };
        table = DyadTable.Make(world, [.. Origins, Present], Horizon);
    }

    /// <summary>The first day of the window, as a day number.</summary>
    public int Present { get; }

    /// <summary>Days of the window.</summary>
    public int Horizon { get; }

    /// <summary>Weekly origins whose windows end by the present, in order; the newest year of them.</summary>
    public IReadOnlyList<int> Origins { get; }

    /// <summary>The number of a side.</summary>
    public int Side(string key) => sides[key];

    /// <summary>The questions of past origins about all pairs that were active, and those asked.</summary>
    public DyadTable Past(Func<int, bool> origin) => table.Of(o => o < Present && origin(o));

    /// <summary>The questions of the present about the pairs asked.</summary>
    public DyadTable Now() => table.Of(o => o == Present);

    DyadEvent Event(PairAct act, DateOnly day) => new(day.DayNumber, sides[act.Source], sides[act.Target], act.Quad, ActKinds.OfType(act.Type));
}
