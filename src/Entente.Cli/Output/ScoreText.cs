using System.Globalization;
using System.Text.Json;
using Entente.Coding.Scoring;

namespace Entente.Cli.Output;

/// <summary>Prints what an evaluation found, for a person or as JSON.</summary>
static class ScoreText
{
    const int ShownConfusions = 20;

    /// <summary>Writes the figures with n and interval, and the worst confusions where they are asked for.</summary>
    public static void Write(ScoreReport report, string? format, bool show, TextWriter output)
    {
        if (format == "json")
        {
            output.WriteLine(Json(report));
            return;
        }

        output.WriteLine(report.Title);
        foreach (var figure in report.Figures)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {figure.Name,-44} {100 * figure.Value,6:F2}  (n = {figure.Count}; 95 %: {100 * figure.Low:F2} to {100 * figure.High:F2})"));
        }

        foreach (var confusion in show ? report.Confusions.Take(ShownConfusions) : [])
        {
            output.WriteLine($"  {confusion.Count,4} x {confusion.Gold} given as {(confusion.Given.Length > 0 ? confusion.Given : "nothing")}: {confusion.Example}");
        }
    }

    static string Json(ScoreReport report) => JsonSerializer.Serialize(new
    {
        title = report.Title,
        figures = report.Figures.Select(f => new
        {
            name = f.Name,
            n = f.Count,
            value = Math.Round(f.Value, 6),
            low = Math.Round(f.Low, 6),
            high = Math.Round(f.High, 6),
        }),
        confusions = report.Confusions.Take(ShownConfusions).Select(c => new { gold = c.Gold, given = c.Given, count = c.Count, example = c.Example }),
    });
}
