namespace Entente.Analysis.Forecasts;

/// <summary>What the names of ICEWS say of the entities: "Police (India)" is a role, Police, and a country, India; "India" is the country itself.</summary>
sealed class EntityNames
{
    readonly int[] country;
    readonly int[] role;

    /// <summary>Reads the names.</summary>
    public EntityNames(IReadOnlyList<string> names)
    {
        var cut = names.Select(Cut).ToArray();
        Countries = [.. cut.Select(c => c.Country).Where(c => c.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        var countryOf = Countries.Select((c, i) => (c, i)).ToDictionary(c => c.c, c => c.i, StringComparer.Ordinal);
        var roleOf = new Dictionary<string, int>(StringComparer.Ordinal);
        country = new int[names.Count];
        role = new int[names.Count];
        for (var e = 0; e < names.Count; e++)
        {
            var isCountry = countryOf.TryGetValue(names[e], out var itself);
            country[e] = isCountry ? itself : cut[e].Country.Length > 0 ? countryOf[cut[e].Country] : -1;
            var name = isCountry ? "state" : cut[e].Country.Length > 0 ? $"({cut[e].Role})" : "";
            role[e] = roleOf.TryGetValue(name, out var known) ? known : roleOf[name] = roleOf.Count;
        }

        StateRole = roleOf.GetValueOrDefault("state", -1);
        NoRole = roleOf.GetValueOrDefault("", -1);
    }

    /// <summary>The countries, in ordinal order; their numbers elsewhere are places in this list.</summary>
    public IReadOnlyList<string> Countries { get; }

    /// <summary>The role of a country itself.</summary>
    public int StateRole { get; }

    /// <summary>The role of a name without a country: a person, a group.</summary>
    public int NoRole { get; }

    /// <summary>The country of an entity; -1 where the name does not say.</summary>
    public int Country(int entity) => country[entity];

    /// <summary>The role of an entity.</summary>
    public int Role(int entity) => role[entity];

    /// <summary>A name as a person would write it: outer quotes off, doubled ones single, underscores as spaces.</summary>
    public static string Plain(string name)
    {
        var trimmed = name.Trim();
        var bare = trimmed.Length > 1 && trimmed[0] == '"' && trimmed[^1] == '"' ? trimmed[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : trimmed;
        return bare.Replace('_', ' ');
    }

    static (string Role, string Country) Cut(string name)
    {
        var open = name.EndsWith(')') ? name.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        return open > 0 ? (name[..open], name[(open + 2)..^1]) : (name, "");
    }
}
