using System.Globalization;

namespace Entente.Analysis;

/// <summary>A measure of the page, with the query that gives it.</summary>
sealed record PageMeasure(string Name, string Dyad, string From, string To, int N, string Sql)
{
    /// <summary>The lines of a measure.</summary>
    public static PageMeasure Of(Measured m) => new(
        m.Measure.Replace('-', ' '), $"{m.Input.Dyad.Source} to {m.Input.Dyad.Target}", Day(m.Input.Period.From), Day(m.Input.Period.To.AddDays(-1)), m.N, m.Query.Readable.Trim());

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A forecast of the page, with its bar's width in per cent.</summary>
sealed record PageForecast(string Id, string Question, string Percent, int Width, string Word, string Counted)
{
    /// <summary>The line of a forecast.</summary>
    public static PageForecast Of(BriefForecast f) => new(f.Id, f.Question, English.Percent(f.Probability),
        (int)Math.Round(100 * f.Probability, MidpointRounding.AwayFromZero), f.Word,
        string.Create(CultureInfo.InvariantCulture, $"{f.Yes} of {f.Windows} past windows of {f.Period.Days} days"));
}
