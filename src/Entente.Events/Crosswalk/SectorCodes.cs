using System.Collections.Frozen;
using System.Globalization;

namespace Entente;

/// <summary>Sectors and actor codes of other codebooks in PLOVER's, by <c>Data/sectors.tsv</c> and <c>Data/cameo-groups.tsv</c>.</summary>
public static class SectorCodes
{
    static readonly FrozenDictionary<(string, string), (string Sector, int Rank, string Country)> Known = DataRows.Read("sectors.tsv", 5)
        .ToFrozenDictionary(c => (c[0], c[1]), c => (c[2], int.Parse(c[3], CultureInfo.InvariantCulture), c[4]));

    static readonly FrozenDictionary<string, string> Groups = DataRows.Read("cameo-groups.tsv", 2).ToFrozenDictionary(c => c[0], c => c[1], StringComparer.Ordinal);

    static readonly FrozenSet<string> Plover = FrozenSet.ToFrozenSet(
        "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".Split(' '), StringComparer.Ordinal);

    /// <summary>Identity of a CAMEO group code ("TTP"); empty for unknown ones.</summary>
    public static string GroupOf(string code) => Groups.GetValueOrDefault(code, "");

    /// <summary>All identities named by the table of groups.</summary>
    public static IEnumerable<(string Code, string Identity)> AllGroups => Groups.Select(g => (g.Key, g.Value)).OrderBy(g => g.Key, StringComparer.Ordinal);

    /// <summary>PLOVER's sector of several in a scheme (plover, cameo, icews, acled): the one of smallest rank; and the international code that takes the country's place.</summary>
    public static (string Sector, string Country) ToPlover(string scheme, IEnumerable<string> sectors)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(sectors);
        var (best, rank, international) = ("", int.MaxValue, "");
        foreach (var name in sectors.Select(s => s.Trim().Trim('"')))
        {
            if (scheme == "plover")
            {
                best = best.Length == 0 && Plover.Contains(name) ? name : best;
            }
            else if (Known.TryGetValue((scheme, name), out var found))
            {
                international = found.Country.Length > 0 && international.Length == 0 ? found.Country : international;
                (best, rank) = found.Sector.Length > 0 && found.Rank < rank ? (found.Sector, found.Rank) : (best, rank);
            }
        }

        return (best, international);
    }
}
