using System.Text.Json;

namespace Entente.Analysis.Forecasts;

/// <summary>A ledger as JSON.</summary>
public static class LedgerJson
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The entries, one a line, as they were written.</summary>
    public static string List(ForecastLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return string.Concat(ledger.Entries.Select(e => e.ToJson().ToJsonString(new JsonSerializerOptions { Encoder = Indented.Encoder }) + "\n"));
    }

    /// <summary>The scores and the bins of the reliability diagram.</summary>
    public static string Score(ForecastLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var standing = ledger.Standing;
        return JsonSerializer.Serialize(new
        {
            forecasts = standing.Count,
            answered = standing.Count(s => s.Resolution is not null),
            @void = standing.Count(s => s.Resolution is { Answer: null }),
            scores = LedgerScore.Of(standing).Select(s => new
            {
                name = s.Name,
                n = s.Count,
                yes = s.Yes,
                brier = Round(s.Brier),
                reliability = Round(s.Reliability),
                resolution = Round(s.Resolution),
                uncertainty = Round(s.Uncertainty),
                skill_climatology = Round(s.SkillOverClimatology),
                skill_persistence = Round(s.SkillOverPersistence),
                log_loss = Round(s.LogLoss),
                crps = Round(s.Crps),
                crps_n = s.Counted,
            }),
            bins = LedgerScore.Bins(standing).Select(b => new { n = b.Count, said = Round(b.Chance), came_true = Round(b.Share) }),
        }, Indented) + "\n";
    }

    static double? Round(double? value) => value is { } v ? Math.Round(v, 6) : null;
}
