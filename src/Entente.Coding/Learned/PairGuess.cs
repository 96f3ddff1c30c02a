namespace Entente.Coding.Learned;

/// <summary>What the learned layer thinks that one mention does to another.</summary>
/// <param name="Type">PLOVER type.</param>
/// <param name="Mode">PLOVER mode; empty for none.</param>
/// <param name="Cameo">CAMEO 1.1 code of root 02 to 20.</param>
/// <param name="Confidence">Probability of the CAMEO class, 0 to 1.</param>
public sealed record PairGuess(EventType Type, string Mode, string Cameo, double Confidence)
{
    /// <summary>How the act stands.</summary>
    public AuxiliaryMode Auxiliary { get; init; }

    /// <summary>Probability that the first mention does anything to the second, 0 to 1.</summary>
    public double IsAct { get; init; } = 1;
}
