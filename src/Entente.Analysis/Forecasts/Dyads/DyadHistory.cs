namespace Entente.Analysis.Forecasts;

/// <summary>What each directed pair, each side and each pair of countries did before a day, by kind. Kinds 0 to 3 are the quad classes.</summary>
/// <param name="kinds">Number of kinds.</param>
/// <param name="groupOf">The group (country) of a side; -1 for none.</param>
sealed class DyadHistory(int kinds, Func<int, int> groupOf)
{
    const int Quads = 4;
    readonly Dictionary<(int, int), EventSeries?[]> series = [];
    readonly Dictionary<(int, int, int), Pulse> groups = [];
    readonly Dictionary<int, Pulse[]> given = [];
    readonly Dictionary<int, Pulse[]> taken = [];
    readonly Pulse[] world = [.. Enumerable.Range(0, Quads).Select(_ => new Pulse())];

    /// <summary>Number of kinds.</summary>
    public int Kinds => kinds;

    /// <summary>The first day; windows begin here at the earliest.</summary>
    public int First { get; private set; } = int.MaxValue;

    /// <summary>Adds an event; days come in order.</summary>
    public void Add(DyadEvent e)
    {
        AddToPair(e);
        var quad = e.Quad - 1;
        Of(given, e.Source)[quad].Add(e.Day);
        Of(taken, e.Target)[quad].Add(e.Day);
        world[quad].Add(e.Day);
        if (groupOf(e.Source) is >= 0 and var a && groupOf(e.Target) is >= 0 and var b)
        {
            if (!groups.TryGetValue((a, b, quad), out var pulse))
            {
                groups[(a, b, quad)] = pulse = new();
            }

            pulse.Add(e.Day);
        }
    }

    /// <summary>Adds an event to the series of its directed pair alone; days come in order.</summary>
    public void AddToPair(DyadEvent e)
    {
        First = Math.Min(First, e.Day);
        var dyad = (e.Source, e.Target);
        if (!series.TryGetValue(dyad, out var all))
        {
            series[dyad] = all = new EventSeries?[kinds];
        }

        var quad = e.Quad - 1;
        (all[quad] ??= new()).Add(e.Day);
        if (e.Kind >= Quads)
        {
            (all[e.Kind] ??= new()).Add(e.Day);
        }
    }

    /// <summary>The series of a directed pair and kind.</summary>
    public EventSeries Series(int source, int target, int kind) =>
        series.TryGetValue((source, target), out var all) && all[kind] is { } found ? found : EventSeries.Empty;

    /// <summary>What a side does to anyone, by quad class.</summary>
    public Pulse Given(int side, int quad) => given.TryGetValue(side, out var all) ? all[quad] : Nothing;

    /// <summary>What anyone does to a side, by quad class.</summary>
    public Pulse Taken(int side, int quad) => taken.TryGetValue(side, out var all) ? all[quad] : Nothing;

    /// <summary>What the sides' groups do to one another.</summary>
    public Pulse Groups(int source, int target, int quad) => groups.GetValueOrDefault((groupOf(source), groupOf(target), quad)) ?? Nothing;

    /// <summary>What all do to all.</summary>
    public Pulse World(int quad) => world[quad];

    static readonly Pulse Nothing = new();

    static Pulse[] Of(Dictionary<int, Pulse[]> sides, int side)
    {
        if (!sides.TryGetValue(side, out var all))
        {
            sides[side] = all = [.. Enumerable.Range(0, Quads).Select(_ => new Pulse())];
        }

        return all;
    }
}
