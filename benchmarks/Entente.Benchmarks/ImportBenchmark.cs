using System.Diagnostics;
using System.Globalization;
using System.Text;
using DuckDB.NET.Data;

namespace Entente.Benchmarks;

/// <summary>
/// The whole `entente import` of a GDELT 2.0 file, as a process, against DuckDB's own read_csv of the same file into a lean table and into all
/// 61 columns, in turns, one thread. Usage: import SAMPLE.export.CSV ROWS [ROUNDS].
/// </summary>
static class ImportBenchmark
{
    const string Columns = "GLOBALEVENTID BIGINT,SQLDATE INTEGER,MonthYear INTEGER,Year INTEGER,FractionDate DOUBLE,Actor1Code VARCHAR,Actor1Name VARCHAR,Actor1CountryCode VARCHAR,Actor1KnownGroupCode VARCHAR,Actor1EthnicCode VARCHAR,Actor1Religion1Code VARCHAR,Actor1Religion2Code VARCHAR,Actor1Type1Code VARCHAR,Actor1Type2Code VARCHAR,Actor1Type3Code VARCHAR,Actor2Code VARCHAR,Actor2Name VARCHAR,Actor2CountryCode VARCHAR,Actor2KnownGroupCode VARCHAR,Actor2EthnicCode VARCHAR,Actor2Religion1Code VARCHAR,Actor2Religion2Code VARCHAR,Actor2Type1Code VARCHAR,Actor2Type2Code VARCHAR,Actor2Type3Code VARCHAR,IsRootEvent INTEGER,EventCode VARCHAR,EventBaseCode VARCHAR,EventRootCode VARCHAR,QuadClass INTEGER,GoldsteinScale DOUBLE,NumMentions INTEGER,NumSources INTEGER,NumArticles INTEGER,AvgTone DOUBLE,A1T INTEGER,A1N VARCHAR,A1C VARCHAR,A1A VARCHAR,A1A2 VARCHAR,A1Lat DOUBLE,A1Lon DOUBLE,A1F VARCHAR,A2T INTEGER,A2N VARCHAR,A2C VARCHAR,A2A VARCHAR,A2A2 VARCHAR,A2Lat DOUBLE,A2Lon DOUBLE,A2F VARCHAR,GT INTEGER,GN VARCHAR,GC VARCHAR,GA VARCHAR,GA2 VARCHAR,GLat DOUBLE,GLon DOUBLE,GF VARCHAR,DATEADDED BIGINT,SOURCEURL VARCHAR";

    const string Lean = "GLOBALEVENTID AS event_id, 1::SMALLINT AS origin_id, strptime(SQLDATE::VARCHAR, '%Y%m%d')::DATE AS day, strptime(DATEADDED::VARCHAR, '%Y%m%d%H%M%S') AS added, least(Actor1CountryCode, Actor2CountryCode) || '|' || greatest(Actor1CountryCode, Actor2CountryCode) AS pair, Actor1Code AS source, Actor1CountryCode AS source_country, Actor2Code AS target, Actor2CountryCode AS target_country, EventCode AS code, EventRootCode AS root, QuadClass::TINYINT AS quad, GoldsteinScale::FLOAT AS intensity, NumMentions AS n_mentions, NumArticles AS n_articles, AvgTone::FLOAT AS tone, GT::TINYINT AS geo_type, GLat::FLOAT AS lat, GLon::FLOAT AS lon, GA AS adm1";

    /// <summary>Runs the benchmark; prints a line a round and the medians.</summary>
    public static int Run(string[] args)
    {
        var (sample, rows, rounds) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture), args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 3);
        var folder = Directory.CreateTempSubdirectory("entente-benchmark-").FullName;
        try
        {
            var file = Path.Combine(folder, "events.CSV");
            Make(sample, rows, file);
            var lean = new List<double>();
            var wide = new List<double>();
            for (var round = 0; round < rounds; round++)
            {
                var (readLean, readWide) = (ReadCsv(folder, file, Lean), ReadCsv(folder, file, "*"));
                var import = Import(folder, file, fresh: true);
                var again = Import(folder, file, fresh: false);
                lean.Add(readLean.Seconds / import.Seconds);
                wide.Add(readWide.Seconds / import.Seconds);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"round {round + 1}: read_csv lean {rows / readLean.Seconds:N0} rows/s ({readLean.Bytes / (double)rows:F1} B/row), 61 columns {rows / readWide.Seconds:N0} rows/s; import {rows / import.Seconds:N0} rows/s ({import.Bytes / (double)rows:F1} B/row, {import.Peak >> 20} MB); again {again.Seconds:F2} s, {import.Seconds / again.Seconds:F1} times faster; ratios {lean[^1]:F2} lean, {wide[^1]:F2} wide"));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median of {rounds}: {lean.Order().ElementAt(rounds / 2):F2} of read_csv into the lean table, {wide.Order().ElementAt(rounds / 2):F2} of read_csv into 61 columns"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Repeats a sample with rising ids and shifted days.</summary>
    static void Make(string sample, int rows, string file)
    {
        var lines = File.ReadAllLines(sample, Encoding.Latin1).Select(l => l.Split('\t')).ToArray();
        using var writer = new StreamWriter(file, append: false, Encoding.Latin1, 1 << 20) { NewLine = "\n" };
        for (var n = 0; n < rows; n++)
        {
            var cells = lines[n % lines.Length];
            var day = new DateOnly(2016, 1, 1).AddDays(n / lines.Length * 7 % 3650).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
            writer.Write((600_000_000L + n).ToString(CultureInfo.InvariantCulture));
            writer.Write('\t');
            writer.Write(day);
            for (var c = 2; c < cells.Length; c++)
            {
                writer.Write('\t');
                writer.Write(c == 59 ? day + "120000" : cells[c]);
            }

            writer.WriteLine();
        }
    }

    static (double Seconds, long Bytes) ReadCsv(string folder, string file, string select)
    {
        var path = Path.Combine(folder, "read.duckdb");
        File.Delete(path);
        var watch = Stopwatch.StartNew();
        using (var connection = new DuckDBConnection($"Data Source={path};threads=1;memory_limit=1GB;storage_compatibility_version=latest"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            var columns = string.Join(", ", Columns.Split(',').Select(c => c.Split(' ')).Select(c => $"'{c[0]}': '{c[1]}'"));
            command.CommandText = $"CREATE TABLE event AS SELECT {select} FROM read_csv('{file}', delim='\\t', header=false, quote='', escape='', columns={{{columns}}}); CHECKPOINT;";
            command.ExecuteNonQuery();
        }

        return (watch.Elapsed.TotalSeconds, new FileInfo(path).Length);
    }

    static (double Seconds, long Bytes, long Peak) Import(string folder, string file, bool fresh)
    {
        var store = Path.Combine(folder, "store.duckdb");
        if (fresh)
        {
            File.Delete(store);
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "entente.dll"), "import", file, "--store", store]) { RedirectStandardError = true })!;
        var peak = 0L;
        var errors = process.StandardError.ReadToEndAsync();
        while (!process.WaitForExit(50))
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
        }

        var seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? (seconds, new FileInfo(store).Length, peak) : throw new InvalidOperationException(errors.Result);
    }
}
