using DuckDB.NET.Data;

namespace Entente.Store;

/// <summary>Writes lean rows by appender, in the order of the table's columns.</summary>
sealed class ImportedRows(DuckDBConnection connection, int file, PartyTable parties) : IDisposable
{
    readonly DuckDBAppender rows = connection.CreateAppender("imported");
    readonly DuckDBAppender keys = connection.CreateAppender("imported_key");
    readonly Dictionary<(sbyte, string), (string Name, sbyte Quad, float Score)> acts = [];

    /// <summary>One event.</summary>
    public void Add(long number, in BatchRow told, ImportFlags flags, int pair)
    {
        var (type, quad, score) = ActOf(told.Type, told.Mode);
        rows.CreateRow().AppendValue(number).AppendValue(file).AppendValue(told.Offset).AppendValue(told.Key).AppendValue(told.Content)
            .AppendValue(DateOnly.FromDayNumber(told.Day)).AppendValue(DateOnly.FromDayNumber(told.Published)).AppendValue(parties.NameOf(pair)).AppendValue(told.Source).AppendValue(told.Target)
            .AppendValue(told.Cameo).AppendValue(type).AppendValue(told.Mode).AppendValue(quad).AppendValue(score)
            .AppendValue(told.GivenQuad == 0 ? null : (sbyte?)told.GivenQuad).AppendValue(told.GivenIntensity).AppendValue(told.Mentions).AppendValue(told.Articles)
            .AppendValue(told.Tone).AppendValue(told.Place < 0 ? null : (int?)told.Place).AppendValue(told.Dead).AppendValue(told.Publisher)
            .AppendValue((short)flags).EndRow();
        if (told.KeyText is { } key)
        {
            keys.CreateRow().AppendValue(number).AppendValue(key).EndRow();
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
