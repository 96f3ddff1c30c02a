using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Entente.Analysis.Forecasts;

/// <summary>The likeliest next acts for a person, and as JSON.</summary>
public static class NextText
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A page of text.</summary>
    public static string Render(NextForecast forecast)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{forecast.Actor.Name}, {forecast.AsOf.AddDays(1):yyyy-MM-dd} to {forecast.AsOf.AddDays(forecast.Horizon):yyyy-MM-dd}: who will do what to whom next, as of {forecast.AsOf:yyyy-MM-dd}\n\n");
        if (forecast.Acts.Count == 0)
        {
            return text.Append(Empty(forecast)).Append('\n').ToString();
        }

        Lines(text, forecast.Acts, key => forecast.Names[key].Name);
        var skill = forecast.Skill is { } s ? string.Create(CultureInfo.InvariantCulture, $"{100 * Math.Abs(s):F1} % {(s < 0 ? "worse" : "better")} than the shares of the year before (Brier score), ") : "";
        return text.Append(CultureInfo.InvariantCulture, $"\nFrom {English.Count(forecast.Events, "event")} of {forecast.Actor.Phrase} since {forecast.Since:yyyy-MM-dd}. Model {NextForecast.Model}. Back-test on {English.Count(forecast.Tested, "past question")}: {skill}calibration error {forecast.Ece:F3}.\n").ToString();
    }

    /// <summary>Acts with their chances and reasons.</summary>
    public static void Lines(StringBuilder text, IEnumerable<NextAct> acts, Func<string, string> name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(acts);
        ArgumentNullException.ThrowIfNull(name);
        foreach (var act in acts)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {$"{name(act.Source)} > {name(act.Target)}",-44} {act.Type,-10} {Likelihood.Say(act.Probability)}\n");
            foreach (var reason in act.Reasons)
            {
                text.Append("      ").Append(reason).Append('\n');
            }
        }
    }

    /// <summary>Every number, stable names.</summary>
    public static string Json(NextForecast forecast)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        return JsonSerializer.Serialize(new
        {
            actor = forecast.Actor.Key,
            as_of = forecast.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            horizon = forecast.Horizon,
            since = forecast.Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            events = forecast.Events,
            note = forecast.Acts.Count == 0 ? Empty(forecast) : null,
            model = NextForecast.Model,
            tested = forecast.Tested,
            skill = forecast.Skill is { } s ? Math.Round(s, 4) : (double?)null,
            ece = forecast.Ece is { } e ? Math.Round(e, 4) : (double?)null,
            next = forecast.Acts.Select(Act),
        }, Indented) + "\n";
    }

    internal static object Act(NextAct act) => new
    {
        source = act.Source,
        target = act.Target,
        type = act.Type,
        probability = act.Probability,
        word = Likelihood.Word(Likelihood.Rounded(act.Probability)),
        reasons = act.Reasons,
    };

    static string Empty(NextForecast forecast) => forecast.Events == 0
        ? $"Nothing that {forecast.Actor.Phrase} did or suffered was read by that day: there is nothing to forecast from. Import news or event files first."
        : forecast.ReadTo is { } until ? PairForecastText.Unread(until, forecast.AsOf)
        : string.Create(CultureInfo.InvariantCulture, $"{English.Capital(English.Count(forecast.Events, "event"))} of {forecast.Actor.Phrase} since {forecast.Since:yyyy-MM-dd}: too short a past to test a ranking on. Name the other side for the pair's base rates: entente forecast {forecast.Actor.Key} B");
}
