namespace Entente.Analysis.Forecasts;

/// <summary>How good issued forecasts were.</summary>
/// <param name="Name">What they were about: "all", a kind, a horizon.</param>
/// <param name="Count">Forecasts with an answer.</param>
/// <param name="Yes">Those that came true.</param>
/// <param name="Brier">Mean squared error.</param>
/// <param name="Reliability">The part of the Brier score that calibration would mend (Murphy 1973); 0 is best.</param>
/// <param name="Resolution">The part by which forecasts tell cases apart; more is better.</param>
/// <param name="Uncertainty">The Brier score of always saying the share of yes.</param>
/// <param name="SkillOverClimatology">The share of the base rates' Brier score that is gone.</param>
/// <param name="SkillOverPersistence">The share of the Brier score of "as in the window before" that is gone.</param>
/// <param name="LogLoss">Mean of -log of the probability of what happened.</param>
public sealed record LedgerScore(
    string Name, int Count, int Yes, double Brier, double Reliability, double Resolution, double Uncertainty, double? SkillOverClimatology, double? SkillOverPersistence, double LogLoss)
{
    /// <summary>Forecasts of a number that have an answer.</summary>
    public int Counted { get; init; }

    /// <summary>Their mean continuous ranked probability score, in events; 0 is best. Null where no number was forecast.</summary>
    public double? Crps { get; init; }

    /// <summary>Scores answered forecasts: all, then by kind, then by length of the window.</summary>
    public static IReadOnlyList<LedgerScore> Of(IEnumerable<(IssuedForecast Forecast, Resolution? Resolution)> standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var answered = standing.Where(s => s.Resolution?.Answer is not null).Select(s => (s.Forecast, s.Resolution!.Count, Yes: s.Resolution.Answer!.Value)).ToList();
        return answered.Count == 0 ? [] :
        [
            Score("all", answered),
            .. answered.GroupBy(a => a.Forecast.Question.Name).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Score(g.Key, [.. g])),
            .. answered.GroupBy(a => a.Forecast.Question.Window.Days).OrderBy(g => g.Key).Select(g => Score(FormattableString.Invariant($"{g.Key} days"), [.. g])),
        ];
    }

    /// <summary>Bins of a reliability diagram of answered forecasts.</summary>
    public static IReadOnlyList<Reliability> Bins(IEnumerable<(IssuedForecast Forecast, Resolution? Resolution)> standing)
    {
        var answered = standing.Where(s => s.Resolution?.Answer is not null).ToList();
        return Forecasts.Reliability.Of(answered.Select(a => a.Forecast.Probability).ToArray(), answered.Select(a => a.Resolution!.Answer!.Value).ToArray());
    }

    static LedgerScore Score(string name, List<(IssuedForecast Forecast, int? Count, bool Yes)> rows)
    {
        var answers = rows.Select(r => r.Yes).ToArray();
        var chances = rows.Select(r => r.Forecast.Probability).ToArray();
        var brier = ProbabilityScores.Brier(chances, answers);
        var mean = answers.Count(a => a) / (double)answers.Length;
        // Murphy's decomposition is exact over distinct probabilities.
        var groups = rows.GroupBy(r => r.Forecast.Probability).Select(g => (P: g.Key, N: g.Count(), Share: g.Average(r => r.Yes ? 1.0 : 0))).ToList();
        var counted = rows.Where(r => r is { Count: not null, Forecast.Expected: not null }).Select(r => (r.Forecast.Expected!.Value.Mean, r.Forecast.Expected.Value.Shape, Count: r.Count!.Value)).ToList();
        double? Skill(IEnumerable<double> of) => ProbabilityScores.Brier(of.ToArray(), answers) is > 0 and var theirs ? 1 - (brier / theirs) : null;
        return new(name, rows.Count, answers.Count(a => a), brier,
            groups.Sum(g => g.N * (g.P - g.Share) * (g.P - g.Share)) / rows.Count, groups.Sum(g => g.N * (g.Share - mean) * (g.Share - mean)) / rows.Count, mean * (1 - mean),
            Skill(rows.Select(r => r.Forecast.BaseRate)), Skill(rows.Select(r => r.Forecast.Persistence ? 1.0 : 0)), ProbabilityScores.LogLoss(chances, answers))
        {
            Counted = counted.Count,
            Crps = counted.Count > 0 ? counted.Average(c => Counts.Crps(c.Mean, c.Shape, c.Count)) : null,
        };
    }
}
