namespace Entente.Reading.EventFiles;

/// <summary>The places of a file, each decoded and checked once.</summary>
sealed class PlaceColumns
{
    static readonly Slot[] All = [Slot.PlaceName, Slot.PlaceCity, Slot.PlaceProvince, Slot.PlaceCountry, Slot.PlaceAdm1, Slot.PlaceLat, Slot.PlaceLon];

    readonly SlotMap map;
    readonly Slot[] slots;
    readonly bool areClose;
    readonly ByteTable table = new();
    readonly List<(int Number, ImportFlags Flags, string? Reason)> read = [];
    readonly List<GivenPlace> given;
    readonly Dictionary<GivenPlace, int> known = [];
    readonly byte[] scratch = new byte[4096];

    /// <summary>Reads places into a list.</summary>
    public PlaceColumns(SlotMap map, List<GivenPlace> given)
    {
        (this.map, this.given) = (map, given);
        slots = [.. All.Where(s => map[s] >= 0).OrderBy(s => map[s])];
        areClose = slots.Length > 3 && map[slots[^1]] - map[slots[0]] <= 8;
    }

    /// <summary>The number of the row's place, -1 if it tells none, and what is suspicious about it.</summary>
    public (int Number, ImportFlags Flags) Read(ref RowReading row)
    {
        if (slots.Length == 0)
        {
            return (-1, ImportFlags.None);
        }

        var (entry, isNew) = table.Add(row.Together(slots, scratch, areClose));
        if (isNew)
        {
            read.Add(Decode(ref row));
        }

        var (number, flags, reason) = read[entry];
        if (reason is not null)
        {
            row.Refuse(reason);
        }

        return (number, flags);
    }

    (int Number, ImportFlags Flags, string? Reason) Decode(ref RowReading row)
    {
        var (latitude, longitude) = (row.Number(Slot.PlaceLat), row.Number(Slot.PlaceLon));
        if (row.Reason is { } reason)
        {
            return (-1, ImportFlags.None, reason);
        }

        var country = row.Text(Slot.PlaceCountry);
        var iso = CountryCodes.TryParseScheme(map.Field(Slot.PlaceCountry)?.Detail ?? "", out var scheme) ? CountryCodes.ToIso3(scheme, country) : "";
        var adm1 = row.Text(Slot.PlaceAdm1);
        var isWrong = latitude is < -90 or > 90 || longitude is < -180 or > 180 || (latitude == 0 && longitude == 0)
            || (country.Length > 0 && adm1.Length > 0 && !adm1.StartsWith(country, StringComparison.Ordinal));
        var name = new[] { row.Text(Slot.PlaceName), row.Text(Slot.PlaceCity), row.Text(Slot.PlaceProvince) }.FirstOrDefault(t => t.Length > 0) ?? (iso.Length > 0 ? "" : country);
        var province = row.Text(Slot.PlaceProvince) is { Length: > 0 } written ? written : adm1;
        var place = new GivenPlace(name, iso, province, latitude, longitude);
        return (Number(place), isWrong ? ImportFlags.WrongPlace : ImportFlags.None, null);
    }

    int Number(GivenPlace place)
    {
        if (place is { Name: "", Country: "", Latitude: null })
        {
            return -1;
        }

        if (!known.TryGetValue(place, out var number))
        {
            number = given.Count;
            given.Add(place);
            known.Add(place, number);
        }

        return number;
    }
}
