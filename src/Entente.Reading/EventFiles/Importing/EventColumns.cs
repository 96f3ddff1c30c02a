namespace Entente.Reading.EventFiles;

/// <summary>What was done, read from whichever columns tell it, each combination decoded once.</summary>
sealed class EventColumns
{
    static readonly Slot[] All = [Slot.Cameo, Slot.Type, Slot.Mode, Slot.EventText, Slot.AcledSubtype, Slot.AcledType, Slot.Violence];

    readonly Slot[] slots;
    readonly ByteTable table = new();
    readonly List<ToldAct> acts = [];
    readonly byte[] scratch = new byte[2048];

    /// <summary>Reads the acts of the columns that a file has.</summary>
    public EventColumns(SlotMap map) => slots = [.. All.Where(s => map[s] >= 0)];

    /// <summary>An act: CAMEO code, PLOVER type and mode; <paramref name="IsKnown"/> is false where the file's code is unknown or missing.</summary>
    public sealed record ToldAct(string Cameo, EventType? Type, string Mode, bool IsKnown);

    /// <summary>The act of the row.</summary>
    public ToldAct Read(ref RowReading row)
    {
        var (entry, isNew) = table.Add(row.Together(slots, scratch, areClose: false));
        if (isNew)
        {
            acts.Add(Decode(ref row));
        }

        return acts[entry];
    }

    static ToldAct Decode(ref RowReading row)
    {
        if (row.Text(Slot.Type) is { Length: > 0 } type)
        {
            return Plover(type, row.Text(Slot.Mode), row.Text(Slot.Cameo));
        }

        foreach (var name in new[] { row.Text(Slot.AcledSubtype), row.Text(Slot.AcledType) }.Where(n => n.Length > 0))
        {
            if (Crosswalk.TryAcled(name, out var development))
            {
                return new(development.Cameo, development.Type, development.Mode, true);
            }
        }

        if (Crosswalk.TryUcdp(row.Text(Slot.Violence), out var violence))
        {
            return new(violence.Cameo, violence.Type, violence.Mode, true);
        }

        var code = row.Text(Slot.Cameo);
        if (code.Length == 0 && CameoCode.FindName(row.Text(Slot.EventText)) is { } named)
        {
            code = named.Code;
        }

        return CameoCode.Find(code) is { } known ? new(code, known.Type, known.Mode, true) : new(code, null, "", false);
    }

    static ToldAct Plover(string type, string mode, string cameo) => Crosswalk.TryPlover(type, mode, out var known, out var knownMode)
        ? new(cameo.Length > 0 ? cameo : CameoCode.OfEvent(known, knownMode), known, knownMode, knownMode.Length > 0 || mode.Length == 0)
        : new(cameo, null, "", false);
}
