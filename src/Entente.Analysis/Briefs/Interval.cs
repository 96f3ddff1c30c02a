using System.Globalization;

namespace Entente.Analysis;

/// <summary>Intervals and chances as a sentence writes them.</summary>
static class Interval
{
    /// <summary>"13-35": two shares in per cent.</summary>
    public static string Percent(double low, double high) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * low, MidpointRounding.AwayFromZero):0}\u2013{Math.Round(100 * high, MidpointRounding.AwayFromZero):0}");

    /// <summary>"= 0.03" or "&lt; 0.01".</summary>
    public static string Chance(double p) => p < 0.01 ? "< 0.01" : string.Create(CultureInfo.InvariantCulture, $"= {p:0.00}");
}
