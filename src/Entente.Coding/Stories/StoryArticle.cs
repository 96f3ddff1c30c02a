namespace Entente.Coding.Stories;

/// <summary>
/// What the clusterer compares and tells of an article: no text, so that a million of them fit into memory. Terms are counted by their numbers in the batch, in rising order.
/// </summary>
/// <param name="Id">The article's id.</param>
/// <param name="Publisher">Its publisher; empty if not known.</param>
/// <param name="Published">Its day of publication.</param>
/// <param name="Acts">What was coded from it, in order of the text.</param>
sealed record StoryArticle(string Id, string Publisher, DateOnly? Published, StoryAct[] Acts)
{
    /// <summary>Words of title and text without their endings.</summary>
    public required TermCount[] Words { get; init; }

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

    /// <summary>The words that say that it is a correction, retraction or analysis; null if none do.</summary>
    public required ReportMarker? Marker { get; init; }

    /// <summary>Hashes of the runs of three words of the text, each once, in rising order.</summary>
    public required uint[] Shingles { get; init; }

    /// <summary>The largest number of dead that an act tells; null if none does.</summary>
    public int? Dead { get; } = Acts.Max(a => a.Dead);

    /// <summary>Share of the smaller text's three-word runs that the other has too, 0 to 1.</summary>
    public double Containment(StoryArticle other)
    {
        var (smaller, common) = (Math.Min(Shingles.Length, other.Shingles.Length), 0);
        for (int i = 0, j = 0; i < Shingles.Length && j < other.Shingles.Length;)
        {
            var (a, b) = (Shingles[i], other.Shingles[j]);
            common += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return smaller == 0 ? 0 : (double)common / smaller;
    }

    /// <summary>Days between the publication of two articles; 0 where one is not dated.</summary>
    public int Days(StoryArticle other) => Math.Abs(Later(other));

    /// <summary>By how many days the other article was published later; 0 where one is not dated.</summary>
    public int Later(StoryArticle other) => Published is { } a && other.Published is { } b ? b.DayNumber - a.DayNumber : 0;
}
