using Entente.Language;

namespace Entente.Coding;

/// <summary>One way up from a predicate to the root.</summary>
sealed class StandingClimb
{
    readonly Embeddings embeddings;
    readonly SentenceFrames frames;
    readonly int predicate;
    AuxiliaryMode mode;
    bool hasCondition;
    bool isConditional;
    bool reported;
    bool isSaid = true;
    bool isPresumed;
    int governor = -1;
    string reason = "";
    int at;

    public StandingClimb(Embeddings embeddings, SentenceFrames frames, int predicate, StandingFlags own)
    {
        this.embeddings = embeddings;
        this.frames = frames;
        this.predicate = predicate;
        at = predicate;
        mode = OfFlags(own);
        isConditional = hasCondition = StandingWords.HasCondition(frames, predicate);
    }

    Sentence Sentence => frames.Sentence;

    public void Run(int steps)
    {
        if (frames.KindOf(predicate) == PredicateKind.Noun && Sentence.Child(predicate, Relation.Cop) < 0)
        {
            at = StepFromNoun();
        }

        if (StandingWords.IsHabit(frames, predicate))
        {
            (isSaid, reason) = (false, "a habit, not an act");
        }

        while (at >= 0 && steps-- > 0 && isSaid)
        {
            isConditional |= StandingWords.HasCondition(frames, at);
            at = Step();
        }

        isConditional |= at >= 0 && StandingWords.HasCondition(frames, at);
    }

    public ActStanding Result(StandingFlags flags)
    {
        if (flags.HasFlag(StandingFlags.Modal))
        {
            mode |= !hasCondition && StandingWords.IsReportedFuture(frames, predicate) ? AuxiliaryMode.Future : AuxiliaryMode.Hypothetical;
        }

        if (mode.HasFlag(AuxiliaryMode.Hypothetical))
        {
            mode &= ~AuxiliaryMode.Future;
        }

        return new(flags, mode, isSaid, governor, reason) { IsPresumed = isPresumed, IsConditional = isConditional };
    }

    int Step()
    {
        var head = Sentence[at].Head;
        if (head < 0)
        {
            return -1;
        }

        switch (Sentence[at].Relation)
        {
            case Relation.Conj:
                return FirstNonConjunct();
            case Relation.Xcomp or Relation.Ccomp or Relation.Csubj or Relation.Advcl or Relation.Acl or Relation.CsubjPass:
                return Embedded(head);
            case Relation.Parataxis:
                reported |= frames.Words.Speech.Contains(frames, head);
                return -1;
            case Relation.AclRelcl or Relation.AdvclRelcl:
                return -1;
            case Relation.Obl or Relation.Nmod or Relation.Obj or Relation.Nsubj or Relation.NsubjPass when frames.KindOf(at) == PredicateKind.Noun:
                return StepFromNoun();
            default:
                return -1;
        }
    }

    int FirstNonConjunct()
    {
        var first = frames.FirstConjunct(at);
        hasCondition |= StandingWords.HasCondition(frames, first);
        return first == at || frames.KindOf(first) != PredicateKind.Verb ? (Sentence[first].Relation is Relation.Conj ? -1 : StepOver(first)) : StepOver(first);
    }

    /// <summary>Goes on from a first conjunct without counting its own flags.</summary>
    int StepOver(int first)
    {
        at = first;
        return Step();
    }

    int Embedded(int head)
    {
        var relation = StandingWords.RelationName(Sentence, at);
        var mark = StandingWords.MarkOf(frames, at);
        if (mark is "if" or "unless" or "whether" or "lest" or "should")
        {
            Apply(Effect.Hypothetical, head, mark);
        }
        else if (mark is "without" or "rather" or "instead")
        {
            Apply(Effect.Negation, head, mark);
        }
        else if (relation == "advcl" && mark == "to" && !embeddings.Names("xcomp", frames.Lemma(head)))
        {
            Apply(embeddings.Of("purpose", frames.Lemma(head)), head, $"{frames.Lemma(head)} ... to");
        }
        else if (relation == "advcl" && mark.Length > 0 && embeddings.Names(mark, frames.Lemma(head)))
        {
            Apply(embeddings.Of(mark, frames.Lemma(head)), head, $"{frames.Lemma(head)} ... {mark}");
            return head;
        }
        else if (relation == "advcl" && mark.Length > 0 && mark != "to")
        {
            Apply(embeddings.Of("advcl", mark), head, mark);
        }
        else
        {
            Apply(EffectOf(relation, mark, head), head, frames.Lemma(head));
        }

        reported |= relation == "ccomp" && frames.Words.Speech.Contains(frames, head);
        if (relation is "xcomp" or "acl")
        {
            Inherit(OwnStanding.Of(frames, head), head);
        }

        return relation == "advcl" && mark is not "to" ? -1 : head;
    }

