namespace Entente.Language.Tagging;

/// <summary>
/// The base form of a regular verb that no lexicon knows, from how English spells endings: "provoking" has lost an e, "planned" has doubled its n,
/// "defied" has changed its y.
/// </summary>
static class VerbSpelling
{
    /// <summary>The base form of a verb in lower case.</summary>
    /// <param name="form">The form as it stands.</param>
    /// <param name="xpos">Its tag of the Penn Treebank: VBD, VBN, VBG or VBZ.</param>
    public static string BaseOf(string form, string xpos) => xpos switch
    {
        "VBG" when form.EndsWith("ing", StringComparison.Ordinal) && form.Length > 5 => Stem(form[..^3]),
        "VBD" or "VBN" when form.EndsWith("ied", StringComparison.Ordinal) && form.Length > 4 => form[..^3] + "y",
        "VBD" or "VBN" when form.EndsWith("ed", StringComparison.Ordinal) && form.Length > 4 => Stem(form[..^2]),
        "VBZ" when form.EndsWith("ies", StringComparison.Ordinal) && form.Length > 4 => form[..^3] + "y",
        "VBZ" when EndsIn(form, "sses", "shes", "ches", "xes", "zzes", "oes") => form[..^2],
        "VBZ" when form.EndsWith('s') && !form.EndsWith("ss", StringComparison.Ordinal) && form.Length > 3 => form[..^1],
        _ => form,
    };

    static string Stem(string stem)
    {
        var last = stem[^1];
        if (last == stem[^2] && "bdgmnprt".Contains(last, StringComparison.Ordinal))
        {
            return stem[..^1];
        }

        return TakesE(stem) ? stem + "e" : stem;
    }

    // Endings that English does not leave without an e, and short words with one vowel, which would have doubled their consonant.
    static bool TakesE(string stem) =>
        stem[^1] is 'v' or 'c' or 'u'
        || (stem[^1] == 'z' && stem[^2] != 'z')
        || stem.EndsWith("dg", StringComparison.Ordinal)
        || (stem[^1] == 'l' && !IsVowel(stem[^2]) && stem[^2] is not ('l' or 'r' or 'w'))
        || (stem[^1] == 's' && (IsVowel(stem[^2]) || stem[^2] is 'r' or 'n'))
        || (stem.Length > 4 && EndsIn(stem, "at", "ut", "iz", "ys", "vok", "ur", "ag", "rib", "ced", "fil"))
        || (IsShort(stem) && stem[^1] is not ('w' or 'x' or 'y'));

    static bool IsShort(string stem) =>
        stem.Length >= 3 && !IsVowel(stem[^1]) && IsVowel(stem[^2]) && !stem.AsSpan(0, stem.Length - 2).ContainsAny("aeiou");

    static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    static bool EndsIn(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
