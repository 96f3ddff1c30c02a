namespace Entente;

/// <summary>What a notice is about, so that many of one kind can be told in one line.</summary>
public enum NoticeKind
{
    /// <summary>No date is given.</summary>
    NoDate,
    /// <summary>The date lies after the present.</summary>
    FutureDate,
    /// <summary>The date given cannot be read as a day.</summary>
    UnreadableDate,
    /// <summary>The date was taken from the text (a date line or a dateline), because none is given.</summary>
    DateFromText,
    /// <summary>Bytes that are not valid in the encoding were replaced.</summary>
    ReplacedBytes,
    /// <summary>The encoding is not UTF-8 and was recognised.</summary>
    Encoding,
    /// <summary>The id was used before and was changed.</summary>
    DuplicateId,
    /// <summary>The article's own words speak against its date.</summary>
    DoubtfulDate,
    /// <summary>A file of a folder that is not an article.</summary>
    NotAnArticle,
}

/// <summary>Something a user should know about input that was read all the same.</summary>
/// <param name="File">The file, as the user named it.</param>
/// <param name="Line">1-based line, or row of a table; 0 for the whole file.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">What was found, what was done, and what to do.</param>
public sealed record Notice(string File, int Line, NoticeKind Kind, string Text)
{
    /// <summary><c>file(line): text</c>, or <c>file: text</c>.</summary>
    public override string ToString() => Line > 0 ? $"{File}({Line}): {Text}" : $"{File}: {Text}";
}
