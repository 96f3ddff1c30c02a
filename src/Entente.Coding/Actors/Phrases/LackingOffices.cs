namespace Entente.Coding;

/// <summary>Offices and bodies that a state has none of (Dictionaries/Names/lacking.tsv), so that it is not meant by them.</summary>
sealed class LackingOffices
{
    readonly Dictionary<string, HashSet<string>> byCountry = new(StringComparer.Ordinal);

    /// <summary>Reads the table.</summary>
    public LackingOffices()
    {
        foreach (var (countries, names) in WordTable.Rows(Shipped.Text("Names/lacking.tsv")))
        {
            foreach (var country in countries.Split(' '))
            {
                if (!byCountry.TryGetValue(country, out var lacking))
                {
                    byCountry.Add(country, lacking = new(StringComparer.OrdinalIgnoreCase));
                }

                lacking.UnionWith(names.Split(';', StringSplitOptions.TrimEntries));
            }
        }
    }

    /// <summary>Whether a country has no such office or body.</summary>
    public bool Lacks(string country, ActorRecord? role) => role is not null && byCountry.TryGetValue(country, out var names) && names.Contains(role.Name);
}
