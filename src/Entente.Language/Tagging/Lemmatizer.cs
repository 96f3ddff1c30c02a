namespace Entente.Language.Tagging;

/// <summary>The base form and features of a tagged word: from the lexicon, else by rule.</summary>
sealed class Lemmatizer(Lexicon lexicon, LemmaRules rules, TagSet tags)
{
    readonly string[] commonFeatures = CommonFeatures(lexicon, tags);
    readonly HashSet<string> verbs = VerbsOf(lexicon, tags);

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
            : upos == Upos.Verb ? rules.KnownLemma(word, tag, verbs)
            : rules.Lemma(word, tag);
        return (lemma, commonFeatures[tag]);
    }

    /// <summary>A name that the treebanks wrote small somewhere keeps the capital that it has here.</summary>
    static string AsWritten(string lemma, string form) =>
        char.IsLower(lemma[0]) && char.IsUpper(form[0]) ? string.Concat(form.AsSpan(0, 1), lemma.AsSpan(1)) : lemma;

    static HashSet<string> VerbsOf(Lexicon lexicon, TagSet tags)
    {
        var verbs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < lexicon.Count; i++)
        {
            verbs.UnionWith(lexicon[i].Readings.Where(reading => tags[reading.Tag].Upos == Upos.Verb).Select(reading => reading.Lemma));
        }

        return verbs;
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
