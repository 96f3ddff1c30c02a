namespace Entente.Reading.EventFiles;

/// <summary>What became of a value.</summary>
public enum Carried
{
    /// <summary>It stands in the other file as it was.</summary>
    AsItWas,
    /// <summary>It was translated, or others were taken from it.</summary>
    Translated,
    /// <summary>It could not be carried over.</summary>
    Lost,
}

/// <summary>What became of the values of a file, by column.</summary>
public sealed class ConversionReport
{
    readonly Dictionary<string, long[]> columns = new(StringComparer.Ordinal);
    readonly List<string> order = [];

    /// <summary>Rows written.</summary>
    public long Rows { get; private set; }

    /// <summary>For each column with values, in order of first sight: how many were carried as they were, translated, lost.</summary>
    public IEnumerable<(string Column, long AsItWas, long Translated, long Lost)> Columns => order.Select(c => (c, columns[c][0], columns[c][1], columns[c][2]));

    internal void Note(string column, Carried carried)
    {
        if (!columns.TryGetValue(column, out var counts))
        {
            columns.Add(column, counts = new long[3]);
            order.Add(column);
        }

        counts[(int)carried]++;
    }

    internal void NoteRow() => Rows++;
}
