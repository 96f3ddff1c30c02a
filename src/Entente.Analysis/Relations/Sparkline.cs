namespace Entente.Analysis;

/// <summary>A series as a line of blocks.</summary>
public static class Sparkline
{
    const string Blocks = "▁▂▃▄▅▆▇█";

    /// <summary>One character a value, from the lowest block at 0 to the highest at <paramref name="top"/>; a blank for null.</summary>
    public static string Of(IEnumerable<double?> values, double top) =>
        string.Concat(values.Select(v => v is null ? ' ' : Blocks[(int)Math.Round(Math.Clamp(top <= 0 ? 0 : v.Value / top, 0, 1) * (Blocks.Length - 1), MidpointRounding.AwayFromZero)]));
}
