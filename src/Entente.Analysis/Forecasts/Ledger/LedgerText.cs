using System.Globalization;
using System.Text;

namespace Entente.Analysis.Forecasts;

/// <summary>A ledger for a person: its entries, or its scores.</summary>
public static class LedgerText
{
    const int Firm = 30;

    /// <summary>The forecasts with their answers, in order of issue.</summary>
    public static string List(ForecastLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        if (ledger.Entries.Count == 0)
        {
            return "The ledger is empty. Issue forecasts with: entente forecast A B --horizon 30d --issue\n";
        }

        var standing = ledger.Standing.ToDictionary(s => s.Forecast.Number, s => s.Resolution);
        var text = new StringBuilder();
        foreach (var f in ledger.Entries.OfType<IssuedForecast>())
        {
            var state = !standing.TryGetValue(f.Number, out var answer) ? "superseded"
                : answer is null ? $"open, due {f.Question.Due:yyyy-MM-dd}"
                : answer.Answer is { } yes ? (yes ? $"yes ({string.Join(' ', answer.Events.Take(3).Select(e => $"e{e}"))})" : "no")
                : "void";
            text.Append(CultureInfo.InvariantCulture, $"f{f.Number,-5} {f.AsOf:yyyy-MM-dd}  {100 * f.Probability,5:F1} %  {f.Question.Text}: {state}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"{ledger.Entries.Count} entries; the chain is whole.\n").ToString();
    }

    /// <summary>The scores.</summary>
    public static string Score(ForecastLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var standing = ledger.Standing;
        var scores = LedgerScore.Of(standing);
        var (done, empty) = (standing.Count(s => s.Resolution is not null), standing.Count(s => s.Resolution is { Answer: null }));
        var text = new StringBuilder();
        if (scores.Count == 0)
        {
            text.Append("No forecast has an answer yet: nothing can be scored. Run `entente resolve` when some are due.\n");
        }
        else
        {
            text.Append("                              n  yes   Brier = reliability - resolution + uncertainty   skill over base rate  over persistence  log loss  CRPS of counts\n");
        }

        foreach (var s in scores)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {s.Name,-24} {s.Count,6} {s.Yes,4}   {s.Brier:F4}  {s.Reliability,11:F4}  {s.Resolution,11:F4}  {s.Uncertainty,12:F4}   {Percent(s.SkillOverClimatology),20}  {Percent(s.SkillOverPersistence),16}  {s.LogLoss,8:F4}  {(s.Crps is { } crps ? FormattableString.Invariant($"{crps:F3} (n = {s.Counted})") : "-"),14}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{standing.Count} forecasts stand, {done} have been answered, {empty} of these void ({(done > 0 ? 100.0 * empty / done : 0):F0} %); {standing.Count(s => !s.Forecast.IsAhead)} were issued when their window had begun.\n");
        return (scores.Count > 0 && scores[0].Count < Firm ? text.Append("Fewer than 30 answers: too few to judge by.\n") : text).ToString();
    }

    static string Percent(double? skill) => skill is { } s ? string.Create(CultureInfo.InvariantCulture, $"{100 * s:F1} %") : "-";
}
