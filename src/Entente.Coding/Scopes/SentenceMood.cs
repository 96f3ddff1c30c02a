using Entente.Language;

namespace Entente.Coding;

/// <summary>Tells clauses that ask, bid or describe a kind of thing from those that report: "Will he resign?", "Send them now", "cases where police arrest a suspect".</summary>
static class SentenceMood
{
    /// <summary>Why the clause of a predicate reports nothing; empty if it may.</summary>
    /// <param name="frames">The sentence.</param>
    /// <param name="token">The predicate.</param>
    /// <param name="type">What the act would be; null if that is not known.</param>
    public static string ReasonAgainst(SentenceFrames frames, int token, EventType? type)
    {
        if (IsAsked(frames.Sentence))
        {
            return "the sentence asks";
        }

        var verb = VerbOf(frames, token);
        if (verb < 0)
        {
            return "";
        }

        if (type is EventType.Assault or EventType.Coerce or EventType.Retreat or EventType.Sanction or EventType.Aid or EventType.Threaten && IsPurpose(frames, verb))
        {
            return "it is what something is for, not what was done";
        }

        return IsBidding(frames, verb) ? "it is what somebody is bidden, not what was done"
            : type is EventType.Assault or EventType.Coerce or EventType.Protest or EventType.Sanction && IsKind(frames, verb) ? "it describes a kind of act, not one" : "";
    }

    /// <summary>The verb of the clause: the predicate, or what carries a noun.</summary>
    static int VerbOf(SentenceFrames frames, int token) =>
        frames.KindOf(token) == PredicateKind.Verb ? token : frames.KindOf(token) == PredicateKind.Noun ? frames.Of(token).Carrier : -1;

    static bool IsAsked(Sentence sentence)
    {
        var last = sentence.Count - 1;
        while (last > 0 && sentence[last].Form is "\"" or "''" or "”" or "’" or "'" or ")")
        {
            last--;
        }

        return sentence[last].Form is "?" or "?!" or "??" or "!?";
    }

    /// <summary>A bare verb without subject that nothing governs but what is quoted: "Let them come", "please send help".</summary>
    static bool IsBidding(SentenceFrames frames, int verb)
    {
        var sentence = frames.Sentence;
        if (sentence[verb].Xpos is not ("VB" or "VBP") || frames.Of(verb)[Role.Subj] >= 0 || sentence.Child(verb, Relation.Aux) >= 0 || sentence.Child(verb, Relation.Mark) >= 0)
        {
            return false;
        }

        return sentence[verb].Relation switch
        {
            Relation.Root or Relation.Parataxis => true,
            Relation.Ccomp => IsQuoted(sentence, verb),
            Relation.Conj => sentence[verb].Head >= 0 && frames.KindOf(sentence[verb].Head) == PredicateKind.Verb && IsBidding(frames, sentence[verb].Head),
            _ => false,
        };
    }

    static bool IsQuoted(Sentence sentence, int verb)
    {
        var first = sentence.Subtree(verb).First;
        return sentence[first].Form is "\"" or "``" or "“" || (first > 0 && sentence[first - 1].Form is "\"" or "``" or "“");
    }

    /// <summary>"Founded a party to oust the king", "a plan to seize land": an infinitive after a clause or a noun.</summary>
    static bool IsPurpose(SentenceFrames frames, int verb)
    {
        var sentence = frames.Sentence;
        return sentence[verb] is { Xpos: "VB", Relation: Relation.Advcl or Relation.Acl } && sentence.Child(verb, Relation.Mark) is >= 0 and var mark && frames.Lemma(mark) == "to";
    }

    /// <summary>The simple present in a clause with where, when or if, or about no one in particular: "events where four people are killed", "whoever attacks".</summary>
    static bool IsKind(SentenceFrames frames, int verb)
    {
        var sentence = frames.Sentence;
        if (!IsSimplePresent(frames, verb))
        {
            return false;
        }

        for (var at = verb; at >= 0; at = sentence[at].Relation == Relation.Conj ? sentence[at].Head : -1)
        {
            if (sentence[at].Relation is Relation.Advcl or Relation.AclRelcl or Relation.AdvclRelcl && HasOpenWord(sentence, at))
            {
                return true;
            }
        }

        return false;
    }

    static bool HasOpenWord(Sentence sentence, int clause)
    {
        if (sentence[clause].Head is >= 0 and var above && IsOpen(sentence[above]))
        {
            return true;
        }

        foreach (var child in sentence.Children(clause))
        {
            if (child < clause && sentence[child].Relation is Relation.Mark or Relation.Advmod && IsOpen(sentence[child]))
            {
                return true;
            }
        }

        return false;
    }

    static bool IsOpen(Token word) => word.Form.ToLowerInvariant() is "where" or "when" or "whenever" or "if" or "unless" or "wherever";

    static bool IsSimplePresent(SentenceFrames frames, int verb)
    {
        if (frames.Sentence[verb].Xpos is "VBZ" or "VBP")
        {
            return true;
        }

        var isPresent = false;
        foreach (var child in frames.Sentence.Children(verb))
        {
            if (frames.Sentence[child].Relation == Relation.Aux)
            {
                return false;
            }

            isPresent |= frames.Sentence[child].Relation == Relation.AuxPass && frames.Sentence[child].Xpos is "VBZ" or "VBP";
        }

        return isPresent;
    }
}
