namespace Entente.Analysis;

/// <summary>Quantiles of a sample.</summary>
static class Quantile
{
    /// <summary>The quantile q (0 to 1), by linear interpolation between the ordered values.</summary>
    public static double Of(IEnumerable<double> sample, double q)
    {
        var ordered = sample.Order().ToList();
        var place = q * (ordered.Count - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, ordered.Count - 1);
        return ordered[below] + ((place - below) * (ordered[above] - ordered[below]));
    }
}
