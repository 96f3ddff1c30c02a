namespace Entente.Reading.EventFiles;

/// <summary>What was done, read from whichever columns tell it, each combination decoded once.</summary>
sealed class EventColumns
{
    static readonly Slot[] All = [Slot.Cameo, Slot.Type, Slot.Mode, Slot.EventText, Slot.AcledSubtype, Slot.AcledType, Slot.Violence];

    readonly Slot[] slots;
    readonly ByteTable table = new();
    readonly List<GivenAct> acts;
    readonly byte[] scratch = new byte[2048];

    /// <summary>Reads the acts of the columns that a file has into a list.</summary>
    public EventColumns(SlotMap map, List<GivenAct> acts) => (slots, this.acts) = ([.. All.Where(s => map[s] >= 0)], acts);

    /// <summary>The number of the row's act.</summary>
    public int Read(ref RowReading row)
    {
        var (entry, isNew) = table.Add(row.Together(slots, scratch, areClose: false));
        if (isNew)
        {
            acts.Add(Decode(ref row));
        }

        return entry;
    }

    static GivenAct Decode(ref RowReading row) => ToldAct.Of(
        row.Text(Slot.Type), row.Text(Slot.Mode), row.Text(Slot.Cameo), row.Text(Slot.EventText),
        row.Text(Slot.AcledSubtype), row.Text(Slot.AcledType), row.Text(Slot.Violence));
}
