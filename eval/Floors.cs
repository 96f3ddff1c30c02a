// The accuracy floors: runs `entente eval` for every line of floors.json and compares. Run from the root of the checkout:
//   dotnet run eval/Floors.cs
// Data lie in $ENTENTE_DATA, else ../shared/data; "repo:" paths lie in the repository. Ends with `N passed, N failed, N skipped`.
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

var data = Environment.GetEnvironmentVariable("ENTENTE_DATA") is { Length: > 0 } given ? given : Path.Combine("..", "shared", "data");
var tool = Path.Combine("artifacts", "bin", "Entente.Cli", "release", "entente.dll");
var reports = new Dictionary<string, Dictionary<string, double>>();
var (passed, failed, skipped) = (0, 0, 0);
using var floors = JsonDocument.Parse(File.ReadAllText(Path.Combine("eval", "floors.json")));
foreach (var floor in floors.RootElement.EnumerateArray())
{
    string Text(string field) => floor.GetProperty(field).GetString()!;
    var path = Text("path").StartsWith("repo:", StringComparison.Ordinal) ? Text("path")["repo:".Length..] : Path.Combine(data, Text("path"));
    if (!File.Exists(path))
    {
        Console.WriteLine($"skipped (no data): {Text("name")}: {path}");
        skipped++;
        continue;
    }

    var coded = floor.TryGetProperty("coded", out var input) ? input.GetString() : null;
    var setting = floor.TryGetProperty("setting", out var chosen) ? chosen.GetString() : null;
    var key = $"{Text("eval")} {path} {coded} {setting}";
    if (!reports.TryGetValue(key, out var figures))
    {
        reports[key] = figures = Measure(Text("eval"), path, coded, setting);
    }

    // "floor" is the least that is allowed; "most" the greatest, of figures that may only fall.
    var (value, isCeiling) = (figures.GetValueOrDefault(Text("figure"), double.NaN), floor.TryGetProperty("most", out var most));
    var bound = isCeiling ? most.GetDouble() : floor.GetProperty("floor").GetDouble();
    var held = isCeiling ? value <= bound : value >= bound;
    (passed, failed) = held ? (passed + 1, failed) : (passed, failed + 1);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(held ? "ok    " : "FAILED")} {Text("name")}: {value:F4}, {(isCeiling ? "at most" : "floor")} {bound:F4}"));
}

Console.WriteLine($"{passed} passed, {failed} failed, {skipped} skipped");
return failed == 0 ? 0 : 1;

// Runs one evaluation; "coded" names articles that are coded first, for sets that compare coded events with gold ones.
Dictionary<string, double> Measure(string what, string path, string? articles, string? setting)
{
    var arguments = new List<string> { "eval", what, path };
    arguments.AddRange(setting is null ? [] : ["--setting", setting]);
    if (articles is not null)
    {
        var events = Path.GetTempFileName();
        File.WriteAllText(events, Entente(["code", articles, "--format", "jsonl"]));
        arguments.AddRange([events, "--level", "story"]);
    }

    using var json = JsonDocument.Parse(Entente([.. arguments, "--format", "json"]));
    return json.RootElement.GetProperty("figures").EnumerateArray()
        .ToDictionary(f => f.GetProperty("name").GetString()!, f => f.GetProperty("value").GetDouble());
}

string Entente(string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo("dotnet", [tool, .. arguments]) { RedirectStandardOutput = true })!;
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return process.ExitCode is 0 or 3 ? output : throw new InvalidOperationException($"entente {string.Join(' ', arguments)} ended with {process.ExitCode}");
}
