namespace Entente.Reading;

/// <summary>An article as its file gives it: fields as written, nothing interpreted yet.</summary>
/// <param name="Line">1-based line at which it begins; 0 for a file of one article.</param>
/// <param name="Text">The text, offsets of which stay.</param>
sealed record RawArticle(int Line, string Text)
{
    /// <summary>What is added to the file's name to make an id, where none is given: <c>#row</c>.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Id as given.</summary>
    public string Id { get; init; } = "";

    /// <summary>Headline.</summary>
    public string Title { get; init; } = "";

    /// <summary>Date of publication as written.</summary>
    public string Date { get; init; } = "";

    /// <summary>Date of access as written.</summary>
    public string Accessed { get; init; } = "";

    /// <summary>Address.</summary>
    public string Url { get; init; } = "";

    /// <summary>Who published it.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Byline.</summary>
    public string Author { get; init; } = "";

    /// <summary>Language tag.</summary>
    public string Language { get; init; } = "";

    /// <summary>Where it first appeared, as the input says: a name or an address.</summary>
    public string Original { get; init; } = "";

    /// <summary>What says where it first appeared; the field's name.</summary>
    public string OriginalReason { get; init; } = "";

    /// <summary>Other columns or fields.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Other { get; init; } = [];

    /// <summary>What reading found.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];
}

/// <summary>What a format's reader found: an article or a rejection, never both.</summary>
readonly record struct RawRecord(RawArticle? Article, Rejected? Rejected)
{
    public static implicit operator RawRecord(RawArticle article) => new(article, null);

    public static implicit operator RawRecord(Rejected rejected) => new(null, rejected);
}
