using System.Text;

namespace Entente.Store;

/// <summary>Which events: immutable, each method gives a narrower filter. Without any condition, all events.</summary>
/// <param name="AsOf">Only what was published on or before this day counts.</param>
public sealed record EventFilter(DateOnly AsOf)
{
    string conditions = "";
    IReadOnlyList<KeyValuePair<string, object?>> values = [];

    /// <summary>Events of what is published by any day.</summary>
    public static EventFilter All { get; } = new(DateOnly.MaxValue);

    /// <summary>Events between the two, in either direction.</summary>
    public EventFilter Between(string a, string b) => And("pair = $pair", "directed", ("pair", new Dyad(a, b).Pair));

    /// <summary>Events that the actor does.</summary>
    public EventFilter By(string source) => And("source = $source", "directed", ("source", source));

    /// <summary>Events done to the actor.</summary>
    public EventFilter To(string target) => And("target = $target", "directed", ("target", target));

    /// <summary>Events in which the actor stands on either side, whether or not the other side is known.</summary>
    public EventFilter With(string actor) => And("key = $actor", "taking_part", ("actor", actor));

    /// <summary>Events dated in the period; events without a date are left out.</summary>
    public EventFilter In(Period period) =>
        And("day >= $from AND day < $to", "event", ("from", period.From), ("to", period.To));

    /// <summary>Events of one of the types.</summary>
    public EventFilter OfTypes(params IReadOnlyList<EventType> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        return And($"type IN ({string.Join(", ", types.Select(t => $"'{Ontology.Name(t)}'"))})", "event");
    }

    /// <summary>Events of the quad class.</summary>
    public EventFilter OfClass(QuadClass quad) => And("quad = $quad", "event", ("quad", (int)quad));

    /// <summary>Events coded from articles of the story.</summary>
    public EventFilter OfStory(string story) =>
        And("article_id IN (SELECT article_id FROM membership WHERE story = $story)", "event", ("story", story));

    /// <summary>The statement that gives the numbers of the events, in order.</summary>
    public Sql ToSql()
    {
        var text = new StringBuilder("SELECT event_id\nFROM event_as_of($as_of)\nWHERE TRUE").Append(conditions).Append("\nORDER BY event_id");
        return new Sql(text.ToString(), values).With("as_of", AsOf);
    }

    EventFilter And(string condition, string table, params (string Name, object? Value)[] added)
    {
        var clause = table == "event" ? condition : $"event_id IN (SELECT event_id FROM {table} WHERE {condition})";
        return this with
        {
            conditions = $"{conditions}\n  AND {clause}",
            values = [.. values, .. added.Select(v => new KeyValuePair<string, object?>(v.Name, v.Value))],
        };
    }
}
