using System.Globalization;

namespace Entente.Store;

/// <content>Events that others coded.</content>
public sealed partial class EventStore
{
    PartyTable? parties;

    /// <summary>The files of coded events that the store knows, in order of import.</summary>
    public IReadOnlyList<ImportLedger> ImportedFiles() =>
        [.. Read(new(Statement.Read("Importing/Files.sql"))).Rows.Select(r => new ImportLedger(Whole(r[0]), (string)r[1]!, (string)r[2]!, (string)r[3]!, (long)r[6]!)
        {
            QuadScheme = (string)r[4]!,
            IntensityScale = (string)r[5]!,
            Hash = (string)r[7]!,
            DoneBytes = (long)r[8]!,
            DoneLines = (long)r[9]!,
            DoneHash = (string)r[10]!,
            Counts = new((long)r[11]!, (long)r[12]!, (long)r[13]!, (long)r[14]!, (long)r[15]!),
            IsComplete = (bool)r[16]!,
            PackedBytes = (long)r[17]!,
            Modified = (long)r[18]!,
        })];

    /// <summary>Enters a file into the ledger before its first row; gives it back with its number.</summary>
    public ImportLedger Enter(ImportLedger file)
    {
        ArgumentNullException.ThrowIfNull(file);
        engine.ImportAlone();
        return Write(() =>
        {
            var entered = file with { Number = Whole(Read(new("SELECT coalesce(max(file_id), 0) + 1 FROM import_file")).Rows[0][0]) };
            Write(entered);
            return entered;
        });
    }

    /// <summary>The store's number of a party, as a data set gives it and as it resolves.</summary>
    public int Party(string dataSet, GivenActor given, Actor actor, string reason) => Parties().Party(dataSet, given, actor, reason);

    /// <summary>The store's number of a place.</summary>
    public int Place(GivenPlace place) => Parties().Place(place);

