namespace Entente.Coding;

/// <summary>How the coder decides where the codebook leaves a choice.</summary>
/// <param name="MinimumConfidence">Acts below it are declined; 0 to 1.</param>
public readonly record struct CoderOptions(double MinimumConfidence)
{
    /// <summary>The defaults: nothing is declined for its confidence alone.</summary>
    public static CoderOptions Default { get; } = new(0);
}
