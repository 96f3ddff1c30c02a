namespace Entente.Coding;

/// <summary>British and American spellings of a lemma, so that a dictionary lists one.</summary>
static class Spellings
{
    static readonly (string British, string American)[] Endings =
    [
        ("isation", "ization"), ("ise", "ize"), ("yse", "yze"), ("our", "or"), ("ence", "ense"), ("gramme", "gram"), ("tre", "ter"),
    ];

    static readonly string[] Ours = ["armour", "behaviour", "endeavour", "favour", "harbour", "honour", "labour", "neighbour", "rumour"];

    /// <summary>The text itself, and with its first word spelt the other way.</summary>
    public static IEnumerable<string> Of(string text)
    {
        yield return text;
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var (first, rest) = space < 0 ? (text, "") : (text[..space], text[space..]);
        foreach (var (british, american) in Endings)
        {
            if (Swap(first, british, american) is { } other)
            {
                yield return other + rest;
            }
            else if (Swap(first, american, british) is { } another)
            {
                yield return another + rest;
            }
        }
    }

    static string? Swap(string word, string from, string to)
    {
        if (!word.EndsWith(from, StringComparison.Ordinal) || word.Length < from.Length + 3)
        {
            return null;
        }

        var other = word[..^from.Length] + to;
        return from switch
        {
            "our" => Ours.Contains(word) ? other : null,
            "or" => Ours.Contains(other) ? other : null,
            "ence" or "ense" => word is "defence" or "defense" or "offence" or "offense" or "licence" or "license" ? other : null,
            "gramme" or "gram" => word is "programme" or "program" ? other : null,
            "tre" or "ter" => word is "centre" or "center" or "theatre" or "theater" ? other : null,
            _ => other,
        };
    }
}
