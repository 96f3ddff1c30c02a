namespace Entente.Reading.EventFiles;

/// <summary>How the rows of a file stand in it.</summary>
public enum FileShape
{
    /// <summary>Lines of cells between delimiters.</summary>
    Table,
    /// <summary>One JSON object a line.</summary>
    Json,
    /// <summary>XML elements.</summary>
    Xml,
}

/// <summary>Whether a file begins with the names of its columns.</summary>
public enum HeaderUse
{
    /// <summary>Never.</summary>
    No,
    /// <summary>Always.</summary>
    Yes,
    /// <summary>Some files do, some do not.</summary>
    Maybe,
}

/// <summary>A format of event files, as <c>Data/formats.tsv</c> and its table of columns describe it.</summary>
/// <param name="Name">What users call it: "gdelt-2-events".</param>
/// <param name="Title">What people read: "GDELT 2.0 events".</param>
/// <param name="Shape">How rows stand in the file.</param>
/// <param name="Delimiter">Between cells; NUL where there are none.</param>
/// <param name="Quotes">Whether cells are quoted as in RFC 4180; where not, a quote is a character.</param>
/// <param name="Header">Whether the first row names the columns.</param>
/// <param name="Key">The meanings that make a row unique; empty if nothing does.</param>
/// <param name="Minimum">The fewest columns that a file of it has.</param>
/// <param name="What">What a row is: events, mentions, documents, sentences.</param>
/// <param name="FarDays">Days that an act may lie before the day on which it was published or added, and not be suspicious.</param>
/// <param name="Fields">The columns in the usual order.</param>
public sealed record EventFormat(
    string Name, string Title, FileShape Shape, char Delimiter, bool Quotes, HeaderUse Header, IReadOnlyList<string> Key, int Minimum, string What, int FarDays,
    IReadOnlyList<EventField> Fields)
{
    /// <summary>The data set: the part of the name before the first hyphen ("gdelt").</summary>
    public string DataSet => Name.Split('-')[0];

    /// <summary>The scheme of its quad classes: GDELT, PLOVER, penta; empty if it has none.</summary>
    public string QuadScheme => Fields.FirstOrDefault(f => f.Meaning == "quad")?.Detail switch
    {
        "gdelt" => "GDELT",
        "penta" => "penta",
        null => "",
        _ => "PLOVER",
    };

    /// <summary>The scale of its intensities: Goldstein, PLOVER; empty if it has none.</summary>
    public string IntensityScale => Fields.FirstOrDefault(f => f.Meaning == "intensity")?.Detail switch
    {
        null => "",
        "goldstein" => "Goldstein",
        _ => "PLOVER",
    };

    /// <summary>How many of the columns a file has as a rule: all but those that the publisher adds on request, which stand last.</summary>
    public int UsualColumns { get; } = Fields.Count(f => !f.Meaning.StartsWith("population", StringComparison.Ordinal));

    /// <summary>Whether the day of an act is far from the day on which it was published or added: more than a day after it (days end at other hours elsewhere), or long before.</summary>
    public bool IsFar(DateOnly day, DateOnly known) => day.DayNumber - known.DayNumber > 1 || known.DayNumber - day.DayNumber > FarDays;

    /// <summary>The field of a meaning; null if the format does not tell it.</summary>
    public EventField? Meaning(string meaning) => Fields.FirstOrDefault(f => f.Meaning == meaning);
}
