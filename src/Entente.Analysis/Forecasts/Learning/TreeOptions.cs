namespace Entente.Analysis.Forecasts;

/// <summary>How boosted trees are grown.</summary>
public readonly record struct TreeOptions()
{
    /// <summary>Number of trees.</summary>
    public int Trees { get; init; } = 150;

    /// <summary>The most leaves of a tree.</summary>
    public int Leaves { get; init; } = 31;

    /// <summary>Share of each tree's answer that is added.</summary>
    public double Rate { get; init; } = 0.08;

    /// <summary>Pull of a leaf's answer to 0.</summary>
    public double Ridge { get; init; } = 5;

    /// <summary>The least sum of p (1 - p) in a leaf.</summary>
    public double LeastWeight { get; init; } = 5;

    /// <summary>The share of the columns that a tree may look at.</summary>
    public double Columns { get; init; } = 0.5;

    /// <summary>The share of the rows that a tree is grown on.</summary>
    public double Rows { get; init; } = 0.7;

    /// <summary>Seed of the draws.</summary>
    public int Seed { get; init; } = 20250304;
}
