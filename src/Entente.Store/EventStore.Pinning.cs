namespace Entente.Store;

/// <content>Many readings of one day.</content>
public sealed partial class EventStore
{
    readonly HashSet<TemporaryTable> filled = [];
    readonly Dictionary<string, ResultTable> answers = new(StringComparer.Ordinal);
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

        pinned = day with { Newest = Newest(), Published = Published() };
        return new(this);
    }

    /// <summary>The statement's answer while a day is pinned: tables are filled when one first names them; of a pair, what was asked once is not asked again.</summary>
    ResultTable ReadPinned(PinnedDay day, Sql sql)
    {
        var (held, tables) = day.Apply(sql);
        foreach (var table in tables.Where(filled.Add))
        {
            engine.Fill(table, day.Filling(table));
        }

        if (day.Pair is null || tables.Count == 0)
        {
            return engine.Read(held);
        }

        var text = held.Readable;
        return answers.TryGetValue(text, out var known) ? known : answers[text] = engine.Read(held);
    }

    /// <summary>The newest days of imported rows: that of publication and that of an act; null where there is none.</summary>
    (DateOnly Published, DateOnly Day)? Newest()
    {
        var row = Read(new("SELECT max(published), max(day) FROM imported")).Rows[0];
        return row[0] is DateOnly published && row[1] is DateOnly day ? (published, day) : null;
    }

    void Unpin()
    {
        pinned = null;
        answers.Clear();
        foreach (var table in filled)
        {
            engine.Release(table);
        }

        filled.Clear();
    }

    sealed class Pinned(EventStore? store) : IDisposable
    {
        public void Dispose() => store?.Unpin();
    }
}
