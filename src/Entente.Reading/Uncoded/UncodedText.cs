namespace Entente.Reading.Uncoded;

/// <summary>What of a text is not news, and what its lines say about the article.</summary>
sealed record UncodedText
{
    /// <summary>The parts that are not news, in order, not overlapping.</summary>
    public IReadOnlyList<UncodedRegion> Regions { get; init; } = [];

    /// <summary>The headline that stands above the text; empty if none does.</summary>
    public string Title { get; init; } = "";

    /// <summary>The author that a byline or biography names; empty if none does.</summary>
    public string Author { get; init; } = "";

    /// <summary>The publisher that a line above the text names; empty if none does.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>The day that a date line or dateline gives; null if none does.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The words that give the day.</summary>
    public string DateWords { get; init; } = "";

    /// <summary>The dateline before the first sentence, on its line; null if there is none.</summary>
    public Dateline? Dateline { get; init; }
}
