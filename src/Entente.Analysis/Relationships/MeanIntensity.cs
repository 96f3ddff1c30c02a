using Entente.Store;

namespace Entente.Analysis;

/// <summary>The mean of the events' scores on PLOVER's scale, -10 to +10, of what the source did to the target; undefined without events.</summary>
public sealed class MeanIntensity : IMeasure
{
    /// <summary>Two-sided 95 % quantile of the normal distribution.</summary>
    const double Z = 1.959963984540054;

    /// <inheritdoc/>
    public string Name => "mean-intensity";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var query = MeasureQuery.Of("MeanIntensity", input);
        var row = store.Read(query).Rows[0];
        var mean = (double?)row[0];
        var n = MeasureQuery.Count(row[1]);
        var half = row[2] is double deviation && n >= 10 ? Z * deviation / Math.Sqrt(n) : (double?)null;
        return new(Name, input, mean, n, query)
        {
            Low = half is null ? null : Math.Max(-10, mean!.Value - half.Value),
            High = half is null ? null : Math.Min(10, mean!.Value + half.Value),
            Events = MeasureQuery.Labels(row[3]),
            Note = n == 0 ? MeasureNotes.NoEvents : n < 10 ? MeasureNotes.BelowTen : null,
        };
    }
}
