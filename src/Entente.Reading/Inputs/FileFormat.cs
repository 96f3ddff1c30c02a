namespace Entente.Reading.Inputs;

/// <summary>How the articles of a file are written.</summary>
enum FileFormat
{
    /// <summary>One article as text.</summary>
    PlainText,
    /// <summary>One article as a page.</summary>
    Html,
    /// <summary>One article a line, as JSON objects.</summary>
    JsonLines,
    /// <summary>JSON values over several lines: an object, or a list of them.</summary>
    Json,
    /// <summary>One article a row, with a header row.</summary>
    Table,
    /// <summary>PETRARCH's XML: one article a <c>Sentence</c> element.</summary>
    Sentences,
    /// <summary>Not text.</summary>
    Binary,
}
