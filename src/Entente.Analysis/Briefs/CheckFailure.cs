namespace Entente.Analysis;

/// <summary>Something in a brief that its evidence does not bear out.</summary>
/// <param name="Sentence">The sentence, or the id of the citation.</param>
/// <param name="Reason">What is wrong.</param>
public sealed record CheckFailure(string Sentence, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Reason}: {Sentence}";
}
