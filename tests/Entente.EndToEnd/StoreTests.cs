using Xunit;

namespace Entente.EndToEnd;

public sealed class StoreTests
{
    static readonly string Samples = BuiltTool.InRepository("samples", "us-pakistan");

    [Fact]
    public async Task Importing_twice_adds_nothing_and_says_so()
    {
        using var folder = new TemporaryFolder();
        var wire = Path.Combine(Samples, "frontier-wire");
        Assert.Equal(0, (await BuiltTool.RunInAsync(folder.Path, null, "import", wire)).ExitCode);
        var before = (await BuiltTool.RunInAsync(folder.Path, null, "query", "SELECT count(*) FROM event")).Output;
        var again = await BuiltTool.RunInAsync(folder.Path, null, "import", wire);
        Assert.Contains("nothing added", again.Errors, StringComparison.Ordinal);
        Assert.Equal(before, (await BuiltTool.RunInAsync(folder.Path, null, "query", "SELECT count(*) FROM event")).Output);
    }

    [Fact]
    public async Task Import_without_a_file_brings_the_named_store_up_to_date_and_asks_for_files_else()
    {
        using var folder = new TemporaryFolder();
        var named = await BuiltTool.RunInAsync(folder.Path, null, "import", "--store", "s.duckdb");
        Assert.Equal((0, true), (named.ExitCode, named.Errors.Contains("is up to date; no file was named", StringComparison.Ordinal)));
        var bare = await BuiltTool.RunInAsync(folder.Path, null, "import");
        Assert.Equal((2, true), (bare.ExitCode, bare.Errors.Contains("Required argument 'FILE' missing", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_killed_import_leaves_a_store_that_opens_and_goes_on()
    {
        using var folder = new TemporaryFolder();
        using (var process = BuiltTool.Start(folder.Path, "import", Samples))
        {
            while (!process.HasExited && !File.Exists(Path.Combine(folder.Path, "entente.duckdb")))
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }

            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var rerun = await BuiltTool.RunInAsync(folder.Path, null, "import", Samples);
        Assert.Equal(0, rerun.ExitCode);
        var count = await BuiltTool.RunInAsync(folder.Path, null, "query", "SELECT count(*) AS n, count(DISTINCT id) AS d FROM article", "--format", "csv");
        Assert.Equal("107,107", count.Lines[1].Trim());
    }

    [Fact]
    public async Task A_second_process_gets_a_clear_answer()
    {
        using var folder = new TemporaryFolder();
        using var process = BuiltTool.Start(folder.Path, "import", "-");
        while (!File.Exists(Path.Combine(folder.Path, "entente.duckdb")))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        var second = await BuiltTool.RunInAsync(folder.Path, null, "import", Path.Combine(Samples, "frontier-wire"));
        Assert.Equal(1, second.ExitCode);
        Assert.Single(second.Errors.Trim().Split('\n'));
        Assert.False(second.ShowsStackTrace);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Ctrl_C_stops_in_a_line_and_leaves_a_store_that_opens()
    {
        using var folder = new TemporaryFolder();
        using var process = BuiltTool.Start(folder.Path, "import", "-");
        while (!File.Exists(Path.Combine(folder.Path, "entente.duckdb")))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        using (var kill = System.Diagnostics.Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("   at ", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, (await BuiltTool.RunInAsync(folder.Path, null, "query", "SELECT count(*) FROM article")).ExitCode);
    }

    [Theory, InlineData("DROP TABLE event"), InlineData("SELECT 1; SELECT 2"), InlineData("SELECT * FROM read_csv('/etc/passwd')")]
    public async Task A_query_only_reads_the_store(string statement)
    {
        using var folder = new TemporaryFolder();
        await BuiltTool.RunInAsync(folder.Path, """{"id":"a","text":"Pakistan thanked China."}""", "import", "-");
        var outcome = await BuiltTool.RunInAsync(folder.Path, null, "query", statement);
        Assert.Equal(1, outcome.ExitCode);
        Assert.False(outcome.ShowsStackTrace);
    }

    [Fact]
    public async Task A_missing_store_says_how_to_make_one()
    {
        var outcome = await BuiltTool.RunAsync("relation", "USA", "Pakistan");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("entente import", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unwritable_place_is_told_in_a_line()
    {
        var outcome = await BuiltTool.RunAsync("import", Path.Combine(Samples, "frontier-wire"), "--store", "/proc/entente.duckdb");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("/proc/entente.duckdb", outcome.Errors, StringComparison.Ordinal);
        Assert.False(outcome.ShowsStackTrace);
    }
}
