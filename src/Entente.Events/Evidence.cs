namespace Entente;

/// <summary>What an event rests on.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Sentence">0-based number of the sentence in the article.</param>
/// <param name="SentenceSpan">Where the sentence stands in the article's text.</param>
/// <param name="SentenceText">The sentence as it stands there.</param>
/// <param name="Trigger">Where the words that made the event stand, in text order.</param>
/// <param name="Rule">What made it: a rule's name with file and line, or the weights.</param>
/// <param name="CoderVersion">Version of the coder.</param>
public sealed record Evidence(
    string Article, int Sentence, TextSpan SentenceSpan, string SentenceText,
    IReadOnlyList<TextSpan> Trigger, string Rule, string CoderVersion);
