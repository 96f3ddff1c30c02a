using System.Globalization;
using Entente.Cli.Running;
using Entente.Reading.EventFiles;
using Entente.Store;

namespace Entente.Cli.Importing;

/// <summary>The import of one file of mentions or of a knowledge graph, from where it stands to its end.</summary>
sealed class DocumentImport(EventStore store, GivenActorResolver resolver, InputReport report, EventPart part, FileLayout layout)
{
    readonly PartyResolution parties = new(resolver, store, layout.Format.DataSet);
    readonly List<GivenActor> names = [];
    readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
    readonly DocumentBatch batch = new();
    readonly ImportProgress progress = new(Path.GetFileName(part.Shown), part.PackedBytes);
    ImportLedger file = null!;
    HashingStream stream = null!;
    long rejected;

    /// <summary>Runs to the end of the file.</summary>
    public ImportCounts Run(HashingStream from, ImportLedger begun, CancellationToken cancel)
    {
        (stream, file) = (from, begun);
        var before = begun.Counts;
        try
        {
            new DocumentRows(layout).Read(stream, file.DoneBytes, file.DoneLines, Take, Reject, cancel);
            stream.SkipTo(long.MaxValue);
            var hash = stream.HashAt(stream.Position);
            Flush(file with { DoneBytes = stream.Position, DoneHash = hash, Hash = hash, Bytes = stream.Position, IsComplete = true });
        }
        catch (InvalidDataException error)
        {
            report.Reject(new(part.Shown, 0, error.Message));
            Flush(file);
        }
        finally
        {
            progress.End();
        }

        var counts = file.Counts;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{part.Shown}: {counts.Read:N0} {layout.Format.What} read, {counts.Stored:N0} stored, {counts.Known:N0} already there, {counts.Rejected:N0} rejected."));
        return new(counts.Read - before.Read, counts.Stored - before.Stored, counts.Known - before.Known, counts.Rejected - before.Rejected, 0);
    }

    void Take(ToldDocument told)
    {
        if (told.Mention is { } mention)
        {
            batch.Add(mention);
        }
        else if (told.Document is { } document)
        {
            batch.Add(document, [.. document.Names.Select(n => parties.Number(names, Local(n.Name), document.Day))]);
        }

        progress.Step(told.Next);
        if (batch.IsFull && stream.Covers(told.Next))
        {
            Flush(file with { DoneBytes = told.Next, DoneLines = told.NextLine, DoneHash = stream.HashAt(told.Next) });
        }
    }

    int Local(string name)
    {
        if (!numbers.TryGetValue(name, out var number))
        {
            numbers.Add(name, number = names.Count);
            names.Add(new(name, "", "", "", "", ""));
        }

        return number;
    }

    void Reject(long line, string reason, ReadOnlySpan<byte> row)
    {
        rejected++;
        report.Reject(new(part.Shown, (int)Math.Min(int.MaxValue, line), reason), row);
    }

    void Flush(ImportLedger done)
    {
        file = store.Store(done, batch, rejected);
        rejected = 0;
    }
}
