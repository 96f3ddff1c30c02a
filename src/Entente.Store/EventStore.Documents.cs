namespace Entente.Store;

/// <content>Mentions, and documents of knowledge graphs.</content>
public sealed partial class EventStore
{
    /// <summary>
    /// Stores mentions and documents, and how far their file is stored with them, in one transaction. A row that is there with the same
    /// content adds nothing. The batch is empty afterwards.
    /// </summary>
    /// <param name="file">The file with how far it is read; its counts are those before this batch.</param>
    /// <param name="batch">The rows.</param>
    /// <param name="rejected">Rows of this stretch that could not be read.</param>
    /// <returns>The file with the counts after the batch.</returns>
    public ImportLedger Store(ImportLedger file, DocumentBatch batch, long rejected)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(batch);
        engine.ImportAlone();
        var after = Write(() =>
        {
            var stored = WriteMentions(file, batch) + WriteDocuments(file, batch);
            WriteParties();
            var done = file with { Counts = file.Counts.Plus(new(batch.Count + rejected, stored, batch.Count - stored, rejected, 0)) };
            Write(done);
            return done;
        });
        batch.Clear();
        return after;
    }

    long WriteMentions(ImportLedger file, DocumentBatch batch)
    {
        var isNew = New("told_mention", [.. batch.Mentions.Select(m => m.Hash)]);
        using var rows = engine.Append("told_mention");
        foreach (var (mention, _) in batch.Mentions.Zip(isNew).Where(p => p.Second))
        {
            rows.Add(file.Number).Add(mention.Offset).Add(mention.Hash).Add(mention.Event).Add(mention.Day).Add(mention.Kind).Add(mention.Publisher).Add(mention.Url)
                .Add(mention.Sentence).Add(mention.SourceOffset).Add(mention.TargetOffset).Add(mention.ActOffset).Add(mention.Confidence).Add(mention.Length)
                .Add(mention.Tone).Add(mention.Translation).End();
        }

        return isNew.Count(n => n);
    }

    long WriteDocuments(ImportLedger file, DocumentBatch batch)
    {
        var isNew = New("document", [.. batch.Documents.Select(d => d.Document.Hash)]);
        var first = (long)Read(new("SELECT coalesce(max(document_id), 0) + 1 FROM document")).Rows[0][0]!;
        var added = batch.Documents.Zip(isNew).Where(p => p.Second).Select((p, i) => (Number: first + i, p.First.Document, p.First.Parties)).ToList();
        using (var rows = engine.Append("document"))
        {
            foreach (var (number, told, _) in added)
            {
                rows.Add(number).Add(file.Number).Add(told.Offset).Add(told.Hash).Add(told.Key).Add(told.Day).Add(told.Publisher).Add(told.Url).Add(told.Articles).Add(told.Tone).End();
            }
        }

        Each("document_theme", added.SelectMany(d => d.Document.Themes.Select(t => (d.Number, t))), (rows, theme) => rows.Add(theme));
        Each("document_party", added.SelectMany(d => d.Parties.Zip(d.Document.Names).Select(p => (d.Number, p))), (rows, party) => rows.Add(party.First).Add(party.Second.Kind));
        Each("document_place", added.SelectMany(d => d.Document.Places.Select(p => (d.Number, p))), (rows, place) => rows.Add(Place(place)));
        Each("document_count", added.SelectMany(d => d.Document.Counts.Select(c => (d.Number, c))), (rows, count) => rows.Add(count.Kind).Add(count.Number).Add(count.Thing).Add(count.Place is { } place ? Place(place) : (int?)null));
        Each("document_event", added.SelectMany(d => d.Document.Events.Select(e => (d.Number, e))), (rows, key) => rows.Add(key));
        return added.Count;
    }

    void Each<T>(string table, IEnumerable<(long Number, T Value)> values, Action<ITableWriter, T> write)
    {
        using var rows = engine.Append(table);
        foreach (var (number, value) in values)
        {
            rows.Add(number);
            write(rows, value);
            rows.End();
        }
    }

    /// <summary>Which rows are neither in a table nor twice among themselves, by their hashes.</summary>
    bool[] New(string table, long[] hashes)
    {
        var seen = new HashSet<long>();
        var isNew = hashes.Select(seen.Add).ToArray();
        if (hashes.Length == 0)
        {
            return isNew;
        }

        engine.Clear(TemporaryTable.WantedKey);
        using (var rows = engine.Append("wanted_key"))
        {
            for (var n = 0; n < hashes.Length; n++)
            {
                rows.Add(n).Add(hashes[n]).End();
            }
        }

        foreach (var row in Read(new($"SELECT DISTINCT wanted_key.n FROM wanted_key JOIN {table} AS there ON there.row_hash = wanted_key.row_key")).Rows)
        {
            isNew[Whole(row[0])] = false;
        }

        return isNew;
    }
}
