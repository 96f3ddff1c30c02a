namespace Entente.Store;

/// <summary>Writes lean rows in bulk, in the order of the table's columns.</summary>
sealed class ImportedRows(IEngine engine, int file, PartyTable parties) : IDisposable
{
    readonly ITableWriter rows = engine.Append("imported");
    readonly ITableWriter keys = engine.Append("imported_key");
    readonly Dictionary<(sbyte, string), (string Name, sbyte Quad, float Score)> acts = [];

    /// <summary>One event.</summary>
    public void Add(long number, in BatchRow told, ImportFlags flags, int pair)
    {
        var (type, quad, score) = ActOf(told.Type, told.Mode);
        rows.Add(number).Add(file).Add(told.Offset).Add(told.Key).Add(told.Content)
            .Add(DateOnly.FromDayNumber(told.Day)).Add(DateOnly.FromDayNumber(told.Published)).Add(parties.NameOf(pair)).Add(told.Source).Add(told.Target)
            .Add(told.Cameo).Add(type).Add(told.Mode).Add(quad).Add(score)
            .Add(told.GivenQuad == 0 ? null : (sbyte?)told.GivenQuad).Add(told.GivenIntensity).Add(told.Mentions).Add(told.Articles)
            .Add(told.Tone).Add(told.Place < 0 ? null : (int?)told.Place).Add(told.Dead).Add(told.Publisher)
            .Add((short)flags).End();
        if (told.KeyText is { } key)
        {
            keys.Add(number).Add(key).End();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        rows.Dispose();
        keys.Dispose();
    }

    (string Name, sbyte Quad, float Score) ActOf(sbyte type, string mode)
    {
        if (!acts.TryGetValue((type, mode), out var act))
        {
            var known = (EventType)type;
            act = type >= 0 ? (Ontology.Name(known), (sbyte)Ontology.QuadClassOf(known), (float)Ontology.ScoreOf(known, mode)) : ("", (sbyte)0, 0f);
            acts.Add((type, mode), act);
        }

        return act;
    }
}
