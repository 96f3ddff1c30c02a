using System.Globalization;
using Entente.Cli.Running;
using Entente.Reading.EventFiles;
using Entente.Store;

namespace Entente.Cli.Importing;

/// <summary>The import of one file, from where it stands to its end.</summary>
sealed class FileImport(
    EventStore store, GivenActorResolver resolver, InputReport report, ImportBatch batch, EventPart part, FileLayout layout, bool keepsRows) : IDisposable
{
    readonly PartyResolution parties = new(resolver, store, layout.Format.DataSet);
    readonly EventRows rows = new(layout);
    readonly List<int> places = [];
    readonly List<int> acts = [];
    readonly List<int> publishers = [];
    readonly KeptBlock kept = new();
    readonly List<(long, byte[])> blocks = [];
    readonly SortedDictionary<string, long> reasons = new(StringComparer.Ordinal);
    readonly ImportProgress progress = new(Path.GetFileName(part.Shown), part.PackedBytes);
    readonly bool isResumable = layout.Format.Shape == FileShape.Table;
    ImportLedger file = null!;
    HashingStream stream = null!;
    long rejected;

    /// <summary>Runs to the end of the file.</summary>
    public ImportCounts Run(HashingStream from, ImportLedger begun, CancellationToken cancel)
    {
        (stream, file) = (from, begun);
        var before = begun.Counts;
        batch.Clear();
        try
        {
            rows.Read(stream, file.DoneBytes, file.DoneLines, Take, Reject, cancel);
            End();
        }
        catch (InvalidDataException error)
        {
            report.Reject(new(part.Shown, 0, error.Message));
            Pack(keepsRows);
            Store(file);
        }
        finally
        {
            progress.End();
        }

        Tell();
        return new(file.Counts.Read - before.Read, file.Counts.Stored - before.Stored, file.Counts.Known - before.Known, file.Counts.Rejected - before.Rejected, file.Counts.Flagged - before.Flagged);
    }

    /// <inheritdoc/>
    public void Dispose() => kept.Dispose();

    void Take(in ImportedEvent told, ReadOnlySpan<byte> row)
    {
        var source = parties.Number(rows.Actors, told.Source, told.Day);
        var target = parties.Number(rows.Actors, told.Target, told.Day);
        var flags = told.Flags;
        if (parties.Unresolved > 0 && (parties.IsUnresolved(source) || parties.IsUnresolved(target)))
        {
            flags |= ImportFlags.UnknownActor;
        }

        batch.Add(told with
        {
            Source = source,
            Target = target,
            Place = Place(told.Place),
            Act = Act(told.Act),
            Publisher = Publisher(told.Publisher),
            Flags = flags,
        });
        if (keepsRows)
        {
            kept.Add(told.Offset, row);
            Pack(kept.IsFull);
        }

        progress.Step(told.Offset);
        if (batch.IsFull)
        {
            Flush(told.Next, told.NextLine);
        }
    }

    void Reject(long line, string reason, ReadOnlySpan<byte> row)
    {
        rejected++;
        var kind = Kind(reason);
        reasons[kind] = reasons.GetValueOrDefault(kind) + 1;
        report.Reject(new(part.Shown, (int)Math.Min(int.MaxValue, line), reason), row);
    }

    int Place(int local) => local < 0 ? -1 : local < places.Count ? places[local] : Known(places, local, n => store.Place(rows.Places[n]));

    int Act(int local) => local < acts.Count ? acts[local] : Known(acts, local, n => batch.Act(rows.Acts[n]));

    int Publisher(int local) => local < 0 ? -1 : local < publishers.Count ? publishers[local] : Known(publishers, local, n => batch.Publisher(rows.Publishers[n]));

    /// <summary>What a number of the file is elsewhere; each is asked for once, in order.</summary>
    static int Known(List<int> known, int local, Func<int, int> ask)
    {
        while (known.Count <= local)
        {
            known.Add(ask(known.Count));
        }

        return known[local];
    }

    void Pack(bool now)
    {
        if (now && kept.First is not null)
        {
            blocks.Add(kept.Pack());
        }
    }

    /// <summary>Stores what is gathered; the file is then done up to the place.</summary>
    void Flush(long place, long lines)
    {
        Pack(keepsRows);
        Store(file with { DoneBytes = isResumable ? place : 0, DoneLines = isResumable ? lines : 0, DoneHash = isResumable ? stream.HashAt(place) : "" });
    }

    void Store(ImportLedger done)
    {
        file = store.Store(done, batch, blocks, rejected);
        rejected = 0;
        blocks.Clear();
    }

    void End()
    {
        Pack(keepsRows);
        stream.SkipTo(long.MaxValue);
        var hash = stream.HashAt(stream.Position);
        Store(file with { DoneBytes = stream.Position, DoneHash = hash, Hash = hash, Bytes = stream.Position, IsComplete = true });
    }

    void Tell()
    {
        var counts = file.Counts;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{part.Shown}: {counts.Read:N0} rows read, {counts.Stored:N0} stored, {counts.Known:N0} already there, {counts.Rejected:N0} rejected, {counts.Flagged:N0} suspicious (kept and marked)."));
        foreach (var (reason, n) in reasons)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  rejected, {n:N0}: {reason}"));
        }

        if (parties.Unresolved > 0)
        {
            Console.Error.WriteLine($"  {parties.Unresolved:N0} parties are kept as given, not resolved; list them: entente query \"SELECT DISTINCT given_name, given_code, reason FROM party WHERE key = ''\"");
        }
    }

    /// <summary>A reason without the values of the row.</summary>
    static string Kind(string reason)
    {
        var (start, end) = (reason.IndexOf('\'', StringComparison.Ordinal), reason.LastIndexOf('\''));
        return start >= 0 && end > start ? $"{reason[..start]}...{reason[(end + 1)..]}" : reason;
    }
}
