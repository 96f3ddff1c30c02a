namespace Entente.Analysis.Forecasts;

/// <summary>A bin of a reliability diagram: how many forecasts, their mean probability, and the share that came true.</summary>
/// <param name="Count">Forecasts in the bin.</param>
/// <param name="Chance">Mean probability; 0 in an empty bin.</param>
/// <param name="Share">Share that came true; 0 in an empty bin.</param>
public sealed record Reliability(int Count, double Chance, double Share)
{
    const int Bins = 10;

    /// <summary>Ten bins of equal width.</summary>
    public static IReadOnlyList<Reliability> Of(ReadOnlySpan<double> chances, ReadOnlySpan<bool> answers)
    {
        var (count, sum, yes) = (new int[Bins], new double[Bins], new int[Bins]);
        for (var i = 0; i < chances.Length; i++)
        {
            var bin = Math.Min(Bins - 1, (int)(chances[i] * Bins));
            count[bin]++;
            sum[bin] += chances[i];
            yes[bin] += answers[i] ? 1 : 0;
        }

        return [.. Enumerable.Range(0, Bins).Select(b => new Reliability(count[b], count[b] > 0 ? sum[b] / count[b] : 0, count[b] > 0 ? (double)yes[b] / count[b] : 0))];
    }
}
