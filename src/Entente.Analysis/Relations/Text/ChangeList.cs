using System.Globalization;
using System.Text;

namespace Entente.Analysis;

/// <summary>When one side began to treat the other differently, and the events that made it.</summary>
static class ChangeList
{
    const int MostEvents = 3;
    const double LeastBefore = 0.05;

    /// <summary>The list; a sentence where there is no change, or too short a record to seek one.</summary>
    public static void Write(StringBuilder text, Relation relation)
    {
        if (relation.Pair.FirstOrDefault(m => m.Measure == "change-points") is not { } measured)
        {
            return;
        }

        text.Append("\nChange points: months from which acts come at another rate, beside all that was reported\n");
        if (measured.Changes.Count == 0)
        {
            text.Append("  ").Append(measured.Value is null ? measured.Note ?? MeasureNotes.NoEvents : "None was found.").Append('\n');
            return;
        }

        foreach (var change in measured.Changes)
        {
            Write(text, relation, change);
        }

        text.Append(measured.Note is { } note ? $"  {note}\n" : "");
    }

    static void Write(StringBuilder text, Relation relation, ChangePoint change)
    {
        var (source, target) = change.Source == relation.Forth.Source.Key ? (relation.Forth.Source, relation.Back.Source) : (relation.Back.Source, relation.Forth.Source);
        var kind = change.IsCooperation ? "cooperation" : "conflict";
        // Beside a level that rounds to nothing, a factor says nothing.
        var times = change.Before >= LeastBefore ? string.Create(CultureInfo.InvariantCulture, $" ({change.After / change.Before:0.0} times)") : "";
        text.Append(CultureInfo.InvariantCulture, $"  {change.Month:yyyy-MM} ({change.Earliest:yyyy-MM} to {change.Latest:yyyy-MM})  {kind} of {source.Short} towards {target.Short} {(change.IsRise ? "rose" : "fell")} from {change.Before:0.0} to {change.After:0.0} a month{times}\n");
        var moved = change.Types.Concat(change.Publishers).Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Label} {m.CountBefore} to {m.CountAfter}")).ToList();
        text.Append(moved.Count > 0 ? $"      moved with it, events before and after: {string.Join(", ", moved)}\n" : "");
        EventList.Lines(text, change.Events.Take(MostEvents).Select(e => relation.ChangeEvents.GetValueOrDefault(e)).OfType<RelationEvent>(), "      ");
    }
}
