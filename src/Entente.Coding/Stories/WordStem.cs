namespace Entente.Coding.Stories;

/// <summary>Takes the commonest English endings from a word, so that "attacks", "attacked" and "attacking" are one term.</summary>
static class WordStem
{
    static readonly string[] Endings = ["ational", "ations", "ation", "ments", "ment", "ings", "ing", "ied", "ies", "edly", "ed", "ers", "er", "es", "ly", "s", "e"];
    const int Shortest = 4;

    /// <summary>The stem of a word in lower case; short words stay as they are.</summary>
    public static string Of(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return ending is "ied" or "ies" ? $"{word[..^ending.Length]}y" : Single(word[..^ending.Length]);
            }
        }

        return word;
    }

    // "stopped" and "stop"
    static string Single(string stem) =>
        stem.Length > Shortest && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e' or 'o') ? stem[..^1] : stem;
}
