namespace Entente.Language.Tagging;

/// <summary>The base form and features of a tagged word: from the lexicon, else by rule.</summary>
sealed class Lemmatizer(Lexicon lexicon, LemmaRules rules, TagSet tags)
{
    // Parts of names that are written small: al-Qaeda, bin Laden.
    static readonly string[] Particles = ["al", "el", "bin", "ibn", "ul"];

    readonly string[] commonFeatures = CommonFeatures(lexicon, tags);
    readonly HashSet<string> verbs = LemmasOf(lexicon, tags, Upos.Verb);
    readonly HashSet<string> nouns = LemmasOf(lexicon, tags, Upos.Noun);
    readonly HashSet<string> adjectives = LemmasOf(lexicon, tags, Upos.Adj);

    /// <summary>The lemma and the UD features of a word.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="entry">Its place in the lexicon as written, or -1.</param>
    /// <param name="lowerEntry">Its place in lower case, or -1.</param>
    /// <param name="tag">Its tag's number.</param>
    public (string Lemma, string Features) Annotate(string form, int entry, int lowerEntry, int tag)
    {
        var upos = tags[tag].Upos;
        if (TryRead(entry, tag, out var reading) || TryRead(lowerEntry, tag, out reading))
        {
            return (upos == Upos.Propn ? AsWritten(reading.Lemma, form) : reading.Lemma, reading.Features);
        }

        var word = upos is Upos.Propn or Upos.Sym or Upos.X ? form : form.ToLowerInvariant();
        var lemma = upos == Upos.Num && char.IsAsciiDigit(word[0]) ? word.Replace(",", "", StringComparison.Ordinal)
            : tags[tag].Xpos is "NN" or "VB" or "VBP" or "JJ" or "RB" ? word
            : upos == Upos.Verb ? rules.KnownLemma(word, tag, verbs) ?? VerbSpelling.BaseOf(word, tags[tag].Xpos)
            : upos == Upos.Noun ? rules.KnownLemma(word, tag, nouns) ?? rules.Lemma(word, tag)
            : upos == Upos.Adj ? rules.KnownLemma(word, tag, adjectives) ?? rules.Lemma(word, tag)
            : rules.Lemma(word, tag);
        return (lemma, commonFeatures[tag]);
    }

    /// <summary>A name that the treebanks wrote small somewhere keeps the capital that it has here.</summary>
    static string AsWritten(string lemma, string form) =>
        Array.IndexOf(Particles, form) >= 0 ? form
        : char.IsLower(lemma[0]) && char.IsUpper(form[0]) ? string.Concat(form.AsSpan(0, 1), lemma.AsSpan(1)) : lemma;

    static HashSet<string> LemmasOf(Lexicon lexicon, TagSet tags, Upos upos)
    {
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < lexicon.Count; i++)
        {
            lemmas.UnionWith(lexicon[i].Readings.Where(reading => tags[reading.Tag].Upos == upos && reading.Lemma.Length > 2).Select(reading => reading.Lemma));
        }

        return lemmas;
    }

    static string[] CommonFeatures(Lexicon lexicon, TagSet tags)
    {
        var counts = Enumerable.Range(0, tags.Count).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        for (var i = 0; i < lexicon.Count; i++)
        {
            foreach (var reading in lexicon[i].Readings)
            {
                counts[reading.Tag][reading.Features] = counts[reading.Tag].GetValueOrDefault(reading.Features) + 1;
            }
        }

        return [.. counts.Select(count => count.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key).FirstOrDefault("_"))];
    }

    bool TryRead(int entry, int tag, out Reading reading)
    {
        reading = default;
        if (entry < 0)
        {
            return false;
        }

        foreach (var candidate in lexicon[entry].Readings)
        {
            if (candidate.Tag == tag)
            {
                reading = candidate;
                return true;
            }
        }

        return false;
    }
}
