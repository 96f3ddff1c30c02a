namespace Entente.Analysis.Forecasts;

/// <summary>How often past windows of the same length held an event.</summary>
/// <param name="Hit">Windows that did.</param>
/// <param name="Windows">All windows, one beginning on each day.</param>
/// <param name="Length">Days of a window.</param>
readonly record struct Climatology(int Hit, int Windows, int Length)
{
    /// <summary>The share of windows; 0 where there was none.</summary>
    public double Share => Windows > 0 ? (double)Hit / Windows : 0;

    /// <summary>The share, drawn to a mean by one window of its own; windows that overlap count for the number that do not.</summary>
    public double Shrunk(double mean)
    {
        var n = (double)Windows / Length;
        return ((n * Share) + mean) / (n + 1);
    }

    /// <summary>Of the windows [u, u + length) with u from <paramref name="from"/> to day - length.</summary>
    public static Climatology Of(EventSeries series, int from, int day, int length)
    {
        var last = day - length;
        return last < from ? new(0, 0, length) : new(series.WindowsHit(from, last, length), last - from + 1, length);
    }
}
