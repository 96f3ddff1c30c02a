namespace Entente.Coding;

/// <summary>The lines of the actor files: where each stands, parsed when first asked for.</summary>
sealed class RecordTable
{
    readonly List<(DictionaryFile File, int Line, int Start, int Length, ActorKind Kind)> rows = [];
    ActorRecord?[] parsed = [];

    /// <summary>How many there are.</summary>
    public int Count => rows.Count;

    /// <summary>Adds a line; returns its index.</summary>
    public int Add(DictionaryFile file, int line, int start, int length, ActorKind kind)
    {
        rows.Add((file, line, start, length, kind));
        return rows.Count - 1;
    }

    /// <summary>What the record describes, without parsing it.</summary>
    public ActorKind KindOf(int index) => rows[index].Kind;

    /// <summary>A column of the record, without parsing the rest.</summary>
    public ReadOnlySpan<char> Column(int index, int column) => ColumnOf(Row(index), column);

    /// <summary>The parsed record; the same object each time.</summary>
    public ActorRecord this[int index]
    {
        get
        {
            var known = parsed;
            if (index < known.Length && known[index] is { } record)
            {
                return record;
            }

            return Parse(index);
        }
    }

    /// <summary>Says that no more are added, so that parsed records can be kept.</summary>
    public void Seal() => parsed = new ActorRecord?[rows.Count];

    /// <summary>A column of a tab-separated row; empty if the row is shorter.</summary>
    public static ReadOnlySpan<char> ColumnOf(ReadOnlySpan<char> row, int column)
    {
        for (; column > 0; column--)
        {
            var tab = row.IndexOf('\t');
            if (tab < 0)
            {
                return default;
            }

            row = row[(tab + 1)..];
        }

        var end = row.IndexOf('\t');
        return (end < 0 ? row : row[..end]).Trim();
    }

    ReadOnlySpan<char> Row(int index)
    {
        var (file, _, start, length, _) = rows[index];
        return file.Text.AsSpan(start, length);
    }

    ActorRecord Parse(int index)
    {
        var row = Row(index);
        var (file, line, _, _, kind) = rows[index];
        var codes = new List<ActorCode>();
        foreach (var item in ColumnOf(row, 4).Split(';'))
        {
            var text = ColumnOf(row, 4)[item].Trim();
            if (!text.IsEmpty && CodeReader.TryRead(text, out var code, out _))
            {
                codes.Add(code);
            }
        }

        var record = new ActorRecord(
            kind, ColumnOf(row, 1).ToString(), ColumnOf(row, 2).ToString(), ColumnOf(row, 3).ToString(), codes,
            ColumnOf(row, 5).ToString(), ColumnOf(row, 6).ToString(), file.Name, line);
        return index < parsed.Length ? Interlocked.CompareExchange(ref parsed[index], record, null) ?? record : record;
    }
}
