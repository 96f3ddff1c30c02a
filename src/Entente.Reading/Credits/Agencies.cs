namespace Entente.Reading.Credits;

/// <summary>The news agencies of <c>Data/agencies.tsv</c>.</summary>
sealed class Agencies
{
    /// <summary>The agencies as shipped.</summary>
    public static Agencies Shipped { get; } = new(DataFile.Read("agencies.tsv"));

    readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> sites = new(StringComparer.Ordinal);

    /// <summary>Reads the table of agencies.</summary>
    /// <exception cref="DataFileException">Lines are wrong.</exception>
    public Agencies(IReadOnlyList<DataLine> lines)
    {
        var errors = new DataErrors();
        foreach (var line in lines.Where(line => errors.Expect(line, 3)))
        {
            var aliases = line.Cells[1].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in aliases.Prepend(line.Cells[0]).Where(name => !names.TryAdd(name, line.Cells[0])))
            {
                errors.Add(line, $"the name '{name}' stands for two agencies");
            }

            sites[line.Cells[2]] = line.Cells[0];
        }

        errors.ThrowIfAny();
    }

    /// <summary>The agency's full name for one of its names, or for several of which it is the first ("AP/Reuters"); empty for others.</summary>
    public string NameOf(string words)
    {
        var first = words.Split('/', ',', ';')[0].Trim();
        return names.GetValueOrDefault(first) ?? names.GetValueOrDefault(first.Replace(" News", "", StringComparison.Ordinal), "");
    }

    /// <summary>Whether the two names, or the name and the address, are the same outlet.</summary>
    public bool AreSame(string one, string other) => Canonical(one) == Canonical(other);

    string Canonical(string name)
    {
        var bare = Site.Bare(name);
        var known = NameOf(name) is { Length: > 0 } agency ? agency : sites.GetValueOrDefault(bare, bare);
        return Letters(Site.IsAddress(known) ? Label(known) : known);
    }

    /// <summary>The part of a host that is its name: "frontierwire" of "news.frontierwire.co.uk".</summary>
    static string Label(string host) => host.Split('.')[..^1].Where(part => part.Length > 3).LastOrDefault(host.Split('.')[0]);

    static string Letters(string name)
    {
        var letters = string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return letters.StartsWith("THE", StringComparison.Ordinal) && letters.Length > 6 ? letters[3..] : letters;
    }
}