    Effect EffectOf(string relation, string mark, int head)
    {
        var lemma = frames.Lemma(head);
        if (lemma is "include" or "be" or "involve" && relation == "xcomp" && Sentence.Child(head, Relation.Nsubj) is var what and >= 0
            && frames.Lemma(what) is "demand" or "plan" or "proposal" or "call" or "request" or "goal" or "aim" or "option" or "measure" or "idea")
        {
            return Effect.Unsaid;
        }

        if (relation == "acl")
        {
            // "deplored the decision to impose sanctions": it was taken.
            return mark.Length == 0 || IsPresumed(head) ? Effect.Assert : embeddings.Of("acl", lemma);
        }

        if (relation == "advcl" && mark == "to")
        {
            return embeddings.Of("xcomp", lemma);
        }

        return frames.KindOf(head) == PredicateKind.Adjective ? embeddings.Of("adjective", lemma) : embeddings.Of(relation, lemma);
    }

    bool IsPresumed(int noun) =>
        Sentence[noun].Relation == Relation.Obj && frames.Lemma(noun) is "decision" or "move" or "step" or "measure" && embeddings.Of("obj", frames.Lemma(Sentence[noun].Head)) == Effect.Presumed;

    /// <summary>From a noun that names an act to what says that it takes place.</summary>
    int StepFromNoun()
    {
        var clause = frames.Of(at);
        var top = StandingWords.TopOf(frames, at);
        var head = Sentence[top].Head;
        if (clause.Carrier >= 0 && clause.Carrier != head)
        {
            Inherit(OwnStanding.Of(frames, clause.Carrier), clause.Carrier);
            return -1;
        }

        if (head < 0)
        {
            return -1;
        }

        var lemma = frames.Lemma(head);
        var relation = Sentence[top].Relation switch
        {
            Relation.Obj or Relation.NsubjPass => "obj",
            Relation.Nsubj => "subj",
            Relation.Obl or Relation.Nmod or Relation.OblAgent => Prepositions.RoleOf(frames, top).Name(),
            Relation.NmodPoss or Relation.Compound => "comp",
            Relation.Appos or Relation.Parataxis or Relation.Root => "appos",
            Relation.Xcomp => "pred",
            _ => "other",
        };
        if (relation is "obj" or "subj" || embeddings.Names(relation, lemma))
        {
            Apply(IsLight(head) ? Effect.Assert : embeddings.Of(relation, lemma), head, lemma);
        }
        else
        {
            var isReason = relation == "for" && !frames.Words.Meeting.Contains(frames, at);
            Apply(isReason ? Effect.Unsaid : embeddings.Of("preposition", relation), head, relation);
        }

        var goesOn = relation is "obj" or "subj" or "for" or "on" or "in" or "during" or "at" && frames.KindOf(head) == PredicateKind.Verb;
        if (!goesOn || !isSaid)
        {
            return -1;
        }

        Inherit(OwnStanding.Of(frames, head), head);
        hasCondition |= StandingWords.HasCondition(frames, head);
        return head;
    }

    bool IsLight(int verb) => frames.Words.Light.Contains(frames, verb) || frames.Words.Occur.Contains(frames, verb);

    void Inherit(StandingFlags flags, int from)
    {
        var inherited = OfFlags(flags);
        if (inherited != AuxiliaryMode.None)
        {
            mode |= inherited;
            (governor, reason) = (from, $"{frames.Lemma(from)} stands so itself");
        }

        if (flags.HasFlag(StandingFlags.Modal))
        {
            mode |= (reported || StandingWords.IsWould(Sentence, from)) && !hasCondition && !StandingWords.HasCondition(frames, from) ? AuxiliaryMode.Future : AuxiliaryMode.Hypothetical;
        }
    }

    void Apply(Effect effect, int head, string word)
    {
        if (effect == Effect.Assert)
        {
            return;
        }

        isSaid &= effect != Effect.Unsaid;
        isPresumed |= effect == Effect.Presumed;
        mode |= effect switch
        {
            Effect.Future => AuxiliaryMode.Future,
            Effect.Hypothetical => AuxiliaryMode.Hypothetical,
            Effect.Negation => AuxiliaryMode.Negation,
            Effect.Historical => AuxiliaryMode.Historical,
            _ => AuxiliaryMode.None,
        };
        (governor, reason) = (head, $"{word}: {effect.ToString().ToLowerInvariant()}");
    }

    static AuxiliaryMode OfFlags(StandingFlags flags) =>
        (flags.HasFlag(StandingFlags.Neg) ? AuxiliaryMode.Negation : AuxiliaryMode.None)
        | (flags.HasFlag(StandingFlags.Future) ? AuxiliaryMode.Future : AuxiliaryMode.None);
}
