using System.Collections.Frozen;

namespace Entente.Coding.Learned;

/// <summary>The word classes that a token belongs to, as hashes of their names: what the learned layer knows of words that it has not seen.</summary>
sealed class ClassIndex
{
    readonly FrozenDictionary<string, (LemmaClass Class, uint Hash)[]> byLemma;

    /// <summary>Indexes the classes by the lemmas of their members.</summary>
    public ClassIndex(LemmaClasses classes) =>
        byLemma = classes.All
            .SelectMany(c => c.Members.Select(m => m.Lemma).Distinct(StringComparer.Ordinal).Select(lemma => (lemma, Entry: (c, FeatureHash.Of(c.Name)))))
            .GroupBy(p => p.lemma, p => p.Entry, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>Adds the classes of a token to <paramref name="found"/>, which is emptied first.</summary>
    public void Find(SentenceFrames frames, int token, List<uint> found)
    {
        found.Clear();
        if (!byLemma.TryGetValue(frames.Lemma(token), out var classes))
        {
            return;
        }

        foreach (var (candidate, hash) in classes)
        {
            if (candidate.Contains(frames, token))
            {
                found.Add(hash);
            }
        }
    }
}
