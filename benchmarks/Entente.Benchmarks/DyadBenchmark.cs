using System.Diagnostics;
using System.Globalization;
using System.Text;
using DuckDB.NET.Data;

namespace Entente.Benchmarks;

/// <summary>
/// The two-sided monthly query of a pair over a store into which `entente import` put synthetic GDELT events (200 countries by Zipf's law, ten
/// years in order of arrival, some told late), against the same query on a copy of the table in the order of arrival; one thread, warm, in
/// turns. Usage: dyad ROWS [ROUNDS].
/// </summary>
static class DyadBenchmark
{
    const int Countries = 200;
    const int Days = 3650;

    const string Query = "SELECT date_trunc('month', imported.day) AS month, source.key AS source, imported.quad, count(*) AS n, avg(imported.intensity) AS intensity FROM imported JOIN party AS source ON source.party_id = imported.source_id WHERE imported.pair = 'PAIR' GROUP BY ALL ORDER BY ALL";

    /// <summary>Runs the benchmark; prints a table.</summary>
    public static int Run(string[] args)
    {
        var (rows, rounds) = (int.Parse(args[0], CultureInfo.InvariantCulture), args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 21);
        var folder = Directory.CreateTempSubdirectory("entente-benchmark-").FullName;
        try
        {
            var (file, store, copy) = (Path.Combine(folder, "events.CSV"), Path.Combine(folder, "store.duckdb"), Path.Combine(folder, "copy.duckdb"));
            Make(rows, file);
            var import = ProcessRun.Entente("import", file, "--store", store);
            Console.WriteLine(Text($"{rows:N0} rows imported in {import.Seconds:F0} s, {new FileInfo(store).Length / (double)rows:F1} bytes a row.\n"));
            File.Delete(file);
            using var sorted = Open(store, readOnly: true);
            using var arrival = Open(copy, readOnly: false);
            Do(arrival, $"ATTACH '{store}' AS store (READ_ONLY)");
            Do(arrival, "CREATE TABLE imported AS SELECT * FROM store.imported ORDER BY row_offset");
            Do(arrival, "CREATE TABLE party AS SELECT * FROM store.party");
            Do(arrival, "CHECKPOINT copy");
            Compare(sorted, arrival, rows, rounds);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static void Compare(DuckDBConnection sorted, DuckDBConnection arrival, int rows, int rounds)
    {
        var pairs = Read(sorted, "SELECT pair, count(*) FROM imported WHERE pair <> '' GROUP BY pair ORDER BY 2 DESC, 1");
        var chosen = new[] { ("hottest", pairs[0]), ("middling", pairs.MinBy(p => Math.Abs(p.Count - (rows * 0.003)))), ("cold", pairs[^1]) };
        Console.WriteLine("| pair | events | store, median ms | order of arrival, median ms | times faster |\n|---|---|---|---|---|");
        foreach (var (what, (pair, count)) in chosen)
        {
            var query = Query.Replace("PAIR", pair, StringComparison.Ordinal);
            var (ours, theirs) = (new List<double>(), new List<double>());
            for (var round = -2; round < rounds; round++)
            {
                var (a, b) = (Time(sorted, query), Time(arrival, query));
                if (round >= 0)
                {
                    ours.Add(a);
                    theirs.Add(b);
                }
            }

            Console.WriteLine(Text($"| {what} ({pair}) | {count:N0} | {Median(ours):F1} | {Median(theirs):F1} | {Median(theirs) / Median(ours):F1} |"));
        }
    }

    /// <summary>Sixty-one columns, of which the import reads some; the day rises with the row, one in fifty is told late.</summary>
    static void Make(int rows, string file)
    {
        var random = new Random(20);
        var codes = CountryCodes.All.Select(c => CountryCodes.Translate(CountryScheme.Iso3, c, CountryScheme.Cameo)).Where(c => c.Length == 3).Distinct().Take(Countries).ToArray();
        var zipf = new double[codes.Length];
        for (var (n, sum) = (0, 0.0); n < zipf.Length; n++)
        {
            zipf[n] = sum += 1.0 / (n + 1);
        }

        string Actor() => codes[Math.Min(codes.Length - 1, Array.BinarySearch(zipf, random.NextDouble() * zipf[^1]) is < 0 and var at ? ~at : 0)];
        string[] events = ["010", "020", "036", "040", "042", "043", "051", "057", "061", "071", "080", "111", "112", "120", "130", "141", "172", "173", "182", "190", "193"];
        using var writer = new StreamWriter(file, append: false, Encoding.ASCII, 1 << 20) { NewLine = "\n" };
        for (var n = 0; n < rows; n++)
        {
            var added = (int)((long)n * Days / rows);
            var day = random.Next(50) == 0 ? Math.Max(0, added - random.Next(300)) : added;
            var (source, target) = (Actor(), Actor());
            var (code, place) = (events[random.Next(events.Length)], "\t0\t\t\t\t\t\t\t");
            writer.WriteLine(Text($"{600_000_000L + n}\t{Date(day)}\t\t\t\t{source}\t{source}\t{source}\t\t\t\t\t\t\t\t{target}\t{target}\t{target}\t\t\t\t\t\t\t\t1\t{code}\t{code}\t{code[..2]}\t1\t1.0\t{random.Next(1, 40)}\t1\t{random.Next(1, 20)}\t{random.Next(-900, 900) / 100.0}{place}{place}{place}\t{Date(added)}120000\thttps://www.example.org/{n}"));
        }
    }

    static string Date(int day) => new DateOnly(2014, 1, 1).AddDays(day).ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    static DuckDBConnection Open(string path, bool readOnly)
    {
        var connection = new DuckDBConnection($"Data Source={path};threads=1;memory_limit=2GB{(readOnly ? ";access_mode=READ_ONLY" : ";storage_compatibility_version=latest")}");
        connection.Open();
        return connection;
    }

    static void Do(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    static List<(string Pair, long Count)> Read(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<(string, long)>();
        while (reader.Read())
        {
            rows.Add((reader.GetString(0), reader.GetInt64(1)));
        }

        return rows;
    }

    static double Time(DuckDBConnection connection, string sql)
    {
        var watch = Stopwatch.StartNew();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
        }

        return watch.Elapsed.TotalMilliseconds;
    }

    static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
