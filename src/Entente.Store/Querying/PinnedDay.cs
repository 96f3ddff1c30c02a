using System.Text.RegularExpressions;

namespace Entente.Store;

/// <summary>What counts on one day, worked out once: many measures are taken on the same day.</summary>
static partial class PinnedDay
{
    /// <summary>The tables that hold it, and what fills them.</summary>
    public static IReadOnlyList<(TemporaryTable Table, string Statement)> Tables { get; } =
    [
        (TemporaryTable.PinnedAct, "INSERT INTO pinned_act SELECT * FROM act_as_of($as_of) AS known"),
        (TemporaryTable.PinnedEvent, "INSERT INTO pinned_event SELECT * FROM event_as_of($as_of) AS known"),
    ];

    /// <summary>The statement with the tables in place of what they hold.</summary>
    /// <exception cref="InvalidOperationException">It asks for another day.</exception>
    public static Sql Apply(Sql sql, DateOnly day)
    {
        var text = Macro().Replace(sql.Text, call =>
            sql.Values.Any(v => v.Key == call.Groups["value"].Value && v.Value is DateOnly asked && asked != day)
                ? throw new InvalidOperationException($"The day {day:O} is pinned.")
                : "pinned_" + call.Groups["what"].Value);
        return text == sql.Text ? sql : sql with { Text = text };
    }

    [GeneratedRegex(@"\b(?<what>act|event)_as_of\(\$(?<value>[a-z_][a-z_0-9]*)\)")]
    private static partial Regex Macro();
}
