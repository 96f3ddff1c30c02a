namespace Entente.Store;

/// <summary>One row of the table <c>act</c>: an event in one of its directed pairs.</summary>
sealed record ActRow(long Event, long Coding, long Article, DateOnly? Published, Dyad Dyad, Actor Source, Actor Target, Event Told)
{
    /// <summary>The rows of an event: for each directed pair the first actors in the text that make it.</summary>
    public static IEnumerable<ActRow> Of(long number, long coding, long article, DateOnly? published, Event told)
    {
        var affected = told.IsReciprocal ? told.Sources : told.Targets;
        return told.Dyads().Select(d => new ActRow(number, coding, article, published, d,
            told.Sources.First(m => m.Actor.Key == d.Source).Actor, affected.First(m => m.Actor.Key == d.Target).Actor, told));
    }
}
