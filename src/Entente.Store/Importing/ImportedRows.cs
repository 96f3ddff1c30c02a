namespace Entente.Store;

/// <summary>Writes the lean rows of a batch with their sums by month, in the order of the table's columns.</summary>
sealed class ImportedRows(IEngine engine, int file, PartyTable parties, ImportBatch batch) : IDisposable
{
    readonly ITableWriter rows = engine.Append("imported");
    readonly ITableWriter keys = engine.Append("imported_key");
    readonly MonthSums sums = new(engine, parties.Sides, batch);

    /// <summary>The n-th row of the batch.</summary>
    public void Add(long number, int row, ImportFlags flags, int pair)
    {
        ref readonly var told = ref batch.Rows[row];
        var act = batch.Acts[told.Act];
        rows.Add(number).Add(file).Add(told.Offset).Add(told.Key).Add(told.Content)
            .Add(DateOnly.FromDayNumber(told.Day)).Add(DateOnly.FromDayNumber(told.Published)).Add(parties.NameOf(pair)).Add(told.Source).Add(told.Target)
            .Add(act.Cameo).Add(act.Type).Add(act.Mode).Add(act.Quad).Add(act.Score)
            .Add(told.GivenQuad == 0 ? null : (sbyte?)told.GivenQuad).Add(told.GivenIntensity).Add(told.Mentions).Add(told.Articles)
            .Add(told.Tone).Add(told.Place < 0 ? null : (int?)told.Place).Add(told.Dead).Add(told.Publisher < 0 ? "" : batch.Publishers[told.Publisher])
            .Add((short)flags).End();
        sums.Add(number, row, pair);
        if (batch.KeyText(row) is { } key)
        {
            keys.Add(number).Add(key).End();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        rows.Dispose();
        keys.Dispose();
        sums.Dispose();
    }
}
