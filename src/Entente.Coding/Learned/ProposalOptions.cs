namespace Entente.Coding.Learned;

/// <summary>How sure the learned layer must be of an act that no rule found.</summary>
/// <param name="LeastEvent">Least probability that there is an act, 0 to 1.</param>
/// <param name="LeastClass">Least probability of its class, 0 to 1.</param>
/// <param name="MostMentions">Mentions of a sentence that are looked at; bounds the pairs.</param>
public readonly record struct ProposalOptions(double LeastEvent, double LeastClass, int MostMentions)
{
    /// <summary>The shipped settings.</summary>
    public static ProposalOptions Default { get; } = new(0.8, 0.6, 8);
}
