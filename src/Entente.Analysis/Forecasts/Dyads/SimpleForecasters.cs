namespace Entente.Analysis.Forecasts;

/// <summary>The methods that a forecaster must beat: climatologies, persistence, fading rates as Poisson and as negative binomial counts.</summary>
sealed class SimpleForecasters
{
    /// <summary>The method that skill is measured against.</summary>
    public const string Reference = "climatology-365 (reference)";

    static readonly double[] Shapes = [0.15, 0.25, 0.35, 0.5, 0.7, 1, 1.4, 2, 4];
    static readonly (int HalfLife, double Shape) Unfitted = (Pulse.Count - 1, 0.7);

    readonly int horizon;
    readonly Dictionary<(int Kind, bool Before), (double Yes, double All)> persistent = [];
    readonly Dictionary<int, (int HalfLife, double Shape)> poisson;
    readonly Dictionary<int, (int HalfLife, double Shape)> binomial;

    /// <summary>Fits on the questions of a table.</summary>
    public SimpleForecasters(DyadTable train, int horizon)
    {
        this.horizon = horizon;
        foreach (var row in train.Rows)
        {
            var (yes, all) = persistent.GetValueOrDefault((row.Kind, row.Before), (0.5, 1));
            persistent[(row.Kind, row.Before)] = (yes + (row.Answer ? 1 : 0), all + 1);
        }

        poisson = Rates(train, [double.PositiveInfinity]);
        binomial = Rates(train, Shapes);
    }

    /// <summary>All methods for the questions of a table.</summary>
    public IReadOnlyList<DyadForecasts> Forecast(DyadTable table) =>
    [
        new("climatology, all history", [.. table.Rows.Select(r => r.Always)]),
        new(Reference, [.. table.Rows.Select(r => r.Reference)]),
        new("persistence", [.. table.Rows.Select(r => r.Before ? 1.0 : 0)]),
        new("persistence, calibrated", [.. table.Rows.Select(Persistence)]),
        new("decayed rate, Poisson", [.. table.Rows.Select(r => AtLeastOne(r, poisson.GetValueOrDefault(r.Kind, (Pulse.Count - 1, double.PositiveInfinity))))]),
        new("decayed rate, negative binomial", [.. table.Rows.Select(r => AtLeastOne(r, binomial.GetValueOrDefault(r.Kind, Unfitted)))]),
    ];

    /// <summary>The fitted shape of counts of a kind: the smaller, the more they come in bursts.</summary>
    public double Shape(int kind) => binomial.GetValueOrDefault(kind, Unfitted).Shape;

    /// <summary>The chance of at least one event at a rate a day; an infinite shape is Poisson's.</summary>
    public static double AtLeastOne(double rate, int days, double shape) =>
        double.IsPositiveInfinity(shape) ? 1 - Math.Exp(-rate * days) : 1 - Math.Pow(1 + (rate * days / shape), -shape);

    double AtLeastOne(DyadRow row, (int HalfLife, double Shape) fit) => AtLeastOne(row.Rates[fit.HalfLife], horizon, fit.Shape);

    double Persistence(DyadRow row)
    {
        var (yes, all) = persistent.GetValueOrDefault((row.Kind, row.Before), (0.5, 1));
        return yes / all;
    }

    // Half-life and shape of each kind: those with the best Brier score in training.
    Dictionary<int, (int HalfLife, double Shape)> Rates(DyadTable train, double[] shapes)
    {
        var grid = Enumerable.Range(0, Pulse.Count).SelectMany(h => shapes.Select(s => (HalfLife: h, Shape: s))).ToArray();
        var lost = new Dictionary<int, double[]>();
        foreach (var row in train.Rows)
        {
            if (!lost.TryGetValue(row.Kind, out var sums))
            {
                lost[row.Kind] = sums = new double[grid.Length];
            }

            for (var g = 0; g < grid.Length; g++)
            {
                var off = AtLeastOne(row, grid[g]) - (row.Answer ? 1 : 0);
                sums[g] += off * off;
            }
        }

        return lost.ToDictionary(k => k.Key, k => grid[Enumerable.Range(0, grid.Length).MinBy(g => k.Value[g])]);
    }
}
