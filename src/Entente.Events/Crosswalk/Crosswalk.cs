using System.Collections.Frozen;

namespace Entente;

/// <summary>What the event names of other data sets are in PLOVER and CAMEO, and what retired PLOVER labels are now.</summary>
public static class Crosswalk
{
    static readonly FrozenDictionary<string, PlainEvent> Acled = Read("acled-events.tsv");
    static readonly FrozenDictionary<string, PlainEvent> Ucdp = Read("ucdp-events.tsv");

    static readonly FrozenDictionary<(string, string), (string Type, string Mode)> Retired = DataRows.Read("retired.tsv", 4)
        .ToFrozenDictionary(c => (c[0], c[1]), c => (c[2], c[3]));

    /// <summary>An event of another data set in our terms; <paramref name="Type"/> is null where it is no act.</summary>
    public readonly record struct PlainEvent(EventType? Type, string Mode, string Cameo);

    /// <summary>ACLED's sub-event type, else event type; false if neither is known.</summary>
    public static bool TryAcled(string name, out PlainEvent found) => Acled.TryGetValue(name.Trim(), out found);

    /// <summary>UCDP's type of violence, 1 to 3; false for others.</summary>
    public static bool TryUcdp(string number, out PlainEvent found) => Ucdp.TryGetValue(number.Trim(), out found);

    /// <summary>A PLOVER type and mode as files of any year write them, in today's labels; false if the type is unknown. A mode that is none of the type's is left out.</summary>
    public static bool TryPlover(string type, string mode, out EventType known, out string knownMode)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(mode);
        (type, mode) = (type.Trim().ToUpperInvariant(), mode.Trim().ToLowerInvariant());
        if (Retired.TryGetValue((type, ""), out var now))
        {
            (type, mode) = (now.Type, now.Mode.Length > 0 ? now.Mode : mode);
        }

        if (mode.Length > 0 && Retired.TryGetValue((type, mode), out var newer))
        {
            (type, mode) = newer;
        }

        knownMode = "";
        if (!Ontology.TryParseType(type, out known))
        {
            return false;
        }

        knownMode = Ontology.IsMode(known, mode) ? mode : "";
        return true;
    }

    static FrozenDictionary<string, PlainEvent> Read(string table) => DataRows.Read(table, 4).ToFrozenDictionary(
        c => c[0], c => new PlainEvent(Ontology.TryParseType(c[1], out var type) ? type : null, c[2], c[3]), StringComparer.OrdinalIgnoreCase);
}
