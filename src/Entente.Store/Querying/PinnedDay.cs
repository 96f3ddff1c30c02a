using System.Text.RegularExpressions;

namespace Entente.Store;

/// <summary>What counts on one day, worked out once: many measures are taken on the same day. Of everything, or of two sides in a period.</summary>
/// <param name="Day">The day.</param>
/// <param name="Pair">The pair whose acts are kept; null for everything.</param>
/// <param name="Period">The days of whose acts the sums are kept; of a pair only.</param>
sealed partial record PinnedDay(DateOnly Day, Dyad? Pair, Period Period)
{
    /// <summary>
    /// The newest days of imported rows. Where all lie within the day and the period, the sums of the last month are whole too: no row need be read by itself.
    /// </summary>
    public (DateOnly Published, DateOnly Day)? Newest { get; init; }

    /// <summary>The tables that hold it, and what fills them.</summary>
    public IReadOnlyList<(TemporaryTable Table, Sql Statement)> Tables => Pair is not { } dyad
        ?
        [
            (TemporaryTable.PinnedAct, new Sql("INSERT INTO pinned_act SELECT * FROM act_as_of($as_of) AS known").With("as_of", Day)),
            (TemporaryTable.PinnedEvent, new Sql("INSERT INTO pinned_event SELECT * FROM event_as_of($as_of) AS known").With("as_of", Day)),
        ]
        :
        [
            (TemporaryTable.PinnedPair, new Sql("INSERT INTO pinned_pair SELECT * FROM pair_act_as_of($as_of, $pair) AS known").With("as_of", Day).With("pair", dyad.Pair)),
            (TemporaryTable.PinnedTally, new Sql(Statement.Read("Querying/PinTally.sql"))
                .With("as_of", Day).With("from", Period.From).With("to", Period.To).With("source", dyad.Source).With("target", dyad.Target)
                .With("known", Newest?.Published > Day ? Day : Far).With("end", Newest?.Day >= Period.To ? Period.To : Far)),
        ];

    /// <summary>The statement with the tables in place of what they hold.</summary>
    /// <exception cref="InvalidOperationException">It asks for another day.</exception>
    public Sql Apply(Sql sql)
    {
        var values = sql.Values.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
        var text = Macro().Replace(sql.Text, call =>
            !values.TryGetValue("as_of", out var asked) || asked is not DateOnly day ? call.Value
            : day != Day ? throw new InvalidOperationException($"The day {Day:O} is pinned.")
            : Held(call.Groups["what"].Value, call.Value, values));
        // Written out, the database sees at once which rows it need not read.
        return text == sql.Text ? sql : text.Contains(Whole, StringComparison.Ordinal) ? new((sql with { Text = text }).Readable) : (sql with { Text = text }).Needed;
    }

    static readonly DateOnly Far = new(9999, 1, 1);

    string Held(string what, string call, Dictionary<string, object?> values) => (what, Pair) switch
    {
        ("act" or "event", null) => "pinned_" + what,
        ("pair_act", null) => "(SELECT * FROM pinned_act WHERE pair = $pair)",
        ("tally", null) => OfEverything,
        ("pair_act", { } dyad) when Equals(values["pair"], dyad.Pair) => "pinned_pair",
        ("tally", not null) when Equals(values["from"], Period.From) && Equals(values["to"], Period.To) => "pinned_tally",
        ("imported_volume", not null) when Newest is { } newest && newest.Published <= Day && values["to"] is DateOnly to && newest.Day < to => $"{Whole}, $from, DATE '9999-01-01')",
        _ => call,
    };

    const string Whole = "imported_volume_as_of(DATE '9999-01-01'";

    static readonly string OfEverything = Statement.Read("Querying/PinnedTally.sql").TrimEnd();

    [GeneratedRegex(@"\b(?:(?<what>act|event)_as_of\(\$as_of\)|(?<what>pair_act)_as_of\(\$as_of, \$pair\)|(?<what>tally|imported_volume)_as_of\(\$as_of, \$from, \$to\))")]
    private static partial Regex Macro();
}
