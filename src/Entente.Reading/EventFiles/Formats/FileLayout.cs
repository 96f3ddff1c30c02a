using System.Collections.Frozen;

namespace Entente.Reading.EventFiles;

/// <summary>The columns of one file as it has them: known ones in whatever order and spelling, unknown ones by name or position.</summary>
public sealed class FileLayout
{
    readonly FrozenDictionary<string, int> byMeaning;

    FileLayout(EventFormat format, IReadOnlyList<string> names, IReadOnlyList<EventField?> fields, bool hasHeader)
    {
        (Format, Names, Fields, HasHeader) = (format, names, fields, hasHeader);
        byMeaning = fields.Select((f, i) => (f, i)).Where(p => p.f is not null).GroupBy(p => p.f!.Meaning, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.First().i, StringComparer.Ordinal);
    }

    /// <summary>The format.</summary>
    public EventFormat Format { get; }

    /// <summary>The names of the columns: the header's own spelling, else the format's.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>What each column is; null where the format does not know it.</summary>
    public IReadOnlyList<EventField?> Fields { get; }

    /// <summary>Whether the file begins with a header row.</summary>
    public bool HasHeader { get; }

    /// <summary>The position of a meaning; -1 if the file does not tell it.</summary>
    public int this[string meaning] => byMeaning.TryGetValue(meaning, out var at) ? at : -1;

    /// <summary>The format's own columns in its order.</summary>
    public static FileLayout Usual(EventFormat format, bool hasHeader)
    {
        ArgumentNullException.ThrowIfNull(format);
        return new(format, [.. format.Fields.Select(f => f.Name)], [.. format.Fields], hasHeader);
    }

    /// <summary>The format's own columns as far as there are any, for a file without header that has more or fewer.</summary>
    public static FileLayout OfCount(EventFormat format, int columns)
    {
        ArgumentNullException.ThrowIfNull(format);
        var fields = Enumerable.Range(0, columns).Select(i => i < format.Fields.Count ? format.Fields[i] : null).ToArray();
        return new(format, [.. fields.Select((f, i) => f?.Name ?? $"#{i + 1}")], fields, hasHeader: false);
    }

    /// <summary>The columns that a header row names.</summary>
    public static FileLayout OfHeader(EventFormat format, IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(names);
        var taken = new HashSet<EventField>();
        var fields = names.Select(name => format.Fields.FirstOrDefault(f => f.IsCalled(name.Trim()) && !taken.Contains(f)) is { } field && taken.Add(field) ? field : null).ToArray();
        return new(format, names, fields, hasHeader: true);
    }

    /// <summary>The same columns for rows without the header.</summary>
    public FileLayout WithoutHeader() => new(Format, Names, Fields, hasHeader: false);

    /// <summary>How many columns of the format a header row names.</summary>
    public static int Known(EventFormat format, IReadOnlyList<string> names) => OfHeader(format, names).Fields.Count(f => f is not null);
}
