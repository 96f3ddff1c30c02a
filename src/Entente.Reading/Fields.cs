namespace Entente.Reading;

/// <summary>Knows which columns, JSON fields and header lines hold what, by the names in <c>Data/fields.tsv</c>.</summary>
sealed class Fields
{
    /// <summary>The names as shipped.</summary>
    public static Fields Shipped { get; } = new(DataFile.Read("fields.tsv"));

    readonly Dictionary<string, (string Field, int Rank)> byName = new(StringComparer.Ordinal);

    /// <summary>Reads the table of field names.</summary>
    /// <exception cref="DataFileException">Lines are wrong.</exception>
    public Fields(IReadOnlyList<DataLine> lines)
    {
        var errors = new DataErrors();
        foreach (var line in lines)
        {
            if (errors.Expect(line, 2))
            {
                Add(line, errors);
            }
        }

        errors.ThrowIfAny();
    }

    /// <summary>The article's field that a name stands for ("headline": title), or empty.</summary>
    public string Of(string name) => byName.TryGetValue(Key(name), out var entry) ? entry.Field : "";

    /// <summary>Makes an article of named values; of two names for one field the one listed first holds.</summary>
    public RawArticle ToArticle(int line, IEnumerable<KeyValuePair<string, string>> values)
    {
        var own = new Dictionary<string, (string Value, string Name, int Rank)>(StringComparer.Ordinal);
        var other = new List<KeyValuePair<string, string>>();
        foreach (var pair in values)
        {
            if (!byName.TryGetValue(Key(pair.Key), out var entry))
            {
                other.Add(pair);
            }
            else if (pair.Value.Length > 0 && (!own.TryGetValue(entry.Field, out var known) || entry.Rank < known.Rank))
            {
                if (own.TryGetValue(entry.Field, out var loser))
                {
                    other.Add(new(loser.Name, loser.Value));
                }

                own[entry.Field] = (pair.Value, pair.Key, entry.Rank);
            }
            else if (pair.Value.Length > 0)
            {
                other.Add(pair);
            }
        }

        string Get(string field) => own.TryGetValue(field, out var found) ? found.Value.Trim() : "";
        return new RawArticle(line, own.TryGetValue("text", out var text) ? text.Value : "")
        {
            Id = Get("id"),
            Title = Get("title"),
            Date = Get("date"),
            Accessed = Get("accessed"),
            Url = Get("url"),
            Publisher = Get("publisher"),
            Author = Get("author"),
            Language = Get("language"),
            Original = Get("original"),
            OriginalReason = own.TryGetValue("original", out var original) ? original.Name : "",
            Other = other,
        };
    }

    void Add(DataLine line, DataErrors errors)
    {
        var rank = 0;
        foreach (var name in line.Cells[1].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!byName.TryAdd(Key(name), (line.Cells[0], rank++)))
            {
                errors.Add(line, $"the name '{name}' stands for two fields");
            }
        }
    }

    static string Key(string name) =>
        name.Trim().Replace(' ', '_').Replace('-', '_').ToLowerInvariant();
}
