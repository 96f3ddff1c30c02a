using Entente.Analysis.Forecasts;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>The forecasts of a brief: base rates, and in their place what the combined model says wherever the past is long enough to test it.</summary>
public static class BriefForecasts
{
    const int Days = 30;

    static readonly Dictionary<string, string> KindOf = new(StringComparer.Ordinal)
    {
        ["contact"] = "CONSULT",
        ["material-cooperation"] = "material-cooperation",
        ["verbal-conflict"] = "verbal-conflict",
        ["material-conflict"] = "material-conflict",
    };

    /// <summary>The forecasts for a pair, in the order of the questions.</summary>
    public static IReadOnlyList<BriefForecast> Of(EventStore store, Dyad dyad, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(store);
        var rates = BaseRate.Forecast(store, dyad, asOf);
        return rates.Count > 0 && PairForecaster.Either(store, dyad, Days, asOf, [.. KindOf.Values]) is { } told
            ? [.. rates.Select(f => f.Period.Days == Days && KindOf.TryGetValue(f.Name, out var kind) && told.Kinds.TryGetValue(kind, out var of)
                ? f with { Probability = Likelihood.Rounded(of.Chance), Model = PairForecast.Model, Test = (told.Tested, told.Skill ?? 0), Drivers = [.. of.Drivers.Select(d => d with { Words = d.Words.Replace("other acts of the one towards the other", "other acts between the two", StringComparison.Ordinal) })] }
                : f)]
            : rates;
    }

    /// <summary>A forecast of a brief as a question of the ledger: of either side, by the kind of act.</summary>
    internal static KindForecast Asked(BriefForecast forecast, string a, string b) => new(
        new(KindOf.GetValueOrDefault(forecast.Name, forecast.Name), a, b, forecast.Period) { IsMutual = true },
        forecast.Probability, null, 0, 0, forecast.Yes, forecast.Windows, forecast.Before, forecast.Drivers);
}
