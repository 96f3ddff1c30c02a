namespace Entente.Analysis.Forecasts;

/// <summary>How the link forecaster is fitted.</summary>
public readonly record struct LinkOptions()
{
    /// <summary>The most rows it is fitted on; the oldest days are left out first. Bounds memory (200 bytes a row) and time.</summary>
    public int Rows { get; init; } = 5_000_000;

    /// <summary>Days at the beginning that are history only.</summary>
    public int QuietDays { get; init; } = 30;

    /// <summary>Times that each question is shown to a network.</summary>
    public int Epochs { get; init; } = 6;

    /// <summary>Networks, whose scores are added.</summary>
    public int Networks { get; init; } = 2;

    /// <summary>Questions of one step of learning.</summary>
    public int Batch { get; init; } = 24;

    /// <summary>Rate of the first step; it falls to 0 along half a cosine.</summary>
    public double Rate { get; init; } = 0.0015;

    /// <summary>Seed of weights, draws and orders.</summary>
    public int Seed { get; init; } = 20250304;
}
