using System.Diagnostics;
using System.Globalization;
using Entente.Store;
using Npgsql;

namespace Entente.Benchmarks;

/// <summary>
/// An idempotent load into PostgreSQL against COPY alone, in turns, in one run: lean rows of 40,000 directed pairs, 2,500 a day, keys rising with the days. The load looks for
/// rows that are there, numbers and sorts the rest, writes them with their indexes and the ledger in one transaction; COPY alone pours the
/// same rows into a table without index: once from values, by the driver's importer, and once from bytes that are ready. By the clock, and by processor time of server and client together: on a busy machine
/// the second is the one to compare. Usage: postgres postgres://USER:PASSWORD@HOST:PORT/DATABASE ROWS [ROUNDS].
/// </summary>
static class PostgresBenchmark
{
    const int Actors = 200;

    /// <summary>Runs the benchmark; prints a table and the medians.</summary>
    public static int Run(string[] args)
    {
        var (address, rows, rounds) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture), args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 5);
        Console.WriteLine("Rows a second by the clock / by processor time of server and client.\n");
        Console.WriteLine("| round | COPY of values | COPY of ready bytes | load, all new | half there | all there | bytes a row with indexes |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        var all = Enumerable.Range(1, rounds).Select(n => Round(address, n, rows)).ToList();
        Console.WriteLine($"\nMedian of {rounds} rounds, the load's rate against:\n\n| | all new | half there | all there |\n|---|---|---|---|");
        Tell("COPY of values, by the clock", r => r.Values.Seconds, c => c.Seconds);
        Tell("COPY of values, by processor time", r => r.Values.Processor, c => c.Processor);
        Tell("COPY of ready bytes, by the clock", r => r.Bytes.Seconds, c => c.Seconds);
        Tell("COPY of ready bytes, by the server's processor time", r => r.Bytes.Server, c => c.Server);
        return 0;

        void Tell(string what, Func<Costs, double> copy, Func<Cost, double> load) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {Median(r => copy(r) / load(r.New)):F2} | {Median(r => copy(r) / load(r.Half)):F2} | {Median(r => copy(r) / load(r.There)):F2} |"));

        double Median(Func<Costs, double> of) => all.Select(of).Order().ElementAt(all.Count / 2);
    }

    static Costs Round(string address, int round, int rows)
    {
        var place = $"{address}?schema=benchmark_{round}";
        using var store = EventStore.Open(place);
        try
        {
            var first = Load(store, 0, rows);
            var size = (long)store.Read(new("SELECT pg_total_relation_size('imported')")).Rows[0][0]! / (double)rows;
            var (values, bytes) = CopyAlone(address, $"benchmark_{round}");
            var all = new Costs(values, bytes, first, Load(store, rows / 2, rows), Load(store, rows / 2, rows));
            var cells = new[] { all.Values, all.Bytes, all.New, all.Half, all.There }.Select(c => string.Create(CultureInfo.InvariantCulture, $"{rows / c.Seconds:N0} / {rows / c.Processor:N0}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {round} | {string.Join(" | ", cells)} | {size:F0} |"));
            return all;
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
        var day = new DateOnly(2014, 1, 1).AddDays(n / 2500);
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

    /// <summary>The rows as the driver's importer writes them from values, and as bytes that are ready already.</summary>
    static (Cost Values, Cost Bytes) CopyAlone(string address, string schema)
    {
        using var connection = new NpgsqlConnection(ConnectionString(address));
        connection.Open();
        Run($"CREATE TABLE {schema}.bare (LIKE {schema}.imported)");
        var values = CopyValues(connection, schema);
        Run($"TRUNCATE {schema}.bare");
        var rows = new MemoryStream();
        using (var read = connection.BeginRawBinaryCopy($"COPY {schema}.imported TO STDOUT (FORMAT binary)"))
        {
            read.CopyTo(rows);
        }

        return (values, Cost.Of(connection.ProcessID, () =>
        {
            using var write = connection.BeginRawBinaryCopy($"COPY {schema}.bare FROM STDIN (FORMAT binary)");
            write.Write(rows.GetBuffer(), 0, (int)rows.Length);
        }));

        void Run(string statement)
        {
            using var command = new NpgsqlCommand(statement, connection);
            command.ExecuteNonQuery();
        }
    }

    static Cost CopyValues(NpgsqlConnection connection, string schema)
    {
        var rows = new List<(long Event, long Offset, long Key, int Content, DateOnly Day, string Pair, int Source, int Target, int Mentions, int Articles, float Tone)>();
        using (var command = new NpgsqlCommand($"SELECT event_id, row_offset, row_key, content, day, pair, source_id, target_id, mentions, articles, tone FROM {schema}.imported", connection))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                rows.Add((reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt32(3), reader.GetFieldValue<DateOnly>(4), reader.GetString(5), reader.GetInt32(6), reader.GetInt32(7), reader.GetInt32(8), reader.GetInt32(9), reader.GetFloat(10)));
            }
        }

        return Cost.Of(connection.ProcessID, () =>
        {
            using var copy = connection.BeginBinaryImport($"COPY {schema}.bare FROM STDIN (FORMAT binary)");
            foreach (var row in rows)
            {
                copy.StartRow();
                copy.Write(row.Event);
                copy.Write(1);
                copy.Write(row.Offset);
                copy.Write(row.Key);
                copy.Write(row.Content);
                copy.Write(row.Day);
                copy.Write(row.Day);
                copy.Write(row.Pair);
                copy.Write(row.Source);
                copy.Write(row.Target);
                copy.Write("042");
                copy.Write("CONSULT");
                copy.Write("visit");
                copy.Write((short)1);
                copy.Write(1f);
                copy.Write((short)1);
                copy.Write(1.9f);
                copy.Write(row.Mentions);
                copy.Write(row.Articles);
                copy.Write(row.Tone);
                copy.WriteNull();
                copy.WriteNull();
                copy.Write("");
                copy.Write((short)0);
            }

            copy.Complete();
        });
    }

    static string ConnectionString(string address)
    {
        var uri = new Uri(address);
        var user = uri.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        return new NpgsqlConnectionStringBuilder { Host = uri.Host, Port = uri.Port, Database = uri.AbsolutePath.Trim('/'), Username = user[0], Password = user.Length > 1 ? user[1] : null, CommandTimeout = 0 }.ConnectionString;
    }

    sealed record Costs(Cost Values, Cost Bytes, Cost New, Cost Half, Cost There);

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