    /// <summary>
    /// Stores a batch and how far the file is stored with it, in one transaction: after the death of the process both are there, or neither.
    /// Rows that are there with the same key and content add nothing; with other content they take the earlier row's place, which is kept
    /// and no longer counted. The batch is empty afterwards.
    /// </summary>
    /// <param name="file">The file with how far it is read; its counts are those before this batch.</param>
    /// <param name="batch">The rows, with the store's numbers of parties and places.</param>
    /// <param name="kept">Blocks of rows to keep: offset of the first, and the packed rows.</param>
    /// <param name="rejected">Rows of this stretch that could not be read.</param>
    /// <returns>The file with the counts after the batch.</returns>
    public ImportLedger Store(ImportLedger file, ImportBatch batch, IReadOnlyList<(long Offset, byte[] Packed)> kept, long rejected)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(kept);
        engine.ImportAlone();
        var after = Write(() =>
        {
            WriteParties();
            var (stored, known, flagged) = WriteRows(file, batch);
            Keep(file, kept);
            var done = file with { Counts = file.Counts.Plus(new(batch.Count + batch.Repeated + rejected, stored, known + batch.Repeated, rejected, flagged)) };
            Write(done);
            return done;
        });
        batch.Clear();
        return after;
    }

    PartyTable Parties()
    {
        if (parties is not null)
        {
            return parties;
        }

        engine.ImportAlone();
        parties = new();
        foreach (var row in Read(new(Statement.Read("Importing/Parties.sql"))).Rows)
        {
            parties.Remember(Whole(row[0]), (string)row[1]!, new((string)row[2]!, (string)row[3]!, (string)row[4]!, "", (string)row[5]!, ""), PartySide.Of((string)row[6]!, (string)row[7]!, (string)row[8]!, (string)row[9]!), (string)row[8]!, (string)row[10]!);
        }

        foreach (var row in Read(new("SELECT place_id, name, country, province, lat, lon FROM given_place ORDER BY place_id")).Rows)
        {
            parties.Remember(Whole(row[0]), new GivenPlace((string)row[1]!, (string)row[2]!, (string)row[3]!, (double?)row[4], (double?)row[5]));
        }

        return parties;
    }

    (long Stored, long Known, long Flagged) WriteRows(ImportLedger file, ImportBatch batch)
    {
        if (batch.Count == 0)
        {
            return default;
        }

        var there = MayBeThere(file, batch) ? LookUp(file, batch) : null;
        var table = Parties();
        var pairs = new int[batch.Count];
        for (var n = 0; n < pairs.Length; n++)
        {
            pairs[n] = table.Pair(batch.Rows[n].Source, batch.Rows[n].Target);
        }

        var numbers = there is null && batch.Changed.Count == 0 ? null : new long[batch.Count];
        var (first, stored, flagged) = (NextEvent(), 0L, 0L);
        using (var writing = new ImportedRows(engine, file.Number, table, batch))
        {
            foreach (var entry in batch.Sort(pairs, table.Ranks()))
            {
                var n = ImportBatch.RowOf(entry);
                if (there is not null && there.IsSame(n))
                {
                    continue;
                }

                var number = first + stored++;
                var replaces = (there is not null && there.Replaces(n)) || (batch.Later.Count > 0 && batch.Later.Contains(n));
                var flags = batch.Rows[n].Flags | (replaces ? ImportFlags.ChangedContent : 0);
                flagged += (flags & ~ImportFlags.UnknownActor) != 0 ? 1 : 0;
                writing.Add(number, n, flags, pairs[n]);
                if (numbers is not null)
                {
                    numbers[n] = number;
                }
            }
        }

        if (numbers is not null)
        {
            WriteReplaced([.. (there?.Replaced(numbers) ?? []).Concat(batch.Changed.Select(c => (numbers[c.Old], numbers[c.New]))).Where(p => p.Item1 > 0 && p.Item2 > 0)], first);
        }

        return (stored, there?.Same ?? 0, flagged);
    }

    /// <summary>The number after the highest. The ledger tells where to look for it: numbers are not looked for among all rows.</summary>
    long NextEvent()
    {
        var low = (long)Read(new("SELECT greatest((SELECT coalesce(max(event_id), 0) FROM event), (SELECT coalesce(sum(stored), 0)::BIGINT FROM import_file))")).Rows[0][0]!;
        return (long)Read(new(string.Create(CultureInfo.InvariantCulture, $"SELECT greatest({low}, (SELECT max(event_id) FROM imported WHERE event_id >= {low})) + 1"))).Rows[0][0]!;
    }

    /// <summary>Whether the store has keys of the data set within those of the batch: most files are new, and then nothing need be looked up.</summary>
    bool MayBeThere(ImportLedger file, ImportBatch batch) => (bool)Read(new Sql(Statement.Read("Importing/MayBeThere.sql"))
        .With("dataset", file.DataSet).With("low", batch.LowestKey).With("high", batch.HighestKey)).Rows[0][0]!;

    ImportedThere LookUp(ImportLedger file, ImportBatch batch)
    {
        var there = new ImportedThere(batch.Count);
        engine.Clear(TemporaryTable.WantedKey);
        using (var rows = engine.Append("wanted_key"))
        {
            for (var n = 0; n < batch.Count; n++)
            {
                rows.Add(n).Add(batch.Rows[n].Key).End();
            }
        }

        using var command = engine.Command(new Sql(new Sql(Statement.Read("Importing/There.sql"))
            .With("dataset", file.DataSet).With("low", batch.LowestKey).With("high", batch.HighestKey).Readable));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var n = reader.GetInt32(0);
            there.Found(n, reader.GetInt64(1), reader.GetInt32(2) == batch.Rows[n].Content);
        }

        return there;
    }

    /// <summary>Notes which rows have replaced which, from a number on, and takes the replaced ones out of the sums by month.</summary>
    void WriteReplaced(List<(long Old, long New)> pairs, long from)
    {
        if (pairs.Count == 0)
        {
            return;
        }

        using (var rows = engine.Append("replaced"))
        {
            foreach (var (old, by) in pairs)
            {
                rows.Add(old).Add(by).End();
            }
        }

        Run(new Sql(Statement.Read("Importing/TakeOut.sql")).With("first", from));
    }

    void WriteParties()
    {
        var table = Parties();
        using (var rows = engine.Append("party"))
        {
            foreach (var (number, dataSet, given, actor, reason) in table.NewParties)
            {
                rows.Add(number).Add(dataSet).Add(given.Name).Add(given.Code).Add(given.Country).Add(given.Sectors)
                    .Add(actor.Key).Add(actor.Country).Add(actor.Sector).Add(actor.Identity).Add(actor.Name)
                    .Add(actor.Wikidata).Add(actor.Office).Add(actor.Kind).Add(reason).End();
            }
        }

        using (var rows = engine.Append("given_place"))
        {
            foreach (var (number, place) in table.NewPlaces)
            {
                rows.Add(number).Add(place.Name).Add(place.Country).Add(place.Province)
                    .Add(place.Latitude).Add(place.Longitude).End();
            }
        }

        table.NewParties.Clear();
        table.NewPlaces.Clear();
    }

    void Keep(ImportLedger file, IReadOnlyList<(long Offset, byte[] Packed)> kept)
    {
        using var rows = engine.Append("kept_rows");
        foreach (var (offset, packed) in kept)
        {
            rows.Add(file.Number).Add(offset).Add(packed).End();
        }
    }

    void Write(ImportLedger file)
    {
        Run(new Sql("DELETE FROM import_file WHERE file_id = $file").With("file", file.Number));
        using var rows = engine.Append("import_file");
        rows.Add(file.Number).Add(file.Name).Add(file.Format).Add(file.DataSet)
            .Add(file.QuadScheme).Add(file.IntensityScale).Add(file.Bytes).Add(file.Hash)
            .Add(file.DoneBytes).Add(file.DoneLines).Add(file.DoneHash)
            .Add(file.Counts.Read).Add(file.Counts.Stored).Add(file.Counts.Known).Add(file.Counts.Rejected)
            .Add(file.Counts.Flagged).Add(file.IsComplete).Add(file.PackedBytes).Add(file.Modified).End();
    }
}
