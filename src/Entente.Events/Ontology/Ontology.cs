using System.Collections.Frozen;
using System.Globalization;

namespace Entente;

/// <summary>PLOVER's table of types and modes with quad class and score, read from <c>Data/plover.tsv</c>.</summary>
public static class Ontology
{
    /// <summary>The codebook that every coded event names.</summary>
    public const string Codebook = "plover-2.0/entente-1";

    static readonly FrozenDictionary<(EventType, string), OntologyEntry> Entries = Read().ToFrozenDictionary(e => (e.Type, e.Mode));

    /// <summary>All lines of the table, types (empty mode) and modes, in the manual's order.</summary>
    public static IReadOnlyList<OntologyEntry> All { get; } = [.. Read()];

    /// <summary>The wire name of a type: "AGREE".</summary>
    public static string Name(EventType type) => type.ToString().ToUpperInvariant();

    /// <summary>Reads a wire name of a type, in capitals; false for an unknown one.</summary>
    public static bool TryParseType(string? text, out EventType type)
    {
        type = default;
        return text is { Length: > 0 } && text.All(char.IsAsciiLetterUpper) && Enum.TryParse(text, ignoreCase: true, out type);
    }

    /// <summary>Whether the mode (empty for none) belongs to the type.</summary>
    public static bool IsMode(EventType type, string mode) => Entries.ContainsKey((type, mode));

    /// <summary>The quad class of a type in PLOVER's scheme.</summary>
    public static QuadClass QuadClassOf(EventType type) => Entries[(type, "")].QuadClass;

    /// <summary>The conflict-cooperation score, -10 to +10, of the mode, else of the type.</summary>
    public static double ScoreOf(EventType type, string mode) =>
        Entries.TryGetValue((type, mode), out var entry) ? entry.Score : Entries[(type, "")].Score;

    /// <summary>Whether the manual requires a recipient (target) for the type.</summary>
    public static bool RequiresTarget(EventType type) => Entries[(type, "")].RequiresTarget;

    static IEnumerable<OntologyEntry> Read()
    {
        using var stream = typeof(Ontology).Assembly.GetManifestResourceStream("Entente.Data.plover.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length == 5 && TryParseType(cells[0], out var type))
            {
                yield return new(type, cells[1], (QuadClass)int.Parse(cells[2], CultureInfo.InvariantCulture),
                    double.Parse(cells[3], CultureInfo.InvariantCulture), cells[4] == "yes");
            }
        }
    }
}
