using Entente.Language;

namespace Entente.Coding;

/// <summary>A member of a class: a lemma, and the words that must stand with it ("call" with "off", "take" with "hostage").</summary>
/// <param name="Lemma">The head word's lemma in lower case.</param>
/// <param name="With">The other words; each must depend on the head word or be a preposition of one of its dependents.</param>
public sealed record WordForm(string Lemma, IReadOnlyList<string> With)
{
    /// <summary>Reads "call off".</summary>
    public static WordForm Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(words[0], words[1..]);
    }

    /// <summary>Whether the words that must stand with a token do.</summary>
    public bool StandsAt(SentenceFrames frames, int token)
    {
        foreach (var word in With)
        {
            if (!HasCompanion(frames, token, word))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => With.Count == 0 ? Lemma : $"{Lemma} {string.Join(' ', With)}";

    static bool HasCompanion(SentenceFrames frames, int token, string word)
    {
        var sentence = frames.Sentence;
        foreach (var child in sentence.Children(token))
        {
            if (frames.Lemma(child) == word || sentence[child].Form.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (IsFree(sentence, token) && child > token && !frames.Words.TimeUnit.Contains(frames, child) && sentence[child].Relation.Universal() is Relation.Obl or Relation.Advcl or Relation.Nmod or Relation.Xcomp && HasCase(frames, child, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A preposition counts as a particle ("give in to") only where the verb has no object ("gave a speech in Uganda").</summary>
    static bool IsFree(Sentence sentence, int token) => sentence.Child(token, Relation.Obj) < 0;

    static bool HasCase(SentenceFrames frames, int token, string word)
    {
        foreach (var child in frames.Sentence.Children(token))
        {
            if (frames.Sentence[child].Relation is Relation.Case or Relation.Mark && frames.Lemma(child) == word)
            {
                return true;
            }
        }

        return false;
    }
}
