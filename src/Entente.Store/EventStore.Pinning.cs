namespace Entente.Store;

/// <content>Many readings of one day.</content>
public sealed partial class EventStore
{
    DateOnly? pinned;

    /// <summary>
    /// Works out once what counts on a day, for as long as the answer is not disposed: statements with that day are then several times faster,
    /// and those with another day fail. Pinning the day that is pinned does nothing more.
    /// </summary>
    /// <param name="asOf">The day.</param>
    /// <exception cref="InvalidOperationException">Another day is pinned.</exception>
    public IDisposable Pin(DateOnly asOf)
    {
        if (pinned is { } day)
        {
            return day == asOf ? new Pinned(null) : throw new InvalidOperationException($"The day {day:O} is pinned.");
        }

        foreach (var (table, statement) in PinnedDay.Tables)
        {
            engine.Clear(table);
            Run(new Sql(statement).With("as_of", asOf));
        }

        pinned = asOf;
        return new Pinned(this);
    }

    void Unpin()
    {
        pinned = null;
        foreach (var (table, _) in PinnedDay.Tables)
        {
            engine.Clear(table);
        }
    }

    sealed class Pinned(EventStore? store) : IDisposable
    {
        public void Dispose() => store?.Unpin();
    }
}
