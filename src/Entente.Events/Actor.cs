namespace Entente;

/// <summary>A party to an event, as resolved on a date.</summary>
/// <param name="Country">ISO 3166-1 alpha-3 code of the state, or an international code (IGO, UNO, EUR, NGO, ISM, IMG, MNC, KOS); empty if unknown.</param>
/// <param name="Sector">PLOVER sector (GOV, MIL, REB, ...); empty for a bare state or where unknown.</param>
/// <param name="Identity">The key of the named identity: a group's, organisation's or person's id ("ttp"), a state's code; empty for a generic phrase.</param>
/// <param name="Name">The identity's common English name; empty for a generic phrase.</param>
public sealed record Actor(string Country, string Sector, string Identity = "", string Name = "")
{
    /// <summary>An actor of whom nothing is known.</summary>
    public static Actor Unknown { get; } = new("", "");

    /// <summary>Wikidata identifier ("Q843") where it is certain; else empty.</summary>
    public string Wikidata { get; init; } = "";

    /// <summary>Office held on the date; empty for none.</summary>
    public string Office { get; init; } = "";

    /// <summary>What kind of identity it is, as in the actor files (state, person, group, organisation, party, force, office, agent, people, place); empty if unresolved.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Of a wing, faction or front of an armed group: the group's id, under which it stands in a dyad ("majeed-brigade" within "balochistan-liberation-army"); else empty.</summary>
    public string Within { get; init; } = "";

    /// <summary>
    /// The key under which the actor stands in a dyad: armed groups (unless they govern the state), and organisations and firms of no state, under their own id (a wing under that of its group);
    /// states, the United Nations (UNO) and the European Union (EUR) under their code. Empty if unknown.
    /// </summary>
    public string Key => Identity.Length > 0 && ((Kind is "group" && Sector != "GOV") || !(IsState(Country) || Country is "UNO" or "EUR")) ? Within.Length > 0 ? Within : Identity : Country;

    /// <summary>Whether the code is a state's (three capitals, none of the international codes).</summary>
    public static bool IsState(string country) =>
        country.Length == 3 && country is not ("IGO" or "UNO" or "EUR" or "NGO" or "ISM" or "IMG" or "MNC");
}
