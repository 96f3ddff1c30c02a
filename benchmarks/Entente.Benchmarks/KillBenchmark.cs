using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Benchmarks;

/// <summary>
/// `entente import` is killed (kill -9) at random moments of a fixed seed and run again; what the store then holds is compared with an undisturbed
/// import, byte by byte. On a server the schemas stay behind: take a database for the purpose. Usage: kill SAMPLE.export.CSV ROWS MOMENTS [postgres://...]: on a file, or in schemas of a server.
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
            string Place(int n) => args.Length > 3 ? $"{args[3]}?schema=killed_{Environment.ProcessId}_{n + 2}" : Path.Combine(folder, $"{n}.duckdb");
            string[] Import(int n) => ["import", file, "--batch", (rows / Batches).ToString(CultureInfo.InvariantCulture), "--store", Place(n)];
            var seconds = Enumerable.Range(-2, 3).Select(n => ProcessRun.Entente(Import(n)).Seconds).Min();
            var expected = Digest(Place(0));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows in {Batches} batches; undisturbed {seconds:F1} s at best of three; moments of that time by seed {Seed}, those before the end.\n"));
            Console.WriteLine("| moment | killed after, s | rows stored then | run again | equal |");
            Console.WriteLine("|---|---|---|---|---|");
            var (random, killed, equal) = (new Random(Seed), 0, 0);
            for (var n = 1; killed < moments; n++)
            {
                var moment = random.NextDouble() * seconds;
                if (Kill(Import(n), moment))
                {
                    equal += GoOn(++killed, moment, Import(n), Place(n), expected) ? 1 : 0;
                }

                if (args.Length <= 3)
                {
                    File.Delete(Place(n));
                }
            }

            Console.WriteLine($"\n{equal} of {moments} equal to the undisturbed import.");
            return equal == moments ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static bool GoOn(int number, double moment, string[] import, string place, string expected)
    {
        var there = Count(place);
        var again = ProcessRun.Entente(import);
        var isEqual = Digest(place) == expected;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {number} | {moment:F2} | {there} | {again.Seconds:F1} s | {(isEqual ? "yes" : "NO")} |"));
        return isEqual;
    }

    /// <summary>Kills an import after so many seconds; whether it had not ended by then.</summary>
    static bool Kill(string[] import, double seconds)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "entente.dll"), .. import]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var ended = process.WaitForExit(TimeSpan.FromSeconds(seconds));
        if (!ended)
        {
            process.Kill();
            process.WaitForExit();
        }

        errors.Wait();
        return !ended;
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
