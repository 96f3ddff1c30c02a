using System.Diagnostics;
using System.Globalization;
using System.Text;
using Entente.Analysis;
using Entente.Analysis.Forecasts;
using Entente.Store;

namespace Entente.Benchmarks;

/// <summary>
/// `relation` and `forecast` for one pair over a large store: warm, in this process and as processes. The store is made of an ICEWS sample, repeated with
/// other days, through `entente import`. Usage: pair SAMPLE.tab ROWS STORE [A B]; a store that is there is used.
/// </summary>
static class PairBenchmark
{
    const int Rounds = 5;
    const int Years = 10;

    /// <summary>Runs the benchmark; prints a line a measurement.</summary>
    public static int Run(string[] args)
    {
        var (sample, rows, path) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture), args[2]);
        var (a, b) = args.Length > 4 ? (args[3], args[4]) : ("USA", "RUS");
        if (!File.Exists(path))
        {
            var file = path + ".tab";
            Make(sample, rows, file);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"import: {Process("import", file, "--store", path):F1} s"));
            File.Delete(file);
        }

        var (one, other) = (PartyName.Of(a, a), PartyName.Of(b, b));
        using (var store = EventStore.Open(path, new StoreOptions { ReadOnly = true }))
        {
            var relation = Relation.Measure(store, one, other);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{relation.Coverage.Rows:N0} rows; {relation.Forth.Counts.N + relation.Back.Counts.N:N0} events between {a} and {b}"));
            Report("relation, in process", () => RelationText.Render(Relation.Measure(store, one, other)));
            Report("relation as JSON, in process", () => RelationJson.Render(Relation.Measure(store, one, other)));
            Parts(store, new(a, b));
            Report("forecast 30 days, in process", () => PairForecastText.Render(PairForecaster.Forecast(store, one, other, 30)));
        }

        Report("relation, as a process", () => Process("relation", a, b, "--store", path));
        Report("forecast 30 days, as a process", () => Process("forecast", a, b, "--horizon", "30d", "--store", path));
        Report("entente --version, as a process", () => Process("--version"));
        return 0;
    }

    // What a relation is made of: each measure of one side after those before it, as what they have read is not read again.
    static void Parts(EventStore store, Dyad dyad)
    {
        var asOf = store.NewestPublication()!.Value;
        var input = new MeasureInput(dyad, new(DateOnly.MinValue, asOf.AddDays(1)), asOf);
        var seconds = Measures.All.Select(_ => new List<double>()).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            using var pinned = store.Pin(asOf, dyad, input.Period);
            for (var m = 0; m < seconds.Count; m++)
            {
                var watch = Stopwatch.StartNew();
                Measures.All[m].Take(store, input);
                seconds[m].Add(watch.Elapsed.TotalSeconds);
            }
        }

        for (var m = 0; m < seconds.Count; m++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Measures.All[m].Name}: {seconds[m].Min():F4} s"));
        }
    }

    static void Report(string name, Action work)
    {
        work();
        var (seconds, before) = (new List<double>(), Environment.CpuUsage.TotalTime);
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            work();
            seconds.Add(watch.Elapsed.TotalSeconds);
        }

        var processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds / Rounds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {seconds.Order().ElementAt(Rounds / 2):F3} s (least {seconds.Min():F3}, most {seconds.Max():F3}); {processor:F3} processor seconds of this process"));
    }

    // Each row again and again with another id, on days spread over ten years.
    static void Make(string sample, int rows, string file)
    {
        var lines = File.ReadAllLines(sample, Encoding.UTF8);
        var cells = lines[1..].Select(l => l.Split('\t')).ToArray();
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(false), 1 << 20) { NewLine = "\n" };
        writer.WriteLine(lines[0]);
        var (first, random) = (new DateOnly(2008, 1, 1), new Random(11));
        for (var n = 0; n < rows; n++)
        {
            var row = cells[n % cells.Length];
            writer.Write((30_000_000L + n).ToString(CultureInfo.InvariantCulture));
            writer.Write('\t');
            writer.Write(first.AddDays(random.Next(Years * 365)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            for (var c = 2; c < row.Length; c++)
            {
                writer.Write('\t');
                writer.Write(row[c]);
            }

            writer.WriteLine();
        }
    }

    static double Process(params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = System.Diagnostics.Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "entente.dll"), .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException(errors.Result);
    }
}
