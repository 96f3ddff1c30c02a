namespace Entente.Coding.Learned;

/// <summary>A question that a network answers with one of several classes.</summary>
/// <param name="Classes">The names of the classes, in the order of the columns.</param>
/// <param name="Weight">What a wrong answer counts in training.</param>
sealed record NetworkHead(IReadOnlyList<string> Classes, float Weight)
{
    /// <summary>What the scores are divided by before they become probabilities; above 1 makes the answers less sure.</summary>
    public float Temperature { get; init; } = 1;

    /// <summary>The number of columns, filled up to a multiple of eight.</summary>
    public int Width => (Classes.Count + 7) / 8 * 8;
}
