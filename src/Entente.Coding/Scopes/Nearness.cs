using Entente.Language;

namespace Entente.Coding;

/// <summary>How near words stand to an act in the tree: few steps, and none out of a clause that tells something else.</summary>
public static class Nearness
{
    /// <summary>Words farther than this belong to another act.</summary>
    public const int Farthest = 70;

    /// <summary>The distance of a word from the word that tells an act; 0 for its own dependents.</summary>
    public static int Of(Sentence sentence, int token, int trigger)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var up = new List<int>([trigger, .. sentence.Ancestors(trigger)]);
        var distance = 0;
        var (at, steps) = (token, 0);
        while (up.IndexOf(at) < 0)
        {
            distance += steps == 0 ? FirstStep(sentence, at) : Below(sentence, at, trigger);
            if (sentence[at].Head < 0 || ++steps > sentence.Count)
            {
                return int.MaxValue;
            }

            at = sentence[at].Head;
        }

        foreach (var step in up.Take(up.IndexOf(at)))
        {
            distance += Above(sentence, step, token);
        }

        return distance;
    }

    static int FirstStep(Sentence sentence, int token) => sentence[token].Relation switch
    {
        Relation.Advcl or Relation.Acl or Relation.AclRelcl or Relation.Ccomp or Relation.Parataxis => Below(sentence, token, sentence[token].Head),
        Relation.Conj when IsClause(sentence, token) => HasSubject(sentence, token) ? 75 : 25,
        _ => 0,
    };

    /// <summary>What it costs a word under the act to come up from here.</summary>
    static int Below(Sentence sentence, int token, int trigger)
    {
        var isOnAct = sentence[token].Head == trigger;
        return sentence[token].Relation switch
        {
            // "Two were killed and four were wounded on Monday": Monday is the first one's too, if it has no day of its own.
            Relation.Conj when IsClause(sentence, token) => HasSubject(sentence, token) ? 62 : 25,
            Relation.Xcomp => 25,
            Relation.Ccomp or Relation.Parataxis => 60,
            // "detained two men while searching a house last night": what went on at the same time.
            Relation.Advcl => MarkOf(sentence, token) switch
            {
                "" => 30,
                "while" or "as" or "when" => 45,
                _ => 75,
            },
            Relation.Acl => isOnAct ? 15 : 60,
            Relation.AclRelcl => isOnAct ? 30 : 80,
            Relation.AdvclRelcl => 80,
            Relation.Csubj or Relation.CsubjPass => 40,
            _ => 8,
        };
    }

    /// <summary>What it costs the act to go up from here to where the word stands.</summary>
    static int Above(Sentence sentence, int token, int word) => sentence[token].Relation switch
    {
        Relation.Conj when IsClause(sentence, token) => !HasSubject(sentence, token) ? 15 : IsFronted(sentence, sentence[token].Head, word) ? 25 : 75,
        Relation.Xcomp => 20,
        Relation.Ccomp or Relation.Parataxis => 35,
        Relation.Advcl => MarkOf(sentence, token) switch
        {
            "" => 20,
            "to" => 30,
            "when" or "as" or "while" or "where" or "by" => 35,
            _ => 75,
        },
        Relation.Acl => 60,
        Relation.AclRelcl or Relation.AdvclRelcl => 80,
        Relation.Csubj or Relation.CsubjPass => 40,
        Relation.Compound => 6,
        _ => 12,
    };

    static bool IsClause(Sentence sentence, int token) =>
        sentence[token].Upos is Upos.Verb or Upos.Aux || HasSubject(sentence, token);

    static bool HasSubject(Sentence sentence, int token) =>
        sentence.Child(token, Relation.Nsubj) >= 0 || sentence.Child(token, Relation.NsubjPass) >= 0;

    /// <summary>Whether the word stands before the subject of the verb: "On Tuesday Iran fired ... and Iraq replied".</summary>
    static bool IsFronted(Sentence sentence, int verb, int word)
    {
        var subject = Math.Max(sentence.Child(verb, Relation.Nsubj), sentence.Child(verb, Relation.NsubjPass));
        return subject >= 0 && word < sentence.Subtree(subject).First;
    }

    static string MarkOf(Sentence sentence, int clause)
    {
        foreach (var child in sentence.Children(clause))
        {
            if (child < clause && (sentence[child].Relation == Relation.Mark
                || (sentence[child].Relation == Relation.Advmod && sentence[child].Form.ToLowerInvariant() is "when" or "where" or "while")))
            {
                return sentence[child].Form.ToLowerInvariant();
            }
        }

        return "";
    }
}
