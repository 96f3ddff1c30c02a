using System.Globalization;
using System.Text.Json;

namespace Entente.Analysis.Forecasts;

/// <summary>A forecast as JSON: every number, stable names.</summary>
public static class PairForecastJson
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Renders it.</summary>
    public static string Render(PairForecast forecast)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        return JsonSerializer.Serialize(new
        {
            a = forecast.A.Key,
            b = forecast.B.Key,
            as_of = Day(forecast.AsOf),
            horizon = forecast.Horizon,
            since = Day(forecast.Since),
            events = forecast.Events,
            note = PairForecastText.Why(forecast),
            model = PairForecast.Model,
            methods = forecast.Methods.Select(m => new { name = m.Name, weight = Math.Round(m.Weight, 4), brier = m.Brier is { } b ? Math.Round(b, 6) : (double?)null }),
            tested = forecast.Tested,
            skill = forecast.Skill is { } s ? Math.Round(s, 4) : (double?)null,
            forecasts = forecast.Answers.Select(Answer),
            next = forecast.Next.Select(NextText.Act),
        }, Indented) + "\n";
    }

    static object Answer(KindForecast f) => new
    {
        name = f.Question.Name,
        source = f.Question.Source,
        target = f.Question.Target,
        question = f.Question.Text,
        from = Day(f.Question.Window.From),
        to = Day(f.Question.Window.To),
        probability = f.Probability,
        word = Likelihood.Word(Likelihood.Rounded(f.Probability)),
        expected = f.Expected,
        low = f.Low,
        high = f.High,
        base_rate = Math.Round(f.BaseRate, 4),
        yes = f.Yes,
        windows = f.Windows,
        drivers = f.Drivers.Select(d => new { words = d.Words, contribution = d.Contribution }),
    };

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
