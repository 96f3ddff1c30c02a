using System.Globalization;

namespace Entente.Benchmarks;

/// <summary>
/// The whole `entente import` of a GDELT 2.0 file, as a process, against a process in which DuckDB's own read_csv reads the same file into a
/// lean table and into all 61 columns, in turns, one thread; then the same file again, the file with one row changed, and a file of a tenth.
/// By the clock and by processor time: on a busy machine the second is the one to compare. Usage: import SAMPLE.export.CSV ROWS [ROUNDS].
/// </summary>
static class ImportBenchmark
{
    /// <summary>Runs the benchmark; prints a table and the medians.</summary>
    public static int Run(string[] args)
    {
        var (sample, rows, rounds) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture), args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 3);
        var folder = Directory.CreateTempSubdirectory("entente-benchmark-").FullName;
        try
        {
            var (file, changed, tenth) = (Path.Combine(folder, "events.CSV"), Path.Combine(folder, "changed.CSV"), Path.Combine(folder, "tenth.CSV"));
            GdeltFile.Make(sample, rows, file);
            GdeltFile.Make(sample, rows, changed, rows / 2);
            GdeltFile.Make(sample, rows / 10, tenth);
            Console.WriteLine("| round | read_csv lean, rows/s | 61 columns | import | by processor time: lean | 61 columns | import | of lean | of 61 columns | by processor time | | bytes a row | same file again | one row changed | peak | peak of a tenth |");
            Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
            var all = Enumerable.Range(1, rounds).Select(n => Round(folder, n, rows, file, changed, tenth)).ToList();
            Console.WriteLine(Text($"\nMedian of {rounds}, by the clock: {Median(all, r => r.Lean):F2} of read_csv into the lean table, {Median(all, r => r.Wide):F2} of read_csv into 61 columns; by processor time {Median(all, r => r.LeanProcessor):F2} and {Median(all, r => r.WideProcessor):F2}. The same file again {Median(all, r => r.Again):F1} times faster. Memory for ten times the rows: {Median(all, r => r.Memory):F2} times."));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static Ratios Round(string folder, int number, int rows, string file, string changed, string tenth)
    {
        var (table, store) = (Path.Combine(folder, "read.duckdb"), Path.Combine(folder, "store.duckdb"));
        var lean = ProcessRun.Self("read-csv", file, table, "lean");
        var wide = ProcessRun.Self("read-csv", file, table, "wide");
        File.Delete(table);
        File.Delete(store);
        var import = ProcessRun.Entente("import", file, "--store", store, "--threads", "1");
        var bytes = new FileInfo(store).Length / (double)rows;
        var again = ProcessRun.Entente("import", file, "--store", store, "--threads", "1");
        var one = ProcessRun.Entente("import", changed, "--store", store, "--threads", "1");
        File.Delete(store);
        var small = ProcessRun.Entente("import", tenth, "--store", store, "--threads", "1");
        var ratios = new Ratios(lean.Seconds / import.Seconds, wide.Seconds / import.Seconds, lean.Processor / import.Processor, wide.Processor / import.Processor, import.Seconds / again.Seconds, import.Peak / (double)small.Peak);
        Console.WriteLine(Text($"| {number} | {rows / lean.Seconds:N0} | {rows / wide.Seconds:N0} | {rows / import.Seconds:N0} | {rows / lean.Processor:N0} | {rows / wide.Processor:N0} | {rows / import.Processor:N0} | {ratios.Lean:F2} | {ratios.Wide:F2} | {ratios.LeanProcessor:F2} | {ratios.WideProcessor:F2} | {bytes:F1} | {again.Seconds:F2} s, {ratios.Again:F1} times faster | {one.Seconds:F1} s, {Stored(one)} stored | {import.Peak >> 20} MB | {small.Peak >> 20} MB |"));
        return ratios;
    }

    /// <summary>What the import says that it stored: "... rows read, 1 stored, ...".</summary>
    static string Stored(ProcessRun run) => run.Errors.Split(" rows read, ")[^1].Split(" stored")[0];

    static double Median(List<Ratios> all, Func<Ratios, double> of) => all.Select(of).Order().ElementAt(all.Count / 2);

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    sealed record Ratios(double Lean, double Wide, double LeanProcessor, double WideProcessor, double Again, double Memory);
}
