using System.Diagnostics;
using System.Globalization;

namespace Entente.Cli.Importing;

/// <summary>On a terminal: how much of a file is done, how fast, and how long it will take.</summary>
sealed class ImportProgress(string name, long bytes)
{
    const int RowsBetween = 50_000;
    readonly Stopwatch time = Stopwatch.StartNew();
    readonly bool isShown = !Console.IsErrorRedirected;
    long rows;

    /// <summary>Rows for each second since the start.</summary>
    public double Rate => rows / Math.Max(0.001, time.Elapsed.TotalSeconds);

    /// <summary>One more row, which ends at so many bytes.</summary>
    public void Step(long done)
    {
        if (++rows % RowsBetween == 0 && isShown)
        {
            var share = bytes > 0 ? Math.Min(1, (double)done / bytes) : 0;
            var left = share > 0 ? TimeSpan.FromSeconds(time.Elapsed.TotalSeconds * (1 - share) / share).ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture) : "?";
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{name}: {share:P0}, {rows:N0} rows, {Rate:N0} rows/s, {left} left   "));
        }
    }

    /// <summary>Clears the line.</summary>
    public void End()
    {
        if (isShown && rows >= RowsBetween)
        {
            Console.Error.Write("\r" + new string(' ', 100) + "\r");
        }
    }
}
