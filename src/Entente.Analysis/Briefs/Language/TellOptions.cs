namespace Entente.Analysis;

/// <summary>Which events are told.</summary>
/// <param name="Most">The most sentences.</param>
/// <param name="OfOneStory">The most sentences of one story, so that no single happening fills a section.</param>
/// <param name="FromRecord">Whether events are told from the record, where few have a sentence that can stand alone.</param>
/// <param name="Ahead">Whether sentences may tell of what is to come.</param>
readonly record struct TellOptions(int Most, int OfOneStory = 1, bool FromRecord = false, bool Ahead = false);
