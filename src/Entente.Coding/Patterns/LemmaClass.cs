using System.Collections.Frozen;

namespace Entente.Coding;

/// <summary>A named set of words that rules treat alike.</summary>
/// <param name="Name">Its name, without the at sign.</param>
/// <param name="Lemmas">Members of one word, lower case.</param>
/// <param name="Phrases">Members of several words.</param>
public sealed record LemmaClass(string Name, FrozenSet<string> Lemmas, IReadOnlyList<WordForm> Phrases)
{
    /// <summary>Makes a class of its members.</summary>
    public static LemmaClass Of(string name, IEnumerable<WordForm> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var forms = members.DistinctBy(form => form.ToString(), StringComparer.Ordinal).ToList();
        return new(name, forms.Where(f => f.With.Count == 0).Select(f => f.Lemma).ToFrozenSet(StringComparer.Ordinal), [.. forms.Where(f => f.With.Count > 0)]);
    }

    /// <summary>The number of members.</summary>
    public int Count => Lemmas.Count + Phrases.Count;

    /// <summary>Near 1 for few members, near 0 for many.</summary>
    public double Narrowness => 20.0 / (20 + Count);

    /// <summary>All members.</summary>
    public IEnumerable<WordForm> Members => Lemmas.Order(StringComparer.Ordinal).Select(l => new WordForm(l, [])).Concat(Phrases);

    /// <summary>Whether a token is a member, with the words that must stand with it.</summary>
    public bool Contains(SentenceFrames frames, int token)
    {
        ArgumentNullException.ThrowIfNull(frames);
        var lemma = frames.Lemma(token);
        if (Lemmas.Contains(lemma))
        {
            return true;
        }

        foreach (var phrase in Phrases)
        {
            if (phrase.Lemma == lemma && phrase.StandsAt(frames, token))
            {
                return true;
            }
        }

        return false;
    }
}
