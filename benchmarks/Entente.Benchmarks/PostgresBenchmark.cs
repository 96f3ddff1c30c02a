using System.Diagnostics;
using System.Globalization;
using Entente.Store;
using Npgsql;

namespace Entente.Benchmarks;

/// <summary>
/// An idempotent load into PostgreSQL against COPY alone, in turns, in one run: lean rows of 40,000 directed pairs over ten years. The load looks for
/// rows that are there, numbers and sorts the rest, writes them with their indexes and the ledger in one transaction; COPY alone pours the very
/// same rows, in its own binary format, into a table without index. By the clock, and by processor time of server and client together: on a busy machine
/// the second is the one to compare. Usage: postgres postgres://USER:PASSWORD@HOST:PORT/DATABASE ROWS [ROUNDS].
/// </summary>
static class PostgresBenchmark
{
    const int Actors = 200;

    /// <summary>Runs the benchmark; prints a table and the medians.</summary>
    public static int Run(string[] args)
    {
        var (address, rows, rounds) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture), args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 5);
        Console.WriteLine("| round | COPY alone, rows/s | load, all new | half there | all there | by processor time: COPY alone | all new | half there | all there | bytes a row with indexes |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        var all = Enumerable.Range(1, rounds).Select(n => Round(address, n, rows)).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\nMedian of {rounds}, by the clock: all new {Median(all, r => r.Copy.Seconds / r.New.Seconds):F2} of COPY alone, half there {Median(all, r => r.Copy.Seconds / r.Half.Seconds):F2}, all there {Median(all, r => r.Copy.Seconds / r.There.Seconds):F2}; by processor time {Median(all, r => r.Copy.Processor / r.New.Processor):F2}, {Median(all, r => r.Copy.Processor / r.Half.Processor):F2}, {Median(all, r => r.Copy.Processor / r.There.Processor):F2}, of the server alone {Median(all, r => r.Copy.Server / r.New.Server):F2}, {Median(all, r => r.Copy.Server / r.Half.Server):F2}, {Median(all, r => r.Copy.Server / r.There.Server):F2}."));
        return 0;
    }

    static (Cost Copy, Cost New, Cost Half, Cost There) Round(string address, int round, int rows)
    {
        var place = $"{address}?schema=benchmark_{round}";
        using var store = EventStore.Open(place);
        try
        {
            var first = Load(store, 0, rows);
            var size = (long)store.Read(new("SELECT pg_total_relation_size('imported')")).Rows[0][0]! / (double)rows;
            var copy = CopyAlone(address, $"benchmark_{round}");
            var half = Load(store, rows / 2, rows);
            var there = Load(store, rows / 2, rows);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {round} | {rows / copy.Seconds:N0} | {rows / first.Seconds:N0} | {rows / half.Seconds:N0} | {rows / there.Seconds:N0} | {rows / copy.Processor:N0} | {rows / first.Processor:N0} | {rows / half.Processor:N0} | {rows / there.Processor:N0} | {size:F0} |"));
            return (copy, first, half, there);
        }
        finally
        {
            store.Read(new($"DROP SCHEMA benchmark_{round} CASCADE"));
        }
    }

    /// <summary>The cost of rows with keys from a number on, as an import stores them: in batches, each with the ledger.</summary>
    static Cost Load(EventStore store, int from, int rows)
    {
        var batch = new ImportBatch();
        var parties = Enumerable.Range(0, Actors).Select(n => store.Party("made", new($"A{n}", "", "", "", "", ""), new($"a{n}", "", $"a{n}", $"A{n}"), "made")).ToArray();
        var ledger = store.Enter(new(0, $"from {from}", "made", "made", 0));
        var server = (long)store.Read(new("SELECT pg_backend_pid()")).Rows[0][0]!;
        var cost = new Cost(0, 0, 0);
        for (var n = from; n < from + rows; n++)
        {
            batch.Add(Row(n, parties, batch));
            if (batch.IsFull || n == from + rows - 1)
            {
                cost = cost.Plus(Cost.Of(server, () => ledger = store.Store(ledger, batch, [], 0)));
            }
        }

        return cost;
    }

    static ImportedEvent Row(int n, int[] parties, ImportBatch batch)
    {
        var mixed = (uint)n * 2_654_435_761u;
        var day = new DateOnly(2014, 1, 1).AddDays(n % 3650);
        return new()
        {
            Offset = n * 400L,
            Key = 500_000_000L + n,
            Content = (int)mixed,
            Day = day,
            Published = day,
            Source = parties[Zipf(mixed & 0xFFFF)],
            Target = parties[Zipf(mixed >> 16)],
            Act = batch.Act(new("042", EventType.Consult, "visit", true)),
            GivenQuad = 1,
            GivenIntensity = 1.9f,
            Mentions = n % 50,
            Articles = n % 40,
            Tone = n % 100 / 10f,
            Place = -1,
            Publisher = -1,
        };
    }

    /// <summary>A number below <see cref="Actors"/>: small ones are drawn often.</summary>
    static int Zipf(uint sixteenBits) => (int)Math.Exp(sixteenBits / 65536.0 * Math.Log(Actors));

    static Cost CopyAlone(string address, string schema)
    {
        using var connection = new NpgsqlConnection(ConnectionString(address));
        connection.Open();
        var rows = new MemoryStream();
        using (var read = connection.BeginRawBinaryCopy($"COPY {schema}.imported TO STDOUT (FORMAT binary)"))
        {
            read.CopyTo(rows);
        }

        using (var command = new NpgsqlCommand($"CREATE TABLE {schema}.bare (LIKE {schema}.imported)", connection))
        {
            command.ExecuteNonQuery();
        }

        return Cost.Of(connection.ProcessID, () =>
        {
            using var write = connection.BeginRawBinaryCopy($"COPY {schema}.bare FROM STDIN (FORMAT binary)");
            write.Write(rows.GetBuffer(), 0, (int)rows.Length);
        });
    }

    static string ConnectionString(string address)
    {
        var uri = new Uri(address);
        var user = uri.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        return new NpgsqlConnectionStringBuilder { Host = uri.Host, Port = uri.Port, Database = uri.AbsolutePath.Trim('/'), Username = user[0], Password = user.Length > 1 ? user[1] : null, CommandTimeout = 0 }.ConnectionString;
    }

    static double Median(List<(Cost Copy, Cost New, Cost Half, Cost There)> all, Func<(Cost Copy, Cost New, Cost Half, Cost There), double> of) => all.Select(of).Order().ElementAt(all.Count / 2);

    /// <summary>Seconds by the clock, of processor time of the client, and of the server's process if it runs on this machine.</summary>
    sealed record Cost(double Seconds, double Client, double Server)
    {
        public double Processor => Client + Server;

        public static Cost Of(long server, Action work)
        {
            using var self = Process.GetCurrentProcess();
            var (client, there, watch) = (self.TotalProcessorTime, ProcessRun.TimeOf(server), Stopwatch.StartNew());
            work();
            var seconds = watch.Elapsed.TotalSeconds;
            self.Refresh();
            return new(seconds, (self.TotalProcessorTime - client).TotalSeconds, ProcessRun.TimeOf(server) - there);
        }

        public Cost Plus(Cost other) => new(Seconds + other.Seconds, Client + other.Client, Server + other.Server);
    }
}
