namespace Entente.Coding.Learned;

/// <summary>How sure the learned layer must be of an act that no rule found.</summary>
/// <param name="Least">Least probability that there is an act and that it is of its class, 0 to 1.</param>
/// <param name="LeastRefused">The same where a rule of that type looked at the word and did not fire.</param>
/// <param name="MostMentions">Mentions of a sentence that are looked at; bounds the pairs.</param>
public readonly record struct ProposalOptions(double Least, double LeastRefused, int MostMentions)
{
    /// <summary>The shipped settings.</summary>
    public static ProposalOptions Default { get; } = new(0.72, 0.84, 8);
}
