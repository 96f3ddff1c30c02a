namespace Entente;

/// <summary>One mention of an event in a document.</summary>
/// <param name="Offset">Bytes before the row in the (unpacked) file.</param>
/// <param name="Hash">A hash of the row, by which it is known.</param>
/// <param name="Event">The event's id in its data set.</param>
/// <param name="Day">Day of the mention.</param>
public sealed record ImportedMention(long Offset, long Hash, long Event, DateOnly Day)
{
    /// <summary>Kind of source: 1 the web, 2 citation only, 3 CORE, ...; null if not given.</summary>
    public int? Kind { get; init; }

    /// <summary>Who published it.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Its address, or whatever identifies it.</summary>
    public string Url { get; init; } = "";

    /// <summary>Sentence in the document, 1-based; null if not given.</summary>
    public int? Sentence { get; init; }

    /// <summary>Characters before the source; null if not given.</summary>
    public int? SourceOffset { get; init; }

    /// <summary>Characters before the target; null if not given.</summary>
    public int? TargetOffset { get; init; }

    /// <summary>Characters before the act; null if not given.</summary>
    public int? ActOffset { get; init; }

    /// <summary>Confidence, percent; null if not given.</summary>
    public int? Confidence { get; init; }

    /// <summary>Characters of the document; null if not given.</summary>
    public int? Length { get; init; }

    /// <summary>Tone of the document; null for none.</summary>
    public float? Tone { get; init; }

    /// <summary>From which language it was translated and by what, as given; empty if it was not.</summary>
    public string Translation { get; init; } = "";
}
