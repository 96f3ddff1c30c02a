namespace Entente.Analysis;

/// <summary>The sentence that an event was read from, with its article, as it stands in the store.</summary>
/// <param name="Number">The event's number in this store: "e41".</param>
/// <param name="Event">The event's id, which never changes.</param>
/// <param name="Article">Id of the article.</param>
/// <param name="Hash">SHA-256 of the article's text when the brief was made.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Url">Its address; empty if not known.</param>
/// <param name="Date">Day of publication; null if not known.</param>
/// <param name="Sentence">The sentence, as it stands in the text.</param>
/// <param name="SentenceNumber">0-based number of the sentence in the article.</param>
/// <param name="Span">Where the sentence stands.</param>
/// <param name="Trigger">Where the words stand that made the event.</param>
/// <param name="Original">The outlet that it says it was taken from, or to which its story was traced; empty if it is itself the original.</param>
/// <param name="AlsoToldBy">Other publishers of the same happening.</param>
/// <param name="Origins">Independent origins of all reports.</param>
/// <param name="Coded">How it was coded: "PAK > USA COOPERATE".</param>
/// <param name="Rule">The rule or weights that made it.</param>
/// <param name="Coder">Version of the coder.</param>
public sealed record Citation(
    string Number, string Event, string Article, string Hash, string Publisher, string Title, string Url, DateOnly? Date,
    string Sentence, int SentenceNumber, TextSpan Span, IReadOnlyList<TextSpan> Trigger, string Original,
    IReadOnlyList<string> AlsoToldBy, int Origins, string Coded, string Rule, string Coder);
