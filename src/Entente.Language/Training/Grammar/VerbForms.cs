namespace Entente.Language.Training.Grammar;

/// <summary>The forms of an English verb: regular ones are made, irregular ones are listed as base/past/participle.</summary>
/// <param name="Base">Infinitive.</param>
/// <param name="Past">Past tense.</param>
/// <param name="Participle">Past participle.</param>
sealed record VerbForms(string Base, string Past, string Participle)
{
    /// <summary>Reads an entry: "attack", "strike/struck/struck".</summary>
    public static VerbForms Of(string entry) => entry.Split('/') switch
    {
        [var only] => new(only, Regular(only), Regular(only)),
        [var first, var past] => new(first, past, past),
        [var first, var past, var participle, ..] => new(first, past, participle),
        _ => throw new InvalidOperationException(entry),
    };

    /// <summary>The form that a Penn tag asks for.</summary>
    public string Form(string xpos) => xpos switch
    {
        "VBD" => Past,
        "VBN" => Participle,
        "VBG" => Ing(Base),
        "VBZ" => Nouns.Plural(Base),
        _ => Base,
    };

    static string Regular(string verb) => verb switch
    {
        [.., 'e'] => verb + "d",
        [.., var c, 'y'] when !IsVowel(c) => verb[..^1] + "ied",
        _ => Doubled(verb) + "ed",
    };

    static string Ing(string verb) => verb switch
    {
        [.., 'i', 'e'] => verb[..^2] + "ying",
        [.., 'e', 'e'] => verb + "ing",
        [.., 'e'] => verb[..^1] + "ing",
        _ => Doubled(verb) + "ing",
    };

    // "stop", "expel", "rebut": the last consonant is written twice; "visit", "enter" are listed as they are by length.
    static string Doubled(string verb) =>
        verb is [.., var a, var b, var c] && !IsVowel(a) && IsVowel(b) && !IsVowel(c) && c is not ('w' or 'x' or 'y')
            && ((verb.Length <= 4 && verb.Count(IsVowel) == 1) || verb is [.., 'p', 'e', 'l'] or [.., 'm', 'i', 't'] or [.., 'b', 'u', 't'] or [.., not 'f', 'f', 'e', 'r'] or [.., 'g', 'r', 'e', 't']) ? verb + c : verb;

    static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
