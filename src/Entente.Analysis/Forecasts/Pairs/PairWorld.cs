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

    /// <summary>Numbers the acts: sides in ordinal order of their keys, days from the first.</summary>
    /// <param name="acts">The acts.</param>
    /// <param name="asked">The directed pairs that are asked about.</param>
    /// <param name="kinds">The kinds that are asked about.</param>
    /// <param name="first">First day of what was read.</param>
    /// <param name="present">The day of the forecast, the first of its window.</param>
    public PairWorld(IReadOnlyList<PairAct> acts, IReadOnlyList<Dyad> asked, IReadOnlyList<int> kinds, DateOnly first, DateOnly present)
    {
        foreach (var key in acts.SelectMany(a => new[] { a.Source, a.Target }).Concat(asked.SelectMany(d => new[] { d.Source, d.Target })).Distinct().Order(StringComparer.Ordinal))
        {
            sides[key] = sides.Count;
        }

        (First, Present) = (first.DayNumber, present.DayNumber);
        World = new(DyadTable.Ordered([.. acts.Select(a => Event(a, a.Known))]), DyadTable.Ordered([.. acts.Select(a => Event(a, a.Day))]), _ => -1)
        {
            Kinds = ActKinds.Count,
            Asked = kinds,
            QuadOf = ActKinds.Quad,
            LeastEvents = LeastEvents,
            MostPairs = MostPairs,
            Always = [.. asked.Select(d => (sides[d.Source], sides[d.Target]))],
        };
    }

    /// <summary>The events.</summary>
    public DyadWorld World { get; }

    /// <summary>First day of what was read, as a day number.</summary>
    public int First { get; }

    /// <summary>The first day of the window, as a day number.</summary>
    public int Present { get; }

    /// <summary>The number of a side.</summary>
    public int Side(string key) => sides[key];

    /// <summary>Weekly origins whose windows end by the present, in order; the newest year of them.</summary>
    public IReadOnlyList<int> Origins(int horizon) =>
        [.. Enumerable.Range(0, MostOrigins).Select(i => Present - horizon - (i * Step)).TakeWhile(t => t >= First + LeastPast).Reverse()];

    /// <summary>The questions of origins about all pairs that were active, and those asked.</summary>
    public DyadTable Table(IReadOnlyList<int> origins, int horizon) => DyadTable.Make(World, origins, horizon);

    /// <summary>The questions of the present about the pairs asked.</summary>
    public DyadTable Now(int horizon) => DyadTable.Make(World with { MostPairs = 0 }, [Present], horizon);

    DyadEvent Event(PairAct act, DateOnly day) => new(day.DayNumber, sides[act.Source], sides[act.Target], act.Quad, ActKinds.OfType(act.Type));
}
