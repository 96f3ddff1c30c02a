namespace Entente;

/// <summary>A party as a coded file gives it, before it is resolved. Cells that the file lacks are empty.</summary>
/// <param name="Name">The name ("Armed Rebel (Pakistan)").</param>
/// <param name="Code">The CAMEO actor code ("PAKREBTTP").</param>
/// <param name="Country">The country as given; its kind is <paramref name="CountryKind"/>.</param>
/// <param name="CountryKind">How the country is written: iso3, cameo, name, gw, ...; see the formats' tables.</param>
/// <param name="Sectors">The sectors as given, the chief one first.</param>
/// <param name="SectorKind">How the sectors are written: plover, cameo, icews, acled.</param>
public sealed record GivenActor(string Name, string Code, string Country, string CountryKind, string Sectors, string SectorKind)
{
    /// <summary>Whether the file names nobody.</summary>
    public bool IsEmpty => Name.Length == 0 && Code.Length == 0 && Country.Length == 0 && Sectors.Length == 0;

    /// <summary>The name, else the code, else the country: what a person is shown.</summary>
    public string Shown => Name.Length > 0 ? Name : Code.Length > 0 ? Code : Country;
}
