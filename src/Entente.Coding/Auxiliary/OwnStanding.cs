using Entente.Language;

namespace Entente.Coding;

/// <summary>Reads negation, future and possibility from the words of one clause.</summary>
static class OwnStanding
{
    /// <summary>The flags of the clause of <paramref name="token"/>, with those that it shares with the verb that it is joined to.</summary>
    public static StandingFlags Of(SentenceFrames frames, int token)
    {
        var flags = Direct(frames, token);
        var sentence = frames.Sentence;
        var head = sentence[token].Head;
        if (sentence[token].Relation == Relation.Conj && head >= 0 && frames.KindOf(token) == PredicateKind.Verb && frames.KindOf(head) == PredicateKind.Verb
            && sentence.Child(token, Relation.Aux) < 0 && sentence.Child(token, Relation.Nsubj) < 0 && SameForm(sentence, token, head))
        {
            flags |= Of(frames, head) & (StandingFlags.Future | StandingFlags.Modal | StandingFlags.Would);
            flags |= IsOr(frames, token) || sentence[token].Xpos is "VB" ? Direct(frames, head) & StandingFlags.Neg : StandingFlags.None;
        }

        if (frames.Subjects.IsPassive(token))
        {
            flags |= StandingFlags.Passive;
        }

        return flags;
    }

    static bool SameForm(Sentence sentence, int token, int head) =>
        sentence[token].Xpos == sentence[head].Xpos || sentence[token].Xpos is "VB";

    static bool IsOr(SentenceFrames frames, int token)
    {
        foreach (var child in frames.Sentence.Children(token, Relation.Cc))
        {
            return frames.Lemma(child) is "or" or "nor";
        }

        return false;
    }

    static StandingFlags Direct(SentenceFrames frames, int token)
    {
        var flags = StandingFlags.None;
        var hasTo = false;
        var hasBe = false;
        foreach (var child in frames.Sentence.Children(token))
        {
            flags |= OfChild(frames, token, child);
            hasTo |= frames.Sentence[child].Relation == Relation.Mark && frames.Lemma(child) == "to";
            flags |= frames.Sentence[child].Form == "Were" && frames.HasInfinitive(token) ? StandingFlags.Modal : StandingFlags.None;
            hasBe |= frames.Sentence[child].Relation is Relation.Aux or Relation.Cop && frames.Lemma(child) == "be";
        }

        flags |= IsPresent(frames, token, hasBe) && (HasComingTime(frames, token) || (frames.Sentence[token].Xpos == "VBG" && frames.Lemma(token) is "send" or "come")) ? StandingFlags.Future : StandingFlags.None;
        return hasTo && hasBe && frames.KindOf(token) == PredicateKind.Verb ? flags | StandingFlags.Future : flags;
    }

    static bool IsPresent(SentenceFrames frames, int token, bool hasBe) =>
        frames.KindOf(token) == PredicateKind.Verb && (frames.Sentence[token].Xpos is "VBZ" or "VBP" || (hasBe && frames.Sentence[token].Xpos == "VBG" && frames.Sentence.Child(token, Relation.Aux) is var be and >= 0 && frames.Sentence[be].Xpos is "VBZ" or "VBP" && frames.Lemma(be) == "be"));

    /// <summary>"visits Washington next week", "is flying to Chad tomorrow": the present tells of a day to come.</summary>
    static bool HasComingTime(SentenceFrames frames, int token)
    {
        foreach (var child in frames.Sentence.Children(token))
        {
            var isTime = frames.Sentence[child].Relation is Relation.Obl or Relation.OblUnmarked or Relation.NmodUnmarked or Relation.Advmod;
            if (isTime && (frames.Lemma(child) is "tomorrow" or "soon" || (frames.Words.TimeUnit.Contains(frames, child) && IsComing(frames, child))))
            {
                return true;
            }
        }

        return false;
    }

    static bool IsComing(SentenceFrames frames, int time)
    {
        foreach (var child in frames.Sentence.Children(time))
        {
            if (frames.Lemma(child) is "next" or "coming" or "later" or "late" && frames.Sentence[child].Relation is Relation.Amod or Relation.Det or Relation.Advmod && child < time)
            {
                return frames.Lemma(child) != "late" || frames.Sentence[child].Form.Equals("later", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    static StandingFlags OfChild(SentenceFrames frames, int token, int child)
    {
        var lemma = frames.Lemma(child);
        switch (frames.Sentence[child].Relation)
        {
            case Relation.Aux when frames.Sentence[child].Form is var form:
                return OfAuxiliary(lemma, form);
            case Relation.Advmod or Relation.Det or Relation.Cc or Relation.CcPreconj or Relation.Mark when lemma is "not" or "n't" or "never" or "no" or "neither" or "nor" or "without":
                return frames.Sentence[child].Relation == Relation.Mark && lemma == "no" || IsOnly(frames, child, token) ? StandingFlags.None : StandingFlags.Neg;
            case Relation.Nsubj or Relation.NsubjPass or Relation.Obj:
                return IsNothing(frames, child) ? StandingFlags.Neg : StandingFlags.None;
            case Relation.Case when lemma == "without":
                return StandingFlags.Neg;
            default:
                return StandingFlags.None;
        }
    }

    static StandingFlags OfAuxiliary(string lemma, string form) => lemma switch
    {
        "will" or "shall" or "'ll" or "wo" => form.Equals("would", StringComparison.OrdinalIgnoreCase) || form is "'d" ? StandingFlags.Modal | StandingFlags.Would : StandingFlags.Future,
        "would" or "'d" => StandingFlags.Modal | StandingFlags.Would,
        "could" or "may" or "might" or "can" or "should" or "must" or "ought" => StandingFlags.Modal,
        _ => StandingFlags.None,
    };

    /// <summary>"not only attacked": no negation.</summary>
    static bool IsOnly(SentenceFrames frames, int negation, int token)
    {
        var next = negation + 1;
        return next < frames.Sentence.Count && next <= token + 1 && frames.Lemma(next) is "only" or "just" or "merely" or "least";
    }

    static bool IsNothing(SentenceFrames frames, int argument)
    {
        if (frames.Lemma(argument) is "nobody" or "nothing" or "none" or "no-one" or "neither")
        {
            return true;
        }

        foreach (var child in frames.Sentence.Children(argument))
        {
            if (frames.Sentence[child].Relation is Relation.Det && frames.Lemma(child) is "no" or "neither")
            {
                return true;
            }
        }

        return false;
    }
}
