namespace Entente.Reading;

/// <summary>What came of one piece of input: an article, or why there is none, and what the user should know.</summary>
public sealed record ReadResult
{
    /// <summary>The article; null if the input was rejected or only a notice came of it.</summary>
    public Article? Article { get; init; }

    /// <summary>Why there is no article; null if there is one.</summary>
    public Rejected? Rejected { get; init; }

    /// <summary>What should be known of the input that was read.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>An input that could not be read.</summary>
    internal static ReadResult Reject(string file, int line, string reason) => new() { Rejected = new(file, line, reason) };
}
