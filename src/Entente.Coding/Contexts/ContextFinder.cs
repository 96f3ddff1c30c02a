using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Finds what matter an act is about: the contexts whose words stand near it in the tree. The acting side makes a context only
/// where the table says so: an army's act is military, a president's is not executive. Immutable; any number of threads may use one.
/// </summary>
/// <param name="words">The contexts and their words.</param>
public sealed class ContextFinder(ContextWords words)
{
    /// <summary>The finder with the shipped words.</summary>
    public static ContextFinder Default => new(ContextWords.Default);

    /// <summary>The contexts of the act told by a word, wire names in the manual's order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The token that tells the act.</param>
    public IReadOnlyList<string> Find(Sentence sentence, int trigger)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var shown = new List<(int First, int Last, int Context)>();
        for (var token = 0; token < sentence.Count; token++)
        {
            Match(sentence, token, trigger, shown);
        }

        // "tear gas" is no natural resource, a foreign minister's matter not that of the executive: the longer words hold.
        var found = new SortedSet<int>(shown
            .Where(word => !shown.Exists(other => other.First <= word.First && word.Last <= other.Last && other.Last - other.First > word.Last - word.First))
            .Select(word => word.Context));
        return found.Count == 0 ? [] : [.. found.Select(context => words.Names[context])];
    }

    void Match(Sentence sentence, int token, int trigger, List<(int First, int Last, int Context)> shown)
    {
        foreach (var form in Forms(sentence, token))
        {
            foreach (var (after, context) in words.StartingWith(form))
            {
                if (Follows(sentence, token, after) && IsAbout(sentence, token, trigger, context))
                {
                    shown.Add((token, token + after.Length, context));
                }
            }
        }
    }

    static bool Follows(Sentence sentence, int token, string[] after)
    {
        for (var i = 0; i < after.Length; i++)
        {
            if (token + i + 1 >= sentence.Count || !Forms(sentence, token + i + 1).Contains(after[i]))
            {
                return false;
            }
        }

        return true;
    }

    static string[] Forms(Sentence sentence, int token)
    {
        var (form, lemma) = (sentence[token].Form.ToLowerInvariant(), sentence[token].Lemma.ToLowerInvariant());
        return form == lemma ? [form] : [lemma, form];
    }

    bool IsAbout(Sentence sentence, int token, int trigger, int context) =>
        (words.IsOfActor(context) || !(IsTitle(sentence, token) || IsActor(sentence, token, trigger))) && Nearness.Of(sentence, token, trigger) <= Nearness.Farthest;

    /// <summary>"President" in "President Lee": says who somebody is.</summary>
    static bool IsTitle(Sentence sentence, int token) =>
        sentence[token].Relation is Relation.NmodDesc or Relation.Flat
        || (sentence[token].Relation is Relation.Compound && sentence[token].Head > token && sentence[sentence[token].Head] is { Upos: Upos.Propn });

    /// <summary>Whether the word stands in the subject of the act's own clause, or of the verb that reports it.</summary>
    static bool IsActor(Sentence sentence, int token, int trigger)
    {
        var at = token;
        for (var steps = 0; at >= 0 && at != trigger && steps < sentence.Count; steps++)
        {
            if (sentence[at].Relation is Relation.Nsubj or Relation.OblAgent && sentence[at].Head is >= 0 and var head
                && (head == trigger || sentence.Ancestors(trigger).Contains(head)))
            {
                return true;
            }

            at = sentence[at].Head;
        }

        return false;
    }
}
