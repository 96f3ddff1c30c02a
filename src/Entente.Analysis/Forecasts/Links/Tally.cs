using System.Runtime.InteropServices;

namespace Entente.Analysis.Forecasts;

/// <summary>Counts of one key as of the day when it last rose: at four half-lives, and for ever.</summary>
[StructLayout(LayoutKind.Sequential)]
struct Tally
{
    /// <summary>The key; 0 for none.</summary>
    public ulong Key;

    /// <summary>Count at a half-life of 2 days.</summary>
    public float Two;

    /// <summary>Count at a half-life of 7 days.</summary>
    public float Seven;

    /// <summary>Count at a half-life of 30 days.</summary>
    public float Thirty;

    /// <summary>Count at a half-life of 120 days.</summary>
    public float Long;

    /// <summary>Count without decay.</summary>
    public float Total;

    /// <summary>The day when it last rose.</summary>
    public int Last;

    /// <summary>Whether anything was counted.</summary>
    public readonly bool Any => Key != 0;
}
