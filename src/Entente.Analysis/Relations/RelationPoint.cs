namespace Entente.Analysis;

/// <summary>One step of one direction.</summary>
/// <param name="Start">First day of the step.</param>
/// <param name="Counts">Events by quad class, 1 to 4 in order.</param>
/// <param name="MeanIntensity">Mean score, -10 to +10; null without events.</param>
public sealed record RelationPoint(DateOnly Start, IReadOnlyList<int> Counts, double? MeanIntensity)
{
    /// <summary>Events in the step.</summary>
    public int N => Counts.Sum();
}
