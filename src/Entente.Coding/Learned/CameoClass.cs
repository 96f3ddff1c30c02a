namespace Entente.Coding.Learned;

/// <summary>The fifteen classes that follow the CAMEO roots, as labelled sets of mention pairs use them.</summary>
/// <remarks>02 and 10 REQUEST, 03 AGREE, 04 CONSULT, 05 SUPPORT, 06 COOPERATE, 07 AID, 08 YIELD, 09 and 11 ACCUSE, 12 REJECT, 13 THREATEN,
/// 14 PROTEST, 15 MOBILIZE, 16 SANCTION, 17 COERCE, 18 to 20 ASSAULT.</remarks>
public static class CameoClass
{
    static readonly string[] ByRoot =
    [
        "", "", "REQUEST", "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "ACCUSE", "REQUEST", "ACCUSE",
        "REJECT", "THREATEN", "PROTEST", "MOBILIZE", "SANCTION", "COERCE", "ASSAULT", "ASSAULT", "ASSAULT",
    ];

    /// <summary>The classes, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ByRoot.Where(c => c.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The class of a CAMEO code; empty for root 01, for no code and for what is none.</summary>
    public static string Of(string cameo) =>
        cameo is { Length: >= 2 } && int.TryParse(cameo.AsSpan(0, 2), out var root) && root < ByRoot.Length ? ByRoot[root] : "";

    /// <summary>One of four groups: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public static string Four(string name) => name switch
    {
        "AGREE" or "CONSULT" or "SUPPORT" => "1",
        "COOPERATE" or "AID" or "YIELD" => "2",
        "REQUEST" or "ACCUSE" or "REJECT" or "THREATEN" => "3",
        _ => "4",
    };

    /// <summary>One of two groups: cooperation or conflict.</summary>
    public static string Two(string name) => Four(name) is "1" or "2" ? "cooperation" : "conflict";
}
