using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xunit;

namespace Entente.EndToEnd;

/// <summary>
/// An import that is killed at any moment, and run again, ends as if nothing had happened: on a file and on a server. Few moments here, of a
/// fixed seed; the benchmark mode `kill` takes twenty on a large file.
/// </summary>
public sealed class ResumeTests : IDisposable
{
    const int Rows = 40_000;
    const string Batch = "4000";
    const string Header = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";

    static readonly string[] Countries = ["India", "Nepal", "Bhutan", "Pakistan", "China", "Japan", "Kenya", "Chile"];
    static readonly string[] Contents =
    [
        "SELECT * FROM imported ORDER BY event_id",
        "SELECT * FROM party ORDER BY party_id",
        "SELECT * FROM given_place ORDER BY place_id",
        "SELECT * FROM imported_key ORDER BY event_id",
        "SELECT * FROM replaced ORDER BY event_id",
        "SELECT file_id, format, bytes, sha256, done_bytes, done_lines, rows_read, stored, known, rejected, flagged, is_complete FROM import_file ORDER BY file_id",
    ];

    readonly TemporaryFolder folder = new();
    readonly string file;

    public ResumeTests() => file = folder.Write("events.tab", Events());

    public static TheoryData<string> Engines => ["file", "server"];

    public void Dispose() => folder.Dispose();

    [Theory, MemberData(nameof(Engines))]
    public async Task A_killed_import_that_is_run_again_ends_as_an_undisturbed_one(string engine)
    {
        var watch = Stopwatch.StartNew();
        var whole = await Run("import", file, "--batch", Batch, "--store", Place(engine, "whole"));
        var length = watch.Elapsed;
        Assert.Equal(0, whole.ExitCode);
        var expected = await ContentOf(Place(engine, "whole"));
        var moments = new Random(20);
        for (var n = 0; n < 3; n++)
        {
            var place = Place(engine, $"killed_{n}");
            await KillAfter(length * moments.NextDouble(), "import", file, "--batch", Batch, "--store", place);
            var again = await Run("import", file, "--batch", Batch, "--store", place);
            Assert.True(again.ExitCode == 0, again.Errors);
            Assert.Equal(expected, await ContentOf(place));
        }
    }

    [Fact]
    public async Task The_same_file_gives_the_same_rows_in_a_file_and_on_a_server()
    {
        foreach (var engine in Engines)
        {
            Assert.Equal(0, (await Run("import", file, "--store", Place((string)engine, "same"))).ExitCode);
        }

        Assert.Equal(await ContentOf(Place("file", "same")), await ContentOf(Place("server", "same")));
        string[][] commands = [["relation", "India", "Nepal", "--format", "json"], ["brief", "India", "Nepal", "--format", "json", "--now", "2025-01-01"]];
        foreach (var arguments in commands)
        {
            var (a, b) = (await Run([.. arguments, "--store", Place("file", "same")]), await Run([.. arguments, "--store", Place("server", "same")]));
            Assert.Equal(0, a.ExitCode);
            Assert.Equal(a.Output, b.Output);
        }

        const string Years = "SELECT extract(year FROM day) AS year, count(*) AS n FROM imported_events GROUP BY 1 ORDER BY 1";
        await Run("query", Years, "--format", "parquet", "--partition", "year", "--output", Path.Combine(folder.Path, "lake"), "--store", Place("server", "same"));
        Assert.True(Directory.Exists(Path.Combine(folder.Path, "lake", "year=2018")));
    }

    [Fact]
    public async Task A_full_disk_is_told_and_what_was_reported_is_there_and_it_goes_on_when_there_is_room()
    {
        var place = Path.Combine(folder.Path, "full.duckdb");
        var full = await Limited(kilobytes: 1500, "import", file, "--batch", Batch, "--store", place);
        Assert.Equal(1, full.ExitCode);
        Assert.Contains("full", full.Errors, StringComparison.Ordinal);
        Assert.False(full.ShowsStackTrace);

        var again = await Run("import", file, "--batch", Batch, "--store", place);
        Assert.True(again.ExitCode == 0, again.Errors);
        Assert.Contains($"{Rows:N0} rows read", again.Errors, StringComparison.Ordinal);
        await Run("import", file, "--batch", Batch, "--store", Path.Combine(folder.Path, "whole.duckdb"));
        Assert.Equal(await ContentOf(Path.Combine(folder.Path, "whole.duckdb")), await ContentOf(place));
    }

    string Place(string engine, string name)
    {
        if (engine == "file")
        {
            return Path.Combine(folder.Path, name + ".duckdb");
        }

        var address = Environment.GetEnvironmentVariable("ENTENTE_TEST_POSTGRES");
        Assert.SkipWhen(string.IsNullOrEmpty(address), "no PostgreSQL server: set ENTENTE_TEST_POSTGRES=postgres://user:password@host:port/database (.ci/postgres starts one)");
        return $"{address}?schema=end_{Environment.ProcessId}_{Path.GetFileName(folder.Path).Replace("entente-test-", "", StringComparison.Ordinal).ToLowerInvariant()}_{name}";
    }

    async Task<string> ContentOf(string place)
    {
        var text = new StringBuilder();
        foreach (var statement in Contents)
        {
            var outcome = await Run("query", statement, "--format", "csv", "--store", place);
            Assert.True(outcome.ExitCode == 0, outcome.Errors);
            text.Append(outcome.Output);
        }

        return text.ToString();
    }

    Task<Outcome> Run(params string[] arguments) => BuiltTool.RunInAsync(folder.Path, null, arguments);

    async Task KillAfter(TimeSpan time, params string[] arguments)
    {
        using var process = BuiltTool.Start(folder.Path, arguments);
        process.StandardInput.Close();
        await Task.Delay(time, TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Runs the command where no file may grow beyond a size: to a program, a full disk.</summary>
    async Task<Outcome> Limited(int kilobytes, params string[] arguments)
    {
        var line = string.Join(' ', arguments.Select(a => $"'{a}'"));
        var start = new ProcessStartInfo("bash", ["-c", $"export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f {kilobytes}; exec dotnet '{Path.Combine(AppContext.BaseDirectory, "entente.dll")}' {line}"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, "", errors);
    }

    static string Events()
    {
        var text = new StringBuilder(Header);
        for (var n = 0; n < Rows; n++)
        {
            var day = new DateOnly(2018, 1, 1).AddDays(n / 200).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var (source, target) = (Countries[n % 8], Countries[((n / 8) + n + 1) % 8]);
            text.Append(CultureInfo.InvariantCulture, $"{n + 1}\t{day}\t{(n % 10 == 0 ? $"{source} {n / 4000}" : source)}\tNULL\t{source}\tMake a visit\t042\t1.9\t{target}\tNULL\t{target}\t5\t2\tFrontier Wire\tPlace {n / 1000}\tNA\tNA\t{source}\t27.7\t85.3\n");
        }

        return text.ToString();
    }
}
