using System.Globalization;
using Entente.Coding.Learned;

namespace Entente.Coding.Scoring;

/// <summary>
/// Scores the written pairs: whether there is an act at all, how acts stand, and whether a confidence comes true as often as it claims; once where both mentions
/// are given, once for the whole coder, which must find them itself.
/// </summary>
public static class WrittenScore
{
    const int Bins = 10;

    /// <summary>The least probability of an act at which a given pair counts as one.</summary>
    public const double LeastAct = 0.5;

    /// <summary>Compares answers with labels.</summary>
    public static ScoreReport Measure(IReadOnlyList<WrittenCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var (acts, nones) = (cases.Where(c => c.IsEvent).ToArray(), cases.Where(c => !c.IsEvent).ToArray());
        var stands = acts.Select(c => (c.Label.Auxiliary, Given: NameOf(c.Guess.Auxiliary), c.Label.Sentence)).ToArray();
        var told = acts.SelectMany(c => c.Joining.Take(1).Select(e => (c.Label.Auxiliary, Given: NameOf(e.Auxiliary), c.Label.Sentence))).ToArray();
        var claims = acts.SelectMany(c => c.Joining.Select(e => (Claimed: e.Confidence, IsRight: c.IsRight(e))))
            .Concat(nones.SelectMany(c => c.Joining.Select(e => (Claimed: e.Confidence, IsRight: false)))).ToArray();
        return new("written pairs", [
            Share("given: pairs without an act kept empty", nones, c => c.Guess.IsAct < LeastAct),
            Share("given: acts told from none", acts, c => c.Guess.IsAct >= LeastAct),
            Share("coder: pairs without an act kept empty", nones, c => !c.Joining.Any()),
            Share("coder: acts coded at all", acts, c => c.Joining.Any()),
            Share("coder: sentences of acts with any event", acts, c => c.Events.Count > 0),
            Share("coder: right type and sides, of those coded", [.. acts.Where(c => c.Joining.Any())], c => c.Joining.Any(c.IsRight)),
            Standing("given: how acts stand, five answers alike", stands),
            Standing("coder: how acts stand, five answers alike", told),
            Bootstrap.Measure("coder: calibration error of confidence", claims.Length, sample => Calibration.Error([.. sample.Select(i => claims[i])])),
            .. Reliability(claims),
        ], [.. Confusions(stands)]);
    }

    static string NameOf(AuxiliaryMode mode) => mode.ToNames() is [var first, ..] ? first : "";

    static Figure Share(string name, WrittenCase[] cases, Func<WrittenCase, bool> holds) =>
        Bootstrap.Measure(name, cases.Length, sample => sample.Average(i => holds(cases[i]) ? 1.0 : 0));

    // The mean of the shares right of the answers that occur.
    static Figure Standing(string name, (string Gold, string Given, string Sentence)[] rows) => Bootstrap.Measure(name, rows.Length, sample =>
        sample.GroupBy(i => rows[i].Gold, StringComparer.Ordinal).Average(g => g.Average(i => rows[i].Gold == rows[i].Given ? 1.0 : 0)));

    static IEnumerable<Figure> Reliability((double Claimed, bool IsRight)[] claims) =>
        claims.GroupBy(c => Math.Min(Bins - 1, (int)(c.Claimed * Bins))).OrderBy(g => g.Key)
            .Select(g => g.ToArray()).Select(g => Bootstrap.Measure(string.Create(CultureInfo.InvariantCulture, $"  right where it claims {g.Average(c => c.Claimed):F2}"), g.Length, sample => sample.Average(i => g[i].IsRight ? 1.0 : 0)));

    static IEnumerable<Confusion> Confusions((string Gold, string Given, string Sentence)[] rows) => rows.Where(r => r.Gold != r.Given)
        .GroupBy(r => (r.Gold, r.Given))
        .Select(g => new Confusion(g.Key.Gold.Length > 0 ? g.Key.Gold : "plain", g.Key.Given.Length > 0 ? g.Key.Given : "plain", g.Count(), g.First().Sentence))
        .OrderByDescending(c => c.Count).ThenBy(c => c.Gold, StringComparer.Ordinal).ThenBy(c => c.Given, StringComparer.Ordinal);
}
