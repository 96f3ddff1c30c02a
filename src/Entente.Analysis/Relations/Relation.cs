using Entente.Store;

namespace Entente.Analysis;

/// <summary>How two sides treat one another over time, each direction by itself.</summary>
/// <param name="AsOf">Only what was published by this day counts.</param>
/// <param name="Period">The days of the events.</param>
/// <param name="By">The step of the series.</param>
/// <param name="Forth">The first side towards the second.</param>
/// <param name="Back">The second side towards the first.</param>
/// <param name="Pair">Measures of both directions together: net cooperation, reciprocity, divergence of priorities.</param>
/// <param name="Names">What the actors are called.</param>
/// <param name="Coverage">What the store has read by the day.</param>
public sealed record Relation(
    DateOnly AsOf, Period Period, RelationStep By, RelationSide Forth, RelationSide Back, IReadOnlyList<Measured> Pair, PartyNames Names, Coverage Coverage)
{
    const int MostEvents = 8;

    /// <summary>The weightiest events between the two, in order of their days.</summary>
    public IReadOnlyList<RelationEvent> Events { get; init; } = [];

    /// <summary>The events that made its change points, by label.</summary>
    public IReadOnlyDictionary<string, RelationEvent> ChangeEvents { get; init; } = new Dictionary<string, RelationEvent>();

    /// <summary>Whether there is no event between the two.</summary>
    public bool IsEmpty => Forth.Counts.N + Back.Counts.N == 0;

    /// <summary>Measures the relation of two sides.</summary>
    /// <param name="store">Where the events are.</param>
    /// <param name="a">The first side.</param>
    /// <param name="b">The second side.</param>
    /// <param name="options">Step, day and period.</param>
    /// <param name="names">Names of other actors, by key; the store's own where null or not known.</param>
    /// <exception cref="ArgumentException">The two sides are the same.</exception>
    public static Relation Measure(EventStore store, PartyName a, PartyName b, RelationOptions options = default, Func<string, PartyName?>? names = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Key == b.Key)
        {
            throw new ArgumentException($"A relation needs two sides; {a.Name} was given twice.", nameof(b));
        }

        var (asOf, period) = options.Resolve(store);
        var input = new MeasureInput(new(a.Key, b.Key), period, asOf);
        using var pinned = store.Pin(asOf, input.Dyad, period);
        var (forth, back) = (Steps(store, input, options.By), Steps(store, input.Reverse, options.By));
        var all = Fill(forth.Concat(back).Select(p => p.Start).ToList(), options.By);
        IReadOnlyList<Measured> pair = [.. PairMeasures.Select(name => Measures.Take(name, store, input))];
        var (weightiest, named) = WeightyEvents.Of(store, input, MostEvents, pair.SelectMany(m => m.Changes).SelectMany(c => c.Events));
        return new(asOf, period, options.By, Side(store, a, b, input, all, forth), Side(store, b, a, input.Reverse, all, back), pair, PartyNames.Of(store, names), store.Coverage(asOf))
        {
            Events = weightiest,
            ChangeEvents = named,
        };
    }

    static readonly string[] PairMeasures = ["net-cooperation", "net-cooperation-material", "reciprocity", "divergence-groups", "divergence", "change-points", "tie-similarity", "structural-balance"];
    static readonly string[] SideMeasures = ["normalised-rate", "volatility", "response", "threat-perception", "attacks-suffered", "threat-words"];

    static RelationSide Side(
        EventStore store, PartyName source, PartyName target, MeasureInput input, IReadOnlyList<DateOnly> all, IReadOnlyList<RelationPoint> points)
    {
        var byStart = points.ToDictionary(p => p.Start);
        return new(source, target, [.. all.Select(d => byStart.GetValueOrDefault(d) ?? new(d, [0, 0, 0, 0], null))],
            Measures.Take("event-counts", store, input), Measures.Take("mean-intensity", store, input), Measures.Take("conflict-share", store, input),
            Measures.Take("priorities", store, input), Measures.Take("third-parties", store, input),
            [.. store.Read(MeasureQuery.Of("Matters", input)).Rows.Select(r => new MeasuredPart((string)r[0]!, MeasureQuery.Count(r[1]), MeasureQuery.Count(r[1])))])
        {
            Further = [.. SideMeasures.Select(name => Measures.Take(name, store, input))],
        };
    }

    static List<RelationPoint> Steps(EventStore store, MeasureInput input, RelationStep by)
    {
        var query = MeasureQuery.Of("Series", input).With("step", by.ToString().ToLowerInvariant());
        return [.. store.Read(query).Rows.Select(r =>
            new RelationPoint((DateOnly)r[0]!, [.. Enumerable.Range(1, 4).Select(i => MeasureQuery.Count(r[i]))], (double?)r[5]))];
    }

    /// <summary>Every step between the first and the last, so that gaps are seen.</summary>
    static List<DateOnly> Fill(List<DateOnly> starts, RelationStep by)
    {
        var filled = new List<DateOnly>();
        if (starts.Count > 0)
        {
            var last = starts.Max();
            for (var day = starts.Min(); day <= last; day = Next(day, by))
            {
                filled.Add(day);
            }
        }

        return filled;
    }

    static DateOnly Next(DateOnly day, RelationStep by) => by switch
    {
        RelationStep.Month => day.AddMonths(1),
        RelationStep.Week => day.AddDays(7),
        _ => day.AddDays(1),
    };
}
