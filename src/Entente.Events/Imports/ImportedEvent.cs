namespace Entente;

/// <summary>One row of a coded file, lean: what measures count, and where the row stands in its file.</summary>
public readonly record struct ImportedEvent
{
    /// <summary>Bytes before the row in the (unpacked) file.</summary>
    public long Offset { get; init; }

    /// <summary>Bytes before the next row: where an import goes on after this one.</summary>
    public long Next { get; init; }

    /// <summary>Lines before the next row.</summary>
    public long NextLine { get; init; }

    /// <summary>1-based line on which the row begins.</summary>
    public long Line { get; init; }

    /// <summary>The file's own key as a number; where it does not fit, a negative hash of <see cref="KeyText"/>.</summary>
    public long Key { get; init; }

    /// <summary>The key as text, where it does not fit a number; else null.</summary>
    public string? KeyText { get; init; }

    /// <summary>A hash of the row's bytes: tells a changed row under the same key.</summary>
    public int Content { get; init; }

    /// <summary>Day of the act.</summary>
    public DateOnly Day { get; init; }

    /// <summary>Day on which it was published, or added to the data set; null if the file does not say.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Number of the source among the parties of the import; -1 for none.</summary>
    public int Source { get; init; }

    /// <summary>Number of the target among the parties of the import; -1 for none.</summary>
    public int Target { get; init; }

    /// <summary>Number of the act among the acts of the import.</summary>
    public int Act { get; init; }

    /// <summary>Quad class as given, in the file's scheme; 0 for none.</summary>
    public sbyte GivenQuad { get; init; }

    /// <summary>Intensity as given, on the file's scale; null for none.</summary>
    public float? GivenIntensity { get; init; }

    /// <summary>Mentions counted by the file; null if it does not.</summary>
    public int? Mentions { get; init; }

    /// <summary>Articles counted by the file; null if it does not.</summary>
    public int? Articles { get; init; }

    /// <summary>Tone as given; null for none.</summary>
    public float? Tone { get; init; }

    /// <summary>Number of the place among the places of the import; -1 for none.</summary>
    public int Place { get; init; }

    /// <summary>Killed; null if not given.</summary>
    public int? Dead { get; init; }

    /// <summary>Number of the publisher among the publishers of the import; -1 if the file does not say.</summary>
    public int Publisher { get; init; }

    /// <summary>What is suspicious.</summary>
    public ImportFlags Flags { get; init; }
}
