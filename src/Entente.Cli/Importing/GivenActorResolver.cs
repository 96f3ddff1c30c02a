using System.Text.RegularExpressions;
using Entente.Coding;

namespace Entente.Cli.Importing;

/// <summary>
/// Resolves a party as a coded file gives it: CAMEO codes by their parts, names by the actor dictionary with the country that the file
/// gives, all else by country and sector.
/// </summary>
sealed partial class GivenActorResolver(ActorDictionary dictionary)
{
    readonly ActorResolver resolver = new(dictionary);

    /// <summary>Whom it means on a day, and why; an actor without key where nobody is known.</summary>
    public (Actor Actor, string Reason) Resolve(GivenActor given, DateOnly day)
    {
        var country = Country(given, day);
        var (sector, international) = SectorCodes.ToPlover(given.SectorKind, given.Sectors.Split(',', ';'));
        if (given.Code.Length > 0 && given.CountryKind is "" or "cameo")
        {
            return Cameo(given, country, sector, international, day);
        }

        country = country.Length == 0 ? international : country;
        return given.Name.Length > 0 && Named(given, country, sector, day) is { } named ? named : Plain(country, sector, given, day);
    }

    static string Country(GivenActor given, DateOnly day)
    {
        if (given.Country.Length == 0 || !CountryCodes.TryParseScheme(given.CountryKind, out var scheme))
        {
            return "";
        }

        var iso = CountryCodes.ToIso3(scheme, given.Country, day);
        return iso.Length > 0 || scheme != CountryScheme.Iso3 ? iso
            : given.Country is "IGO" or "UNO" or "EUR" or "NGO" or "ISM" or "IMG" or "MNC" or "KOS" or "HKG" or "PSE" ? given.Country : "";
    }

    (Actor Actor, string Reason) Cameo(GivenActor given, string country, string sector, string international, DateOnly day)
    {
        var parts = given.Code.Chunk(3).Select(c => new string(c)).ToArray();
        var first = CountryCodes.ToIso3(CountryScheme.Cameo, parts[0], day);
        country = country.Length > 0 ? country : first;
        foreach (var part in parts)
        {
            if (SectorCodes.GroupOf(part) is { Length: > 0 } identity && dictionary.Find(identity) is { } record)
            {
                var group = resolver.Resolve(record.Name, day).Actor;
                return group.Identity == identity ? (group, $"the code {part} of {given.Code} is {record.Name}") : Plain(country, sector, given, day);
            }
        }

        var (ofCode, ofInternational) = SectorCodes.ToPlover("cameo", parts.Skip(first.Length > 0 ? 1 : 0));
        sector = sector.Length > 0 ? sector : ofCode;
        international = international.Length > 0 ? international : ofInternational;
        return Plain(country.Length > 0 ? country : international, sector, given, day);
    }

    (Actor Actor, string Reason)? Named(GivenActor given, string country, string sector, DateOnly day)
    {
        foreach (var name in Names(given.Name))
        {
            var inBrackets = InBrackets().Match(name);
            if (inBrackets.Success && CountryCodes.ToIso3(CountryScheme.Name, inBrackets.Groups[2].Value, day) is { Length: > 0 } other)
            {
                return Generic(inBrackets.Groups[1].Value, country.Length > 0 ? country : other, sector, day);
            }

            if (inBrackets.Success && Group(inBrackets.Groups[2].Value, country, day) is { } group)
            {
                return group;
            }

            var bare = Years().Replace(name, "").Trim();
            if (CountryCodes.ToIso3(CountryScheme.Name, bare, day) is { Length: > 0 } state)
            {
                return (State(state, ""), $"\"{bare}\" is the state");
            }

            var found = resolver.Resolve(bare, day, country);
            if (found.Actor.Kind == "person" && dictionary.Find(found.Actor.Identity) is { } person && !PersonalName.Fits(bare, person, found.Actor.Office))
            {
                continue;
            }

            var isWhole = found.Confidence >= 0.5 && found.Actor.Identity.Length > 0;
            if (isWhole && (country.Length == 0 || found.Actor.Country.Length == 0 || found.Actor.Country == country || !Actor.IsState(found.Actor.Country)))
            {
                return (found.Actor with { Country = found.Actor.Country.Length > 0 ? found.Actor.Country : country }, $"\"{bare}\": {found.Reason}");
            }

            var isOfCountry = found.Confidence >= 0.5 && found.Actor.Country.Length > 0 && (country.Length == 0 || country == found.Actor.Country);
            if (isOfCountry && (country.Length == 0 || sector.Length == 0 || given.SectorKind == "acled"))
            {
                var known = found.Actor.Sector.Length > 0 && (sector.Length == 0 || given.SectorKind == "acled") ? found.Actor.Sector : sector;
                return (State(found.Actor.Country, known), $"\"{bare}\": {found.Reason}");
            }
        }

        return null;
    }

    /// <summary>"Terrorist (Boko Haram)": the brackets name a group.</summary>
    (Actor Actor, string Reason)? Group(string name, string country, DateOnly day)
    {
        var found = resolver.Resolve(name, day, country);
        return found.Actor.Kind == "group" && found.Confidence >= 0.5 ? (found.Actor, $"\"{name}\" in brackets: {found.Reason}") : null;
    }

    /// <summary>"Armed Rebel (Pakistan)": no identity of its own, but a sector and a country.</summary>
    (Actor Actor, string Reason) Generic(string name, string country, string sector, DateOnly day)
    {
        var found = resolver.Resolve(name, day, country);
        if (found.Actor.Identity.Length > 0 && found.Actor.Kind is "group" or "person" or "party" && found.Actor.Country == country && found.Confidence >= 0.5)
        {
            return (found.Actor, $"\"{name}\" in {country}: {found.Reason}");
        }

        var known = sector.Length > 0 ? sector : found.Actor.Sector;
        return (new Actor(country, known) { Kind = "agent" }, $"\"{name}\" of {country}{(known.Length > 0 ? $", sector {known}" : "")}");
    }

    (Actor Actor, string Reason) Plain(string country, string sector, GivenActor given, DateOnly day) => country.Length > 0
        ? (State(country, sector), $"country {country}{(sector.Length > 0 ? $", sector {sector}" : "")}, as the file gives them")
        : (new Actor("", sector), $"nobody is known as \"{given.Shown}\", and the file gives no country");

    Actor State(string country, string sector) => sector.Length == 0 && dictionary.Find(country) is { } record
        ? new(country, "", country, record.Name) { Kind = "state", Wikidata = record.Wikidata }
        : new(country, sector) { Kind = sector.Length == 0 ? "state" : "agent" };

    /// <summary>The name, or the parts of "TTP: Tehreek-i-Taliban Pakistan", the long one first.</summary>
    static IEnumerable<string> Names(string name)
    {
        var colon = name.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 0 and < 20 ? [name[(colon + 2)..], name[..colon]] : [name];
    }

    [GeneratedRegex(@"^(.*\S)\s*\(([^()]+)\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"\s*\((?:\d{4}\s*-?\s*(?:\d{4})?)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
