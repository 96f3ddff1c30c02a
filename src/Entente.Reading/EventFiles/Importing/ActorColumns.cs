namespace Entente.Reading.EventFiles;

/// <summary>The parties of one side, each decoded once.</summary>
sealed class ActorColumns
{
    readonly SlotMap map;
    readonly Slot[] slots;
    readonly bool areClose;
    readonly ByteTable table = new();
    readonly List<int> numbers = [];
    readonly List<GivenActor> given;
    readonly Dictionary<GivenActor, int> known;
    readonly byte[] scratch = new byte[4096];
    readonly (Slot Name, Slot Code, Slot Country, Slot Gw, Slot Group, Slot Sector, Slot Sector2, Slot Sector3, Slot Sectors, Slot Words) of;

    /// <summary>Reads the parties of the source's or the target's columns into a list that both sides share.</summary>
    public ActorColumns(SlotMap map, bool isSource, List<GivenActor> given, Dictionary<GivenActor, int> known)
    {
        (this.map, this.given, this.known) = (map, given, known);
        of = isSource
            ? (Slot.SourceName, Slot.SourceCode, Slot.SourceCountry, Slot.SourceGw, Slot.SourceGroup, Slot.SourceSector, Slot.SourceSector2, Slot.SourceSector3, Slot.SourceSectors, Slot.SourceWords)
            : (Slot.TargetName, Slot.TargetCode, Slot.TargetCountry, Slot.TargetGw, Slot.TargetGroup, Slot.TargetSector, Slot.TargetSector2, Slot.TargetSector3, Slot.TargetSectors, Slot.TargetWords);
        slots = [.. new[] { of.Name, of.Code, of.Country, of.Gw, of.Group, of.Sector, of.Sector2, of.Sector3, of.Sectors, of.Words }.Where(s => map[s] >= 0).OrderBy(s => map[s])];
        areClose = slots.Length > 0 && map[slots[^1]] - map[slots[0]] <= 12 && slots.Length > 5;
    }

    /// <summary>The number of the row's party; -1 if it names nobody.</summary>
    public int Read(ref RowReading row)
    {
        if (slots.Length == 0)
        {
            return -1;
        }

        var (entry, isNew) = table.Add(row.Together(slots, scratch, areClose));
        if (isNew)
        {
            numbers.Add(Number(ref row));
        }

        return numbers[entry];
    }

    int Number(ref RowReading row)
    {
        var actor = Decode(ref row);
        if (actor.IsEmpty)
        {
            return -1;
        }

        if (!known.TryGetValue(actor, out var number))
        {
            number = given.Count;
            given.Add(actor);
            known.Add(actor, number);
        }

        return number;
    }

    GivenActor Decode(ref RowReading row)
    {
        var name = row.Text(of.Name);
        var country = row.Text(of.Country);
        var kind = map.Field(of.Country)?.Detail ?? "";
        if (country.Length == 0 && row.Text(of.Gw) is { Length: > 0 } number)
        {
            (country, kind) = (number, "gw");
        }

        var several = row.Text(of.Sectors);
        var sectors = new[] { row.Text(of.Sector), row.Text(of.Sector2), row.Text(of.Sector3), several }.Where(s => s.Length > 0);
        var sectorKind = map.Field(of.Sectors)?.Detail ?? map.Field(of.Sector)?.Detail ?? "";
        var code = row.Text(of.Code);
        var group = row.Text(of.Group);
        return new(name.Length > 0 ? name : row.Text(of.Words), code.Length > 0 ? code : group, country, kind, string.Join(',', sectors), sectorKind);
    }
}
