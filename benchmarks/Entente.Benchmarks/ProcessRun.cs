using System.Diagnostics;
using System.Globalization;

namespace Entente.Benchmarks;

/// <summary>A process that ran to its end.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="Processor">Seconds of processor time, all threads together.</param>
/// <param name="Peak">The most memory that it held, in bytes.</param>
/// <param name="Errors">What it wrote to standard error.</param>
sealed record ProcessRun(double Seconds, double Processor, long Peak, string Errors)
{
    const double Ticks = 100;

    /// <summary>Runs the command line.</summary>
    public static ProcessRun Entente(params string[] arguments) => Run([Path.Combine(AppContext.BaseDirectory, "entente.dll"), .. arguments]);

    /// <summary>Runs another mode of this program.</summary>
    public static ProcessRun Self(params string[] arguments) => Run([Path.Combine(AppContext.BaseDirectory, "Entente.Benchmarks.dll"), .. arguments]);

    static ProcessRun Run(string[] arguments)
    {
        var before = ChildTime();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, PeakOf(process));
        }

        var seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? new(seconds, ChildTime() - before, peak, errors.Result) : throw new InvalidOperationException(errors.Result);
    }

    static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // it has just ended
        }
    }

    /// <summary>Seconds of processor time of a process of this machine; 0 where the system does not tell it.</summary>
    public static double TimeOf(long process) => Ticked($"/proc/{process}/stat", 11);

    /// <summary>Seconds of processor time of all children that have ended; 0 where the system does not tell it.</summary>
    static double ChildTime() => Ticked("/proc/self/stat", 13);

    /// <summary>The sum of two cells of a process's state, counted from the one after its name, in seconds.</summary>
    static double Ticked(string stat, int cell)
    {
        if (!File.Exists(stat))
        {
            return 0;
        }

        var text = File.ReadAllText(stat);
        var cells = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return (double.Parse(cells[cell], CultureInfo.InvariantCulture) + double.Parse(cells[cell + 1], CultureInfo.InvariantCulture)) / Ticks;
    }
}
