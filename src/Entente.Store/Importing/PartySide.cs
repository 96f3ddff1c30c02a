namespace Entente.Store;

/// <summary>A party as the sums by month tell it apart.</summary>
/// <param name="Key">Under which it stands in a pair; empty if unknown.</param>
/// <param name="IsOfficial">Acts for its state or is no part of one, as in <c>act_as_of</c>.</param>
/// <param name="IsRebel">Acts as a rebel.</param>
/// <param name="IsGroup">Is an armed group that does not govern.</param>
readonly record struct PartySide(string Key, bool IsOfficial, bool IsRebel, bool IsGroup)
{
    /// <summary>A party as the store holds it.</summary>
    public static PartySide Of(string key, string country, string sector, string kind) =>
        new(key, key != country || sector is "" or "GOV" or "MIL" or "COP" or "JUD" or "LEG" or "SPY" or "PRM", sector == "REB", kind == "group" && sector != "GOV");

    /// <summary>What counts of it where it acts.</summary>
    public PartySide Acting => this with { IsGroup = false };

    /// <summary>What counts of it where it is acted on.</summary>
    public PartySide Affected => this with { IsOfficial = false, IsRebel = false };
}
