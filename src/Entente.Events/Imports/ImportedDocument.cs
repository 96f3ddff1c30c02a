namespace Entente;

/// <summary>A document of a knowledge graph, or a set of them, as far as parties, places, themes, numbers and links to events go.</summary>
/// <param name="Offset">Bytes before the row in the (unpacked) file.</param>
/// <param name="Hash">A hash of the row, by which it is known.</param>
/// <param name="Day">Day on which it was published or added.</param>
public sealed record ImportedDocument(long Offset, long Hash, DateOnly Day)
{
    /// <summary>The record's own id; empty if it has none.</summary>
    public string Key { get; init; } = "";

    /// <summary>Who published it; of several the first.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Its address; of several the first.</summary>
    public string Url { get; init; } = "";

    /// <summary>How many articles it stands for; null if not given.</summary>
    public int? Articles { get; init; }

    /// <summary>Tone as given; null for none.</summary>
    public float? Tone { get; init; }

    /// <summary>Themes, each once.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Persons and organisations, each once.</summary>
    public IReadOnlyList<DocumentName> Names { get; init; } = [];

    /// <summary>Places, each once.</summary>
    public IReadOnlyList<GivenPlace> Places { get; init; } = [];

    /// <summary>Numbers that it gives.</summary>
    public IReadOnlyList<DocumentCount> Counts { get; init; } = [];

    /// <summary>Ids of the events that it names.</summary>
    public IReadOnlyList<long> Events { get; init; } = [];
}

/// <summary>A name in a document.</summary>
/// <param name="Kind">person or organisation.</param>
/// <param name="Name">As given.</param>
public readonly record struct DocumentName(string Kind, string Name);

/// <summary>A number that a document gives.</summary>
/// <param name="Kind">Of what kind: KILL, WOUND, ARREST, ...</param>
/// <param name="Number">How many.</param>
/// <param name="Thing">Of whom or what ("soldiers"); empty if not given.</param>
/// <param name="Place">Where; null if not given.</param>
public sealed record DocumentCount(string Kind, long Number, string Thing, GivenPlace? Place);
