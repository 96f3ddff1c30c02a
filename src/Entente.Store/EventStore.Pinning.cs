namespace Entente.Store;

/// <content>Many readings of one day.</content>
public sealed partial class EventStore
{
    PinnedDay? pinned;

    /// <summary>
    /// Works out once what counts on a day, for as long as the answer is not disposed: statements with that day are then several times faster,
    /// and those with another day fail. Pinning the day that is pinned does nothing more.
    /// </summary>
    /// <param name="asOf">The day.</param>
    /// <exception cref="InvalidOperationException">Another day is pinned.</exception>
    public IDisposable Pin(DateOnly asOf) => Pin(new PinnedDay(asOf, null, default));

    /// <summary>
    /// The same for the acts between two sides, and for the sums of their acts with others in a period: of a store of many million rows only those are
    /// kept. Other statements of the day are answered too, but not faster.
    /// </summary>
    /// <param name="asOf">The day.</param>
    /// <param name="dyad">The two sides.</param>
    /// <param name="period">The days of the acts with others.</param>
    /// <exception cref="InvalidOperationException">Another day is pinned.</exception>
    public IDisposable Pin(DateOnly asOf, Dyad dyad, Period period) => Pin(new PinnedDay(asOf, dyad, period));

    Pinned Pin(PinnedDay day)
    {
        if (pinned is not null)
        {
            return pinned.Day == day.Day ? new(null) : throw new InvalidOperationException($"The day {pinned.Day:O} is pinned.");
        }

        day = day with { Newest = Newest() };
        foreach (var (table, statement) in day.Tables)
        {
            engine.Clear(table);
            Run(new(statement.Readable));
        }

        pinned = day;
        return new(this);
    }

    /// <summary>The newest days of imported rows: that of publication and that of an act; null where there is none.</summary>
    (DateOnly Published, DateOnly Day)? Newest()
    {
        var row = Read(new("SELECT max(published), max(day) FROM imported")).Rows[0];
        return row[0] is DateOnly published && row[1] is DateOnly day ? (published, day) : null;
    }

    void Unpin()
    {
        var tables = pinned!.Tables;
        pinned = null;
        foreach (var (table, _) in tables)
        {
            engine.Clear(table);
        }
    }

    sealed class Pinned(EventStore? store) : IDisposable
    {
        public void Dispose() => store?.Unpin();
    }
}
