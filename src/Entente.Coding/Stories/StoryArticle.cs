namespace Entente.Coding.Stories;

/// <summary>What the clusterer compares of an article; terms are counted by their numbers in the batch, in rising order.</summary>
/// <param name="Article">The article.</param>
/// <param name="Events">The events coded from it.</param>
sealed record StoryArticle(Article Article, IReadOnlyList<Event> Events)
{
    /// <summary>Words of title and text without their endings.</summary>
    public required TermCount[] Words { get; init; }

    /// <summary>Names: words with a capital inside a sentence.</summary>
    public required TermCount[] Names { get; init; }

    /// <summary>Countries and ids of those whom the dictionary knows.</summary>
    public required TermCount[] Actors { get; init; }

    /// <summary>Numbers, in figures or in words.</summary>
    public required TermCount[] Numbers { get; init; }

    /// <summary>What its words stand for.</summary>
    public required TermCount[] Concepts { get; init; }

    /// <summary>The days of its news (<see cref="ToldDays"/>).</summary>
    public required byte Told { get; init; }

    /// <summary>Whom it credits.</summary>
    public required ReportCredit Credit { get; init; }

    /// <summary>Hashes of the runs of three words of the text.</summary>
    public required HashSet<uint> Shingles { get; init; }

    /// <summary>Share of the smaller text's three-word runs that the other has too, 0 to 1.</summary>
    public double Containment(StoryArticle other)
    {
        var (small, large) = Shingles.Count <= other.Shingles.Count ? (Shingles, other.Shingles) : (other.Shingles, Shingles);
        return small.Count == 0 ? 0 : (double)small.Count(large.Contains) / small.Count;
    }
}
