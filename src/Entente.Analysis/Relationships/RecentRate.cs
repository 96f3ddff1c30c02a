using Entente.Store;

namespace Entente.Analysis;

/// <summary>
/// Acts of cooperation (or of conflict) between the two in a period, against the rate of up to two years before it. The value is the number in the period; part
/// "before" holds the number before (n) and the mean for a period of the same length (value). P is exact and two-sided, for equal Poisson rates.
/// </summary>
/// <param name="cooperation">Whether acts of cooperation are counted, or those of conflict.</param>
public sealed class RecentRate(bool cooperation) : IMeasure
{
    /// <summary>How far back the comparison goes, in days.</summary>
    public const int DaysBefore = 730;

    /// <inheritdoc/>
    public string Name => cooperation ? "recent-rate" : "recent-conflict";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var since = Since(store, input.Period.From);
        var query = MeasureQuery.Of("RecentRate", input).With("since", since).With("cooperation", cooperation);
        var row = store.Read(query).Rows[0];
        var (recent, before) = (MeasureQuery.Count(row[0]), MeasureQuery.Count(row[1]));
        var exposure = input.Period.From.DayNumber - since.DayNumber;
        var usable = input.Period.Days > 0 && exposure >= 2 * input.Period.Days;
        return new(Name, input, recent, recent + before, query)
        {
            P = usable ? TwoSided(recent, recent + before, (double)input.Period.Days / (input.Period.Days + exposure)) : null,
            Parts = usable ? [new("before", before, (double)before * input.Period.Days / exposure), new("days", exposure, exposure)] : [],
            Events = MeasureQuery.Labels(row[2]),
            Note = usable ? null : MeasureNotes.NothingBefore,
        };
    }

    /// <summary>The probability of a count as unlikely as k, or more so, in n tries of chance p.</summary>
    public static double TwoSided(int k, int n, double p)
    {
        var seen = Binomial(k, n, p);
        return Math.Min(1, Enumerable.Range(0, n + 1).Select(i => Binomial(i, n, p)).Where(b => b <= seen * (1 + 1e-9)).Sum());
    }

    /// <summary>Two years before the period, but not before anything was reported; the period's own first day where nothing was reported before it.</summary>
    static DateOnly Since(EventStore store, DateOnly from)
    {
        var earliest = from.DayNumber > DaysBefore ? from.AddDays(-DaysBefore) : DateOnly.MinValue;
        var first = store.FirstPublication() ?? from;
        return first > from ? from : first > earliest ? first : earliest;
    }

    static double Binomial(int k, int n, double p) => Math.Exp(LogFactorial.Choose(n, k) + (k * Math.Log(p)) + ((n - k) * Math.Log(1 - p)));
}
