namespace Entente.Coding;

/// <summary>Counts the countries of an article.</summary>
sealed class CountryCount
{
    readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    int total;

    /// <summary>The country with at least two fifths of all counts and more than any other; empty if none.</summary>
    public string Dominant
    {
        get
        {
            var (best, count, second) = ("", 0, 0);
            foreach (var (country, times) in counts)
            {
                if (times > count || (times == count && string.CompareOrdinal(country, best) < 0))
                {
                    (best, second, count) = (country, count, times);
                }
                else
                {
                    second = Math.Max(second, times);
                }
            }

            return count > second && count * 5 >= total * 2 ? best : "";
        }
    }

    /// <summary>The country counted most after another; empty if that is less than a fifth.</summary>
    public string After(string first)
    {
        var (best, count) = ("", 0);
        foreach (var (country, times) in counts)
        {
            if (country != first && (times > count || (times == count && string.CompareOrdinal(country, best) < 0)))
            {
                (best, count) = (country, times);
            }
        }

        return count * 5 >= total ? best : "";
    }

    /// <summary>How often a country was counted.</summary>
    public int Of(string country) => counts.GetValueOrDefault(country);

    /// <summary>Whether a country was counted.</summary>
    public bool Has(string country) => counts.ContainsKey(country);

    /// <summary>The country counted last; empty at first.</summary>
    public string LastCounted { get; private set; } = "";

    /// <summary>Counts a country.</summary>
    public void Add(string country, int weight)
    {
        LastCounted = country;
        counts[country] = counts.GetValueOrDefault(country) + weight;
        total += weight;
    }
}
