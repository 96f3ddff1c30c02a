namespace Entente.Language.Training.Grammar;

/// <summary>The words that may stand in one place of a sentence.</summary>
/// <param name="Kind">noun, verb, or any other for words that keep their form.</param>
/// <param name="Entries">Nouns as "gunman/gunmen" or "soldier", verbs as "strike/struck/struck" or "attack", others as they are written.</param>
sealed record WordClass(string Kind, IReadOnlyList<string> Entries)
{
    /// <summary>A word of the class in the form that a Penn tag asks for.</summary>
    public GrammarWord Word(int number, string xpos, string upos)
    {
        var entry = Entries[number];
        var stem = entry.Split('/')[0];
        return new(FormOf(entry, stem, xpos), stem, upos, xpos);
    }

    string FormOf(string entry, string stem, string xpos) => Kind switch
    {
        "noun" when xpos == "NNS" => entry.Contains('/', StringComparison.Ordinal) ? entry.Split('/')[1] : Nouns.Plural(stem),
        "verb" => VerbForms.Of(entry).Form(xpos),
        _ => stem,
    };
}
