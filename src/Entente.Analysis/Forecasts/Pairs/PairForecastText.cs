using System.Globalization;
using System.Text;

namespace Entente.Analysis.Forecasts;

/// <summary>A forecast for a person: a table a direction, likeliest first, with what moves the numbers.</summary>
public static class PairForecastText
{
    const double WorthSaying = 0.02;

    /// <summary>Renders it.</summary>
    public static string Render(PairForecast forecast)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        var text = new StringBuilder();
        var window = new Period(forecast.AsOf.AddDays(1), forecast.AsOf.AddDays(1 + forecast.Horizon));
        text.Append(CultureInfo.InvariantCulture, $"{forecast.A.Name} and {forecast.B.Name}, {window.From:yyyy-MM-dd} to {window.To.AddDays(-1):yyyy-MM-dd}: what is likely, as of {forecast.AsOf:yyyy-MM-dd}\n\n");
        if (forecast.Answers.Count == 0)
        {
            return text.Append(Empty(forecast)).Append('\n').ToString();
        }

        foreach (var side in forecast.Answers.Where(f => !f.Question.IsCompound).GroupBy(f => f.Question.Source))
        {
            var (source, target) = side.Key == forecast.A.Key ? (forecast.A, forecast.B) : (forecast.B, forecast.A);
            text.Append(CultureInfo.InvariantCulture, $"{source.Name} towards {target.Name}: at least one act\n");
            AppendTable(text, side);
        }

        var both = forecast.Answers.Where(f => f.Question.IsCompound).ToList();
        foreach (var f in both)
        {
            text.Append(CultureInfo.InvariantCulture, $"{f.Question.Text}: {Likelihood.Say(f.Probability)}; {f.Yes} of {f.Windows} past windows.\n");
        }

        if (forecast.Next.Count > 0)
        {
            text.Append(both.Count > 0 ? "\n" : "").Append("What is next: the likeliest acts, with what the history says for them\n");
            NextText.Lines(text, forecast.Next, key => key == forecast.A.Key ? forecast.A.Name : forecast.B.Name);
            text.Append('\n');
        }

        var drivers = forecast.Answers.Any(f => f.Drivers.Count > 0) ? "Raised and lowered: beside an average pair and day, in logits.\n" : "";
        return text.Append(drivers).Append(Method(forecast)).ToString();
    }

    /// <summary>Why nothing is forecast; null where something is.</summary>
    internal static string? Why(PairForecast forecast) => forecast.Answers.Count == 0 ? Empty(forecast) : null;

    /// <summary>What was read ends long before the day.</summary>
    internal static string Unread(DateOnly until, DateOnly asOf) => string.Create(CultureInfo.InvariantCulture,
        $"What was read ends on {until:yyyy-MM-dd}; the {English.Count(asOf.DayNumber - until.DayNumber, "day")} to {asOf:yyyy-MM-dd} are unknown, not quiet. Import newer news or event files, or take an --as-of nearer to that day.");

    static string Empty(PairForecast forecast) => forecast.Events == 0
        ? $"Nothing between the two was read by that day: there is nothing to forecast from. Import news or event files on them first."
        : forecast.ReadTo is { } until ? Unread(until, forecast.AsOf)
        : string.Create(CultureInfo.InvariantCulture, $"What was read begins on {forecast.Since:yyyy-MM-dd}, less than {forecast.Horizon} days before: too short a past for a window of that length. Take a shorter --horizon.");

    static void AppendTable(StringBuilder text, IEnumerable<KindForecast> side)
    {
        text.Append("                           chance                             expected (80 %)   base rate\n");
        var all = side.ToList();
        foreach (var f in all.Where(f => ActKinds.Find(f.Question.Name) < 4).Concat(all.Where(f => ActKinds.Find(f.Question.Name) >= 4 && f.Probability >= WorthSaying).OrderByDescending(f => f.Probability)))
        {
            var expected = string.Create(CultureInfo.InvariantCulture, $"{f.Expected:F1} ({f.Low} to {f.High})");
            text.Append(CultureInfo.InvariantCulture, $"  {f.Question.Name,-24} {Likelihood.Say(f.Probability),-34} {expected,-15}   {f.Yes} of {f.Windows}\n");
            foreach (var driver in f.Drivers.Take(ActKinds.Find(f.Question.Name) < 4 ? 3 : 0))
            {
                text.Append(CultureInfo.InvariantCulture, $"      {(driver.Contribution > 0 ? "raised" : "lowered")} by {driver.Words} ({driver.Contribution:+0.0;-0.0})\n");
            }
        }

        text.Append('\n');
    }

    static string Method(PairForecast forecast)
    {
        var methods = string.Join(", ", forecast.Methods.Where(m => m.Weight >= 0.05).OrderByDescending(m => m.Weight)
            .Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Name} {100 * m.Weight:F0} %")));
        var tested = forecast.Tested == 0
            ? "The past read is too short for a back-test: the probabilities are not calibrated."
            : string.Create(CultureInfo.InvariantCulture, $"Back-test on {forecast.Tested} past questions of these two and the pairs around them: {100 * Math.Abs(forecast.Skill ?? 0):F1} % {(forecast.Skill < 0 ? "worse" : "better")} than the shares of the year before (Brier score).");
        return string.Create(CultureInfo.InvariantCulture, $"From {forecast.Events} events between the two since {forecast.Since:yyyy-MM-dd}. Model {PairForecast.Model}: {methods}.\n{tested}\n");
    }
}
