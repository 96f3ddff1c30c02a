namespace Entente.Coding;

/// <summary>Regular English plurals of noun phrases.</summary>
static class Plural
{
    static readonly string[] Links = [" of ", " for ", " to ", " in ", " at ", " on "];

    /// <summary>The plural: the word before the first preposition takes the ending, else the last word.</summary>
    public static string Of(ReadOnlySpan<char> phrase)
    {
        var end = phrase.Length;
        foreach (var link in Links)
        {
            var at = phrase.IndexOf(link, StringComparison.Ordinal);
            end = at > 0 && at < end ? at : end;
        }

        return string.Concat(OfWord(phrase[..end]), phrase[end..]);
    }

    static string OfWord(ReadOnlySpan<char> word) => word switch
    {
        [.. var stem, 'm', 'a', 'n'] => string.Concat(stem, "men"),
        [.. var stem, 'y'] when stem.Length > 0 && !"aeiou".Contains(stem[^1]) => string.Concat(stem, "ies"),
        [.., 's'] or [.., 'x'] or [.., 'z'] or [.., 'c', 'h'] or [.., 's', 'h'] => string.Concat(word, "es"),
        _ => string.Concat(word, "s"),
    };
}
