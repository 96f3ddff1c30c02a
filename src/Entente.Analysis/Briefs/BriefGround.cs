using Entente.Analysis.Forecasts;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>What all sections of one brief stand on: the sides, the day, the periods, the events, and who tells them.</summary>
sealed class BriefGround
{
    static readonly int[] RecentDays = [90, 180, 365];
    const int EnoughEvents = 4;

    /// <summary>The first reports tell of what happened shortly before them.</summary>
    const int DaysToldLater = 30;

    readonly Dictionary<(string, MeasureInput), Measured> taken = [];

    BriefGround(EventStore store, PartyName a, PartyName b, DateOnly asOf, BriefOptions options)
    {
        var names = PartyNames.Of(store, key => key == a.Key ? a : key == b.Key ? b : options.Names?.Invoke(key));
        Store = store;
        (A, B, AsOf, Names) = (a, b, asOf, names);
        Narrator = new(names);
        Narrator.Introduce(a, b);
        Coverage = store.Coverage(asOf);
        Past = options.Ledger?.ScoreOf(Dyad.Pair, asOf);
        var with = store.StoryEvents(new EventFilter(asOf).With(a.Key)).Concat(store.StoryEvents(new EventFilter(asOf).With(b.Key)));
        Around = [.. with.DistinctBy(e => e.Telling.Number).OrderBy(e => e.Telling.Number)];
        Pair = [.. Around.Where(e => e.Event.Dyads().Any(d => d.Pair == Dyad.Pair))];
        var to = options.To ?? asOf.AddDays(1);
        var first = Coverage.First is { } read && read < to ? read : to;
        first = Pair.Where(Happened).Select(e => e.Event.Date!.Value).Where(d => d >= first.AddDays(-DaysToldLater)).Append(first).Min();
        Recent = options.From is { } from ? new(from, to) : Choose(to, first);
        Whole = new(Recent.From < first ? Recent.From : first, to);
    }

    public EventStore Store { get; }

    public PartyName A { get; }

    public PartyName B { get; }

    public Dyad Dyad => new(A.Key, B.Key);

    public DateOnly AsOf { get; }

    public PartyNames Names { get; }

    public Narrator Narrator { get; }

    public Coverage Coverage { get; }

    /// <summary>How forecasts on the two that were issued and answered before came out; null where there is none.</summary>
    public LedgerScore? Past { get; }

    /// <summary>Events in which a side takes part, of any standing.</summary>
    public IReadOnlyList<StoredStoryEvent> Around { get; }

    /// <summary>Events between the two, of any standing.</summary>
    public IReadOnlyList<StoredStoryEvent> Pair { get; }

    /// <summary>The period that the brief is about.</summary>
    public Period Recent { get; }

    /// <summary>Everything from the first report on, to the end of the period.</summary>
    public Period Whole { get; }

    /// <summary>Lays the ground: the period is a recent one in which something happened, unless it is given.</summary>
    public static BriefGround Lay(EventStore store, PartyName a, PartyName b, DateOnly asOf, BriefOptions options) => new(store, a, b, asOf, options);

    /// <summary>Whether an event is counted: it happened, on a known day.</summary>
    public static bool Happened(StoredStoryEvent e) => e.Event.Auxiliary == AuxiliaryMode.None && e.Event.Date is not null;

    /// <summary>Counted events between the two in a period.</summary>
    public IEnumerable<StoredStoryEvent> PairIn(Period period) => Pair.Where(e => Happened(e) && period.Contains(e.Event.Date!.Value));

    /// <summary>Takes a measure of the first side towards the second; each is taken once.</summary>
    public Measured Take(string measure, Period period) => Take(measure, new MeasureInput(Dyad, period, AsOf));

    /// <summary>Takes a measure of the second side towards the first.</summary>
    public Measured TakeBack(string measure, Period period) => Take(measure, new MeasureInput(Dyad.Reverse, period, AsOf));

    Measured Take(string measure, MeasureInput input)
    {
        if (!taken.TryGetValue((measure, input), out var measured))
        {
            taken.Add((measure, input), measured = Measures.Take(measure, Store, input));
        }

        return measured;
    }

    /// <summary>The shortest recent period with enough events; all of it if none has.</summary>
    Period Choose(DateOnly to, DateOnly first)
    {
        var periods = RecentDays.Select(days => new Period(to.AddDays(-days), to)).Where(p => p.From > first).ToList();
        return periods.Find(p => PairIn(p).Count() >= EnoughEvents) is { Days: > 0 } enough ? enough
            : periods.Count > 0 ? periods[^1] : new(first, to);
    }
}
