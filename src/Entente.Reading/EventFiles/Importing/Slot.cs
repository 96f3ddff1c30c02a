namespace Entente.Reading.EventFiles;

/// <summary>What the import takes from a row; each is a meaning of the formats' tables.</summary>
enum Slot
{
    Id, Day, Published, Added,
    SourceName, SourceCode, SourceCountry, SourceGw, SourceGroup, SourceSector, SourceSector2, SourceSector3, SourceSectors, SourceWords,
    TargetName, TargetCode, TargetCountry, TargetGw, TargetGroup, TargetSector, TargetSector2, TargetSector3, TargetSectors, TargetWords,
    Cameo, Type, Mode, EventText, AcledSubtype, AcledType, Violence,
    Quad, Intensity, Mentions, Publishers, Articles, Tone,
    PlaceName, PlaceCity, PlaceProvince, PlaceCountry, PlaceAdm1, PlaceLat, PlaceLon,
    Url, Publisher, Dead, DeadLow, DeadHigh,
}

/// <summary>Which column of a file each slot is.</summary>
sealed class SlotMap
{
    static readonly Dictionary<string, Slot> Meanings = new(StringComparer.Ordinal)
    {
        ["id"] = Slot.Id,
        ["day"] = Slot.Day,
        ["published"] = Slot.Published,
        ["added"] = Slot.Added,
        ["source.name"] = Slot.SourceName,
        ["source.code"] = Slot.SourceCode,
        ["source.country"] = Slot.SourceCountry,
        ["source.gw"] = Slot.SourceGw,
        ["source.group"] = Slot.SourceGroup,
        ["source.sector"] = Slot.SourceSector,
        ["source.sector2"] = Slot.SourceSector2,
        ["source.sector3"] = Slot.SourceSector3,
        ["source.sectors"] = Slot.SourceSectors,
        ["source.words"] = Slot.SourceWords,
        ["target.name"] = Slot.TargetName,
        ["target.code"] = Slot.TargetCode,
        ["target.country"] = Slot.TargetCountry,
        ["target.gw"] = Slot.TargetGw,
        ["target.group"] = Slot.TargetGroup,
        ["target.sector"] = Slot.TargetSector,
        ["target.sector2"] = Slot.TargetSector2,
        ["target.sector3"] = Slot.TargetSector3,
        ["target.sectors"] = Slot.TargetSectors,
        ["target.words"] = Slot.TargetWords,
        ["cameo"] = Slot.Cameo,
        ["type"] = Slot.Type,
        ["mode"] = Slot.Mode,
        ["event.text"] = Slot.EventText,
        ["acled.subtype"] = Slot.AcledSubtype,
        ["acled.type"] = Slot.AcledType,
        ["ucdp.violence"] = Slot.Violence,
        ["quad"] = Slot.Quad,
        ["intensity"] = Slot.Intensity,
        ["mentions"] = Slot.Mentions,
        ["publishers"] = Slot.Publishers,
        ["articles"] = Slot.Articles,
        ["tone"] = Slot.Tone,
        ["place.name"] = Slot.PlaceName,
        ["place.city"] = Slot.PlaceCity,
        ["place.province"] = Slot.PlaceProvince,
        ["place.country"] = Slot.PlaceCountry,
        ["place.adm1"] = Slot.PlaceAdm1,
        ["place.lat"] = Slot.PlaceLat,
        ["place.lon"] = Slot.PlaceLon,
        ["url"] = Slot.Url,
        ["publisher"] = Slot.Publisher,
        ["dead"] = Slot.Dead,
        ["dead.low"] = Slot.DeadLow,
        ["dead.high"] = Slot.DeadHigh,
    };

    readonly int[] columns = new int[Enum.GetValues<Slot>().Length];
    readonly EventField?[] fields = new EventField?[Enum.GetValues<Slot>().Length];

    /// <summary>Reads the map off a layout.</summary>
    public SlotMap(FileLayout layout)
    {
        Array.Fill(columns, -1);
        foreach (var (meaning, slot) in Meanings)
        {
            columns[(int)slot] = layout[meaning];
            fields[(int)slot] = layout[meaning] is >= 0 and var at ? layout.Fields[at] : null;
        }
    }

    /// <summary>All meanings with their slot.</summary>
    public static IEnumerable<KeyValuePair<string, Slot>> All => Meanings;

    /// <summary>The column of a slot; -1 if the file has none.</summary>
    public int this[Slot slot] => columns[(int)slot];

    /// <summary>What the format says of the column; null if the file has none.</summary>
    public EventField? Field(Slot slot) => fields[(int)slot];
}
