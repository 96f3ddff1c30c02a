using Entente.Cli.Running;
using Entente.Coding;
using Entente.Reading.EventFiles;
using Entente.Store;

namespace Entente.Cli.Importing;

/// <summary>Puts files that others coded into a store: in batches, each whole or not at all, so that a cut-off import goes on where it ended.</summary>
sealed class EventImporting(EventStore store, Func<ActorDictionary> dictionary, InputReport report, bool keepsRows, int batchRows = ImportBatch.Capacity, bool byContent = false)
{
    readonly Lazy<GivenActorResolver> resolver = new(() => new(dictionary()));
    readonly Lazy<ImportBatch> batch = new(() => new(batchRows));

    /// <summary>Imports one file; says on standard error what it is and what came of it.</summary>
    public ImportCounts Import(EventPart part, FileLayout layout, CancellationToken cancel)
    {
        var format = layout.Format;
        var columns = layout.Names.Count - layout.Fields.Count(f => f is null);
        Console.Error.WriteLine($"{part.Shown}: {format.Title} ({format.Name}), {(layout.HasHeader ? $"header with {layout.Names.Count} columns, {columns} of them known" : $"{layout.Names.Count} columns, no header{(format.Header == HeaderUse.No ? "" : ": the usual columns are assumed")}")}.");
        if (format.What == "sentences")
        {
            report.Reject(new(part.Shown, 0, "it holds sentences to be coded; unpack it and name it to entente import or entente code as it is"));
            return default;
        }

        var ledgers = store.ImportedFiles().Where(f => f.Format == format.Name).ToList();
        var isUntouched = !byContent && ledgers.Exists(f => IsUntouched(part, f));
        var done = isUntouched ? ledgers.Find(f => IsUntouched(part, f)) : Same(part, ledgers);
        if (done is not null)
        {
            Console.Error.WriteLine($"{part.Shown}: all of it is in {store.Path} already ({done.Counts.Stored:N0} {format.What}, as {done.Name}): nothing added{(isUntouched ? "; it has not been changed since" : "")}.");
            return new(0, 0, done.Counts.Read, 0, 0);
        }

        return Run(part, layout, ledgers.Find(f => !f.IsComplete && f.Name == part.Shown && format.Shape == FileShape.Table), cancel);
    }

    /// <summary>Imports those inputs that are event files; gives back the others, which are articles.</summary>
    public static IReadOnlyList<string> Take(EventStore store, ActorDictionary dictionary, InputReport report, IReadOnlyList<string> inputs, CancellationToken cancel)
    {
        var (coded, articles) = EventInputs.Sort(inputs, null, report, takesSentences: true);
        if (coded.Count > 0)
        {
            var importing = new EventImporting(store, () => dictionary, report, keepsRows: false);
            foreach (var (part, layout) in coded)
            {
                importing.Import(part, layout, cancel);
            }
        }

        return articles;
    }

    /// <summary>Whether name, length and time of change are those of a file that was imported.</summary>
    static bool IsUntouched(EventPart part, ImportLedger file) =>
        file.IsComplete && file.Name == part.Shown && part.Modified > 0 && file.Modified == part.Modified && file.PackedBytes == part.PackedBytes;

    /// <summary>The complete file with the same content, which is read once to find out; null if there is none.</summary>
    static ImportLedger? Same(EventPart part, List<ImportLedger> ledgers)
    {
        var candidates = ledgers.FindAll(f => f.IsComplete && !(part.IsPlain && part.PackedBytes != f.Bytes));
        if (candidates.Count == 0)
        {
            return null;
        }

        using var stream = part.Open();
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stream));
        return candidates.Find(f => f.Hash == hash);
    }

    ImportCounts Run(EventPart part, FileLayout layout, ImportLedger? begun, CancellationToken cancel)
    {
        var stream = new HashingStream(part.Open());
        if (begun is { DoneBytes: > 0 })
        {
            stream.SkipTo(begun.DoneBytes);
            if (stream.Position == begun.DoneBytes && stream.HashAt(begun.DoneBytes) == begun.DoneHash)
            {
                Console.Error.WriteLine($"{part.Shown}: an import was cut off here after {begun.Counts.Read:N0} rows; going on.");
            }
            else
            {
                stream.Dispose();
                (stream, begun) = (new HashingStream(part.Open()), null);
            }
        }

        using (stream)
        {
            var file = begun ?? store.Enter(new(0, part.Shown, layout.Format.Name, layout.Format.DataSet, 0)
            {
                PackedBytes = part.PackedBytes,
                Modified = part.Modified,
                QuadScheme = layout.Format.QuadScheme,
                IntensityScale = layout.Format.IntensityScale,
            });
            if (layout.Format.What != "events")
            {
                return new DocumentImport(store, resolver.Value, report, part, layout).Run(stream, file, cancel);
            }

            using var import = new FileImport(store, resolver.Value, report, batch.Value, part, layout, keepsRows);
            return import.Run(stream, file, cancel);
        }
    }
}
