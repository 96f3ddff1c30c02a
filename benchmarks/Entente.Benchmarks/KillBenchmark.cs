using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Benchmarks;

/// <summary>
/// `entente import` is killed (kill -9) at random moments of a fixed seed and run again; what the store then holds is compared with an undisturbed
/// import, byte by byte. Usage: kill SAMPLE.export.CSV ROWS MOMENTS [postgres://...]: on a file, or in schemas of a server.
/// </summary>
static class KillBenchmark
{
    const int Seed = 20;
    const int Batches = 20;

    static readonly string[] Contents =
    [
        "SELECT * FROM imported ORDER BY event_id",
        "SELECT * FROM party ORDER BY party_id",
        "SELECT * FROM given_place ORDER BY place_id",
        "SELECT * FROM replaced ORDER BY event_id",
        "SELECT file_id, format, bytes, sha256, done_bytes, done_lines, done_sha256, rows_read, stored, known, rejected, flagged, is_complete FROM import_file ORDER BY file_id",
    ];

    /// <summary>Runs it; the exit code is 1 if any store differs.</summary>
    public static int Run(string[] args)
    {
        var (sample, rows, moments) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture));
        var folder = Directory.CreateTempSubdirectory("entente-benchmark-").FullName;
        try
        {
            var file = Path.Combine(folder, "events.CSV");
            GdeltFile.Make(sample, rows, file);
            string Place(int n) => args.Length > 3 ? $"{args[3]}?schema=killed_{Environment.ProcessId}_{n}" : Path.Combine(folder, $"{n}.duckdb");
            string[] Import(int n) => ["import", file, "--batch", (rows / Batches).ToString(CultureInfo.InvariantCulture), "--store", Place(n)];
            var undisturbed = ProcessRun.Entente(Import(0));
            var expected = Digest(Place(0));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows in {Batches} batches; undisturbed {undisturbed.Seconds:F1} s; seed {Seed}.\n"));
            Console.WriteLine("| moment | killed after, s | rows stored then | run again | equal |");
            Console.WriteLine("|---|---|---|---|---|");
            var random = new Random(Seed);
            var equal = Enumerable.Range(1, moments).Count(n => Once(n, random.NextDouble() * undisturbed.Seconds, Import(n), Place(n), expected));
            Console.WriteLine($"\n{equal} of {moments} equal to the undisturbed import.");
            return equal == moments ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static bool Once(int number, double seconds, string[] import, string place, string expected)
    {
        Kill(import, seconds);
        var there = Count(place);
        var again = ProcessRun.Entente(import);
        var isEqual = Digest(place) == expected;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {number} | {seconds:F2} | {there} | {again.Seconds:F1} s | {(isEqual ? "yes" : "NO")} |"));
        File.Delete(place);
        return isEqual;
    }

    static void Kill(string[] import, double seconds)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "entente.dll"), .. import]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(seconds)))
        {
            process.Kill();
            process.WaitForExit();
        }

        errors.Wait();
    }

    /// <summary>Rows that the ledger says are stored, and rows that are: they agree always.</summary>
    static string Count(string place)
    {
        var counts = Query(place, "SELECT coalesce(sum(stored), 0)::BIGINT AS ledger, (SELECT count(*) FROM imported) AS rows FROM import_file").Split('\n');
        var cells = counts.Length > 1 ? counts[1].Trim().Split(',') : ["no store yet"];
        return cells.Length == 2 && cells[0] != cells[1] ? $"{cells[1]}, BUT THE LEDGER SAYS {cells[0]}" : cells[0];
    }

    static string Digest(string place)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var statement in Contents)
        {
            all.AppendData(Encoding.UTF8.GetBytes(Query(place, statement)));
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    static string Query(string place, string statement)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "entente.dll"), "query", statement, "--format", "csv", "--store", place]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + (process.ExitCode == 0 ? "" : errors.Result);
    }
}
