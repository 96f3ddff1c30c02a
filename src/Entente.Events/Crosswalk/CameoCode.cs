using System.Collections.Frozen;
using System.Globalization;

namespace Entente;

/// <summary>
/// A code of CAMEO 1.1 beside PLOVER: the published table of 17 September 2021 with our decisions on its retired labels.
/// Codes are text: "010" is not "10".
/// </summary>
/// <param name="Code">2 to 4 digits.</param>
/// <param name="Name">The manual's name.</param>
/// <param name="Goldstein">Goldstein's value, -10 to +10.</param>
/// <param name="Type">PLOVER type; null for statements (root 01), of which PLOVER has none.</param>
/// <param name="Mode">PLOVER mode; empty for none.</param>
/// <param name="Contexts">PLOVER contexts.</param>
/// <param name="Decision">What we changed in the published line, and why; empty for nothing.</param>
public sealed record CameoCode(string Code, string Name, double Goldstein, EventType? Type, string Mode, IReadOnlyList<string> Contexts, string Decision)
{
    static readonly FrozenDictionary<string, CameoCode> ByCode = Read().ToFrozenDictionary(c => c.Code, StringComparer.Ordinal);

    static readonly FrozenDictionary<(EventType, string), string> OfPlover = ReadPlover();

    static readonly FrozenDictionary<string, CameoCode> ByName = ByCode.Values.Where(c => c.Code.Length > 2)
        .GroupBy(c => c.Name, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);

    /// <summary>All codes in order.</summary>
    public static IReadOnlyList<CameoCode> All { get; } = [.. ByCode.Values.OrderBy(c => c.Code, StringComparer.Ordinal)];

    /// <summary>The code; null if the manual has none such.</summary>
    public static CameoCode? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The code with the manual's name, as ICEWS writes it in "Event Text"; null if none has it.</summary>
    public static CameoCode? FindName(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The CAMEO code that stands for a PLOVER type and mode, of the mode else of the type.</summary>
    public static string OfEvent(EventType type, string mode) =>
        OfPlover.TryGetValue((type, mode), out var code) ? code : OfPlover[(type, "")];

    /// <summary>The quad class in GDELT's and CAMEO's scheme, which goes by the root: 01-05 verbal cooperation, 06-08 material cooperation, 09-13 verbal conflict, 14-20 material conflict; 0 for no root.</summary>
    public static int QuadClassOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length < 2 || !int.TryParse(code.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var root) ? 0 : root switch
        {
            >= 1 and <= 5 => 1,
            >= 6 and <= 8 => 2,
            >= 9 and <= 13 => 3,
            >= 14 and <= 20 => 4,
            _ => 0,
        };
    }

    static IEnumerable<CameoCode> Read() => DataRows.Read("cameo.tsv", 7).Select(c => new CameoCode(
        c[0], c[1], double.Parse(c[2], CultureInfo.InvariantCulture), Ontology.TryParseType(c[3], out var type) ? type : null, c[4],
        c[5].Split("; ", StringSplitOptions.RemoveEmptyEntries), c[6]));

    static FrozenDictionary<(EventType, string), string> ReadPlover() => DataRows.Read("plover-to-cameo.tsv", 3)
        .ToFrozenDictionary(c => (Ontology.TryParseType(c[0], out var type) ? type : throw new FormatException($"plover-to-cameo.tsv: '{c[0]}' is no type."), c[1]), c => c[2]);
}
