namespace Entente.Language.Neural;

/// <summary>What one run of a layer leaves.</summary>
sealed class BiLstmRun
{
    /// <summary>The output: the forward direction's numbers, then the backward one's.</summary>
    public Matrix Output { get; } = new();

    /// <summary>The gates after their curves, by direction.</summary>
    public Matrix[] Gates { get; } = [new(), new()];

    /// <summary>The cells, by direction.</summary>
    public Matrix[] Cells { get; } = [new(), new()];
}
