namespace Entente.Coding;

/// <summary>How the coder decides where the codebook leaves a choice.</summary>
/// <param name="MinimumConfidence">Acts below it are declined; 0 to 1.</param>
/// <param name="LeastStanding">How sure the learned layer must be of how an act stands to be asked before the tables; 0 to 1.</param>
public readonly record struct CoderOptions(double MinimumConfidence, double LeastStanding)
{
    /// <summary>The defaults: nothing is declined for its confidence alone.</summary>
    public static CoderOptions Default { get; } = new(0, 0.65);
}
