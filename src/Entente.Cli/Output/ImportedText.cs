using System.Globalization;
using Entente.Cli.Importing;
using Entente.Reading.EventFiles;
using Entente.Store;

namespace Entente.Cli.Output;

/// <summary>An imported event with all that stands behind it: the row of its file, what the row gives, what we made of it.</summary>
static class ImportedText
{
    /// <summary>Writes the event.</summary>
    public static void Write(EventStore store, StoredEvent stored, ImportLedger file, long offset, TextWriter output)
    {
        var row = store.Read(new Sql("SELECT * FROM imported_events WHERE event = $event").With("event", stored.Label));
        var told = row.Rows.Count == 0 ? null : row.Columns.Zip(row.Rows[0]).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        output.WriteLine($"{stored.Label}  {stored.Event.Id}");
        output.WriteLine($"  {stored.Article.Text}");
        if (told is null)
        {
            output.WriteLine("  replaced by a later row of the same key: kept, and not counted");
        }
        else
        {
            Field(output, "type", told["type"] is string { Length: > 0 } type ? $"{type}{(told["mode"] is string { Length: > 0 } mode ? "/" + mode : "")}, by the crosswalk from CAMEO {told["cameo"]}" : $"none in PLOVER (CAMEO {told["cameo"]}): not counted by measures");
            Field(output, "scales", Scales(told));
            Field(output, "retold", store.ToldBy(stored.Number) is { } first
                ? string.Create(CultureInfo.InvariantCulture, $"e{first} tells the same (same day, sides, type and place): kept, and not counted") : "");
            Field(output, "flags", Flags((ImportFlags)Convert.ToInt16(told["flags"], CultureInfo.InvariantCulture)));
        }

        foreach (var (role, mention) in stored.Event.Sources.Select(m => ("source", m)).Concat(stored.Event.Targets.Select(m => ("target", m))))
        {
            Field(output, role, $"{(mention.Actor.Key.Length > 0 ? mention.Actor.Key : "nobody known")}{(mention.Actor.Sector.Length > 0 ? " " + mention.Actor.Sector : "")}: {mention.Reason}");
        }

        Field(output, "publisher", stored.Article.Publisher);
        Field(output, "file", string.Create(CultureInfo.InvariantCulture, $"{file.Name} ({file.Format}), the row at byte {offset}; SHA-256 {file.Hash}"));
        Row(store, file, offset, output);
    }

    static void Row(EventStore store, ImportLedger file, long offset, TextWriter output)
    {
        var (bytes, from) = store.KeptRow(file.Number, offset) is { } kept ? (kept, "kept row") : (SourceRow.Read(file, offset), "row of the file");
        if (bytes is null || EventFormats.Find(file.Format) is not { } format)
        {
            output.WriteLine("  the row itself was not kept, and the file is not there any more (or changed); import with --keep-rows to keep rows");
            return;
        }

        output.WriteLine($"  {from}:");
        var layout = SourceRow.Layout(file, format, bytes);
        foreach (var cell in EventRecords.Read(new MemoryStream(bytes), layout).First().Cells.Where(c => !c.IsMissing))
        {
            output.WriteLine($"    {cell.Name,-24}{cell.Value}");
        }
    }

    static string Scales(Dictionary<string, object?> told) => string.Create(CultureInfo.InvariantCulture, $"quad class {told["quad"]} and intensity {told["intensity"]:0.##} (PLOVER)")
        + (told["given_quad"] is null ? "" : $"; the file gives quad class {told["given_quad"]} ({told["quad_scheme"]})")
        + (told["given_intensity"] is double given ? string.Create(CultureInfo.InvariantCulture, $"; the file gives {given:0.##} ({told["intensity_scale"]})") : "");

    static string Flags(ImportFlags flags) => string.Join("; ", new[]
    {
        (ImportFlags.FarDate, "the day lies far from the day of publication"), (ImportFlags.WrongPlace, "place and country disagree, or the coordinates cannot be"),
        (ImportFlags.ActorIsItself, "source and target are the same"), (ImportFlags.ImpossibleCount, "counts that cannot be"), (ImportFlags.UnknownCode, "the event code is unknown"),
        (ImportFlags.ChangedContent, "it took the place of another row of the same key"), (ImportFlags.UnknownActor, "a party is not known"),
    }.Where(f => flags.HasFlag(f.Item1)).Select(f => f.Item2));

    static void Field(TextWriter output, string name, string value)
    {
        if (value.Length > 0)
        {
            output.WriteLine($"  {name,-11}{value}");
        }
    }
}
