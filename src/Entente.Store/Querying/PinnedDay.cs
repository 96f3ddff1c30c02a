using System.Text.RegularExpressions;

namespace Entente.Store;

/// <summary>What counts on one day, worked out once: many measures are taken on the same day. Of everything, or of two sides in a period.</summary>
/// <param name="Day">The day.</param>
/// <param name="Pair">The pair whose acts are kept; null for everything.</param>
/// <param name="Period">The days of whose acts the sums are kept; of a pair only.</param>
sealed partial record PinnedDay(DateOnly Day, Dyad? Pair, Period Period)
{
    static readonly DateOnly Far = new(9999, 1, 1);

    static readonly string OfEverything = Statement.Read("Querying/PinnedTally.sql").TrimEnd();

    /// <summary>
    /// The newest days of imported rows. Where all lie within the day and the period, the sums of the last month are whole too: no row need be read by itself.
    /// </summary>
    public (DateOnly Published, DateOnly Day)? Newest { get; init; }

    /// <summary>The first and the last day on which anything in the store was published; null if there is none.</summary>
    public (DateOnly First, DateOnly Last)? Published { get; init; }

    /// <summary>The days of the period on which anything was published: those of whose months the volume is kept.</summary>
    public Period Reported => Days(Published, Period, Day);

    /// <summary>The period, cut to the days on which anything was published by a day.</summary>
    public static Period Days((DateOnly First, DateOnly Last)? published, Period period, DateOnly asOf)
    {
        if (published is not var (first, last))
        {
            return new(period.From, period.From);
        }

        var known = (last < asOf ? last : asOf).AddDays(1);
        var (from, to) = (period.From > first ? period.From : first, period.To < known ? period.To : known);
        return new(from, to < from ? from : to);
    }

    /// <summary>The statement with tables in place of what they hold, and those tables.</summary>
    /// <exception cref="InvalidOperationException">It asks for another day.</exception>
    public (Sql Statement, IReadOnlyList<TemporaryTable> Tables) Apply(Sql sql)
    {
        var (values, tables) = (sql.Values.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal), new List<TemporaryTable>());
        var text = Macro().Replace(sql.Text, call =>
        {
            var (held, table) = !values.TryGetValue("as_of", out var asked) || asked is not DateOnly day ? (call.Value, null)
                : day != Day ? throw new InvalidOperationException($"The day {Day:O} is pinned.")
                : Held(call.Groups["what"].Value, call.Value, values);
            tables.AddRange(table is null ? [] : [table]);
            return held;
        });
        return text == sql.Text ? (sql, tables) : ((sql with { Text = text }).Needed, tables);
    }

    /// <summary>What fills a table.</summary>
    public Sql Filling(TemporaryTable table) =>
        table == TemporaryTable.PinnedAct ? new Sql("SELECT * FROM act_as_of($as_of) AS known").With("as_of", Day)
        : table == TemporaryTable.PinnedEvent ? new Sql("SELECT * FROM event_as_of($as_of) AS known").With("as_of", Day)
        : table == TemporaryTable.PinnedPair ? new Sql($"SELECT {TemporaryTable.PairColumns} FROM pair_act_as_of($as_of, $pair) AS known").With("as_of", Day).With("pair", Pair!.Value.Pair)
        : table == TemporaryTable.PinnedVolume ? Ends(new("SELECT volume.month, volume.n FROM imported_volume_as_of($known, $from, $end) AS volume"), Reported)
        : Ends(new(Statement.Read("Querying/PinTally.sql")), Period).With("as_of", Day).With("to", Period.To).With("source", Pair!.Value.Source).With("target", Pair.Value.Target);

    Sql Ends(Sql sql, Period period) =>
        sql.With("known", Newest?.Published > Day ? Day : Far).With("from", period.From).With("end", Newest?.Day >= period.To ? period.To : Far);

    (string Text, TemporaryTable? Table) Held(string what, string call, Dictionary<string, object?> values) => (what, Pair) switch
    {
        ("act", null) => (TemporaryTable.PinnedAct.Name, TemporaryTable.PinnedAct),
        ("event", null) => (TemporaryTable.PinnedEvent.Name, TemporaryTable.PinnedEvent),
        ("pair_act", null) => ($"(SELECT * FROM {TemporaryTable.PinnedAct.Name} WHERE pair = $pair)", TemporaryTable.PinnedAct),
        ("tally", null) => (OfEverything, TemporaryTable.PinnedAct),
        ("pair_act", { } dyad) when Equals(values["pair"], dyad.Pair) => (TemporaryTable.PinnedPair.Name, TemporaryTable.PinnedPair),
        ("tally", not null) when Covers(Period, values) => (TemporaryTable.PinnedTally.Name, TemporaryTable.PinnedTally),
        ("imported_volume", not null) when Covers(Reported, values) => (TemporaryTable.PinnedVolume.Name, TemporaryTable.PinnedVolume),
        _ => (call, null),
    };

    static bool Covers(Period period, Dictionary<string, object?> values) => Equals(values["from"], period.From) && Equals(values["to"], period.To);

    [GeneratedRegex(@"\b(?:(?<what>act|event)_as_of\(\$as_of\)|(?<what>pair_act)_as_of\(\$as_of, \$pair\)|(?<what>tally|imported_volume)_as_of\(\$as_of, \$from, \$to\))")]
    private static partial Regex Macro();
}
