using Entente.Language;

namespace Entente.Coding;

/// <summary>Finds the surface subject of a clause: its own, or the one that it shares, relates to or is controlled by.</summary>
sealed class Subjects(SentenceFrames frames)
{
    const int Deepest = 8;

    /// <summary>No subject.</summary>
    public static readonly (int Token, byte Nearness) None = (-1, 0);

    Sentence Sentence => frames.Sentence;

    /// <summary>The surface subject of a predicate and how far away it was found; -1 for none.</summary>
    public (int Token, byte Nearness) Of(int token) => Of(token, 0);

    /// <summary>What an argument stands for: the antecedent of a relative pronoun, the speaker of a pronoun in reported speech, else itself.</summary>
    public int Referent(int argument)
    {
        if (Sentence[argument].Upos is not (Upos.Pron or Upos.Det))
        {
            return argument;
        }

        return IsRelative(argument) ? Antecedent(argument) : Speaker(argument);
    }

    /// <summary>Whether the verb form is passive: by its auxiliary or subject, or a past participle that modifies.</summary>
    public bool IsPassive(int token)
    {
        if (frames.KindOf(token) != PredicateKind.Verb)
        {
            return false;
        }

        foreach (var child in Sentence.Children(token))
        {
            switch (Sentence[child].Relation)
            {
                case Relation.NsubjPass when IsPerfect(token):
                    return false;
                case Relation.AuxPass or Relation.NsubjPass or Relation.CsubjPass:
                    return true;
                case Relation.Aux when frames.Lemma(child) == "have":
                    return false;
                case Relation.Nsubj or Relation.Obj when Sentence[token].Xpos != "VBN":
                    return false;
            }
        }

        return Sentence[token].Xpos == "VBN" && Sentence[token].Relation switch
        {
            // "Israeli jets struck Syria" is often parsed as a noun with a participle; a participle with an object of its own is active.
            Relation.Acl or Relation.Amod => Sentence.Child(token, Relation.Obj) < 0 || frames.Words.Ditransitive.Contains(frames, token),
            Relation.Advcl or Relation.Xcomp => Sentence.Child(token, Relation.Obj) < 0,
            Relation.Conj => frames.KindOf(Sentence[token].Head) == PredicateKind.Verb && IsPassive(Sentence[token].Head),
            _ => Sentence.Child(token, Relation.Nsubj) < 0 && Sentence.Child(token, Relation.Obj) < 0 && Sentence.Child(token, Relation.OblAgent) >= 0,
        };
    }

    /// <summary>"had carried out an attack", whatever the parse calls its subject.</summary>
    bool IsPerfect(int token)
    {
        var (have, be) = (false, false);
        foreach (var child in Sentence.Children(token))
        {
            have |= Sentence[child].Relation == Relation.Aux && frames.Lemma(child) == "have";
            be |= Sentence[child].Relation == Relation.AuxPass || (Sentence[child].Relation == Relation.Aux && frames.Lemma(child) == "be");
        }

        return have && !be && Sentence.Child(token, Relation.Obj) >= 0;
    }

    internal bool IsRelative(int token) =>
        Sentence[token].Xpos is "WP" or "WDT" or "WP$" || (Sentence[token].Upos == Upos.Pron && frames.Lemma(token) is "who" or "which" or "whom" or "whose");

    (int Token, byte Nearness) Of(int token, int depth)
    {
        if (depth > Deepest)
        {
            return None;
        }

        if (Own(token) is var own and >= 0)
        {
            return (Referent(own), 0);
        }

        return frames.IsMistagged(token) && Before(token) is var noun and >= 0 ? (noun, (byte)1) : Shared(token, depth + 1);
    }

    /// <summary>"Afghanistan 's Defence Ministry" with the possessor taken for a subject.</summary>
    bool IsPossessor(int token) => Sentence.Child(token, Relation.Case) is var mark and >= 0 && Sentence[mark].Xpos == "POS";

    /// <summary>The subject that depends on the verb or its auxiliary; of two before the verb, the nearer ("Defence Minister Khawaja Asif called" parsed apart).</summary>
    int Own(int token)
    {
        var found = -1;
        foreach (var child in Sentence.Children(token))
        {
            var subject = Sentence[child].Relation switch
            {
                Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter => child,
                Relation.Aux or Relation.AuxPass => Sentence.Child(child, Relation.Nsubj),
                _ => -1,
            };
            if (subject >= 0 && frames.Lemma(subject) != "there" && !IsPossessor(subject) && (found < 0 || subject < token))
            {
                found = subject;
            }
        }

        return found;
    }

    /// <summary>"Iran shot down a drone" with "shot" taken for a noun: the noun before it is the subject.</summary>
    int Before(int token)
    {
        var found = -1;
        foreach (var child in Sentence.Children(token))
        {
            if (child < token && Sentence[child].Relation is Relation.Compound or Relation.NmodDesc or Relation.Nmod or Relation.Dep && frames.IsNominal(child))
            {
                found = child;
            }
        }

        return found;
    }

    (int Token, byte Nearness) Shared(int token, int depth)
    {
        var head = Sentence[token].Head;
        if (head < 0)
        {
            return None;
        }

        return Sentence[token].Relation switch
        {
            Relation.Conj when IsClausal(head) => Further(Of(head, depth)),
            Relation.AclRelcl => (head, 1),
            // A finite form that hangs on a noun is that noun's predicate: "army helicopters rescued the villagers".
            Relation.Acl when Sentence[token].Xpos is "VBG" or "VBN" or "VBD" or "VBZ" or "VBP" => (head, 1),
            Relation.Acl when frames.KindOf(head) == PredicateKind.Verb => Further(Controller(head, depth)),
            Relation.Acl => Further(OfNoun(head, depth)),
            Relation.Xcomp => Further(Controller(head, depth)),
            Relation.Advcl when IsPurposeOfPreposition(token, head) is { } named and >= 0 => (named, 1),
            // "..., killing dozens, officials said": what is told of, not who tells it.
            Relation.Advcl when frames.Words.Speech.Contains(frames, head) && Sentence.Child(head, Relation.Ccomp) is >= 0 and var told && told < token && token < head => Further(Of(told, depth)),
            Relation.Advcl or Relation.Ccomp when IsClausal(head) => Further(Of(head, depth)),
            Relation.Advcl => (head, 1),
            _ => None,
        };
    }

    bool IsClausal(int token) =>
        frames.KindOf(token) is PredicateKind.Verb or PredicateKind.Adjective || Sentence.Child(token, Relation.Cop) >= 0;

    (int Token, byte Nearness) Controller(int verb, int depth)
    {
        if (!IsPassive(verb) && !frames.Words.SubjectControl.Contains(frames, verb))
        {
            var affected = Sentence.Child(verb, Relation.Obj) is var o and >= 0 ? o : Sentence.Child(verb, Relation.Iobj);
            if (affected >= 0)
            {
                return (Referent(affected), 0);
            }
        }

        return PrepositionControl(verb) is var named and >= 0 ? (named, (byte)0) : Of(verb, depth);
    }

    int IsPurposeOfPreposition(int token, int verb)
    {
        if (frames.HasInfinitive(token) && frames.KindOf(verb) == PredicateKind.Verb)
        {
            return PrepositionControl(verb);
        }

        return ObjectOfAccusation(token, verb);
    }

    /// <summary>"accused Iran of supporting", "praised Iran for supporting": the object does what the gerund says.</summary>
    int ObjectOfAccusation(int token, int verb)
    {
        if (Sentence[token].Xpos != "VBG" || frames.KindOf(verb) != PredicateKind.Verb || frames.Words.SubjectControl.Contains(frames, verb))
        {
            return -1;
        }

        var mark = Sentence.Child(token, Relation.Mark);
        if (mark < 0 || frames.Lemma(mark) is not ("of" or "for" or "from" or "into" or "over"))
        {
            return -1;
        }

        var named = Sentence.Child(verb, IsPassive(verb) ? Relation.NsubjPass : Relation.Obj);
        return named < 0 ? -1 : Referent(named);
    }

    int PrepositionControl(int verb)
    {
        if (!frames.Words.PrepositionControl.Contains(frames, verb))
        {
            return -1;
        }

        foreach (var child in Sentence.Children(verb))
        {
            if (Sentence[child].Relation == Relation.Obl && Prepositions.RoleOf(frames, child) is Role.On or Role.For or Role.With or Role.To)
            {
                return Referent(child);
            }
        }

        return -1;
    }

    (int Token, byte Nearness) OfNoun(int noun, int depth)
    {
        if (Sentence.Child(noun, Relation.NmodPoss) is var owner and >= 0)
        {
            return (Referent(owner), 0);
        }

        foreach (var child in Sentence.Children(noun, Relation.Nmod))
        {
            if (Prepositions.RoleOf(frames, child) is Role.By or Role.To or Role.On or Role.For)
            {
                return (Referent(child), 0);
            }
        }

        // "the decision of the government to ban imports".
        if (frames.Lemma(noun) is "decision" or "move" or "plan" or "refusal" or "attempt" or "failure" or "threat" or "offer" or "promise" or "pledge"
            && OwnerOf(noun) is var owned and >= 0)
        {
            return (Referent(owned), 0);
        }

        var first = frames.FirstConjunct(noun);
        var head = Sentence[first].Head;
        return head >= 0 && Sentence[first].Relation.Universal() is Relation.Obj or Relation.Obl or Relation.Root ? Of(head, depth) : None;
    }

    int OwnerOf(int noun)
    {
        foreach (var child in Sentence.Children(noun, Relation.Nmod))
        {
            if (Prepositions.RoleOf(frames, child) == Role.Of)
            {
                return child;
            }
        }

        return -1;
    }

    int Antecedent(int pronoun)
    {
        foreach (var ancestor in Sentence.Ancestors(pronoun))
        {
            if (Sentence[ancestor].Relation is Relation.AclRelcl or Relation.Acl)
            {
                return Sentence[ancestor].Head;
            }
        }

        return NounBefore(pronoun);
    }

    /// <summary>Where the parse misses the relative clause: the head of the phrase that the pronoun follows.</summary>
    int NounBefore(int pronoun)
    {
        var at = pronoun - 1;
        while (at >= 0 && Sentence[at].Upos is Upos.Punct or Upos.Adp)
        {
            at--;
        }

        if (at < 0 || !frames.IsNominal(at))
        {
            return pronoun;
        }

        while (Sentence[at].Head >= 0 && Sentence[at].Head < pronoun && Sentence[at].Relation is Relation.Compound or Relation.Flat or Relation.Amod or Relation.Appos or Relation.Nummod)
        {
            at = Sentence[at].Head;
        }

        return at;
    }

    /// <summary>"Russia said it was withdrawing": it is Russia.</summary>
    int Speaker(int pronoun)
    {
        if (frames.Lemma(pronoun) is not ("it" or "they" or "he" or "she" or "we" or "i"))
        {
            return pronoun;
        }

        foreach (var ancestor in Sentence.Ancestors(pronoun))
        {
            if (Sentence[ancestor].Relation is Relation.Ccomp or Relation.Parataxis && frames.Words.Speech.Contains(frames, Sentence[ancestor].Head))
            {
                var speaker = Sentence.Child(Sentence[ancestor].Head, Relation.Nsubj);
                return speaker >= 0 && speaker != pronoun && Agrees(pronoun, speaker) ? speaker : pronoun;
            }
        }

        return pronoun;
    }

    bool Agrees(int pronoun, int speaker)
    {
        var plural = Sentence[speaker].Xpos is "NNS" or "NNPS" || Sentence.Child(speaker, Relation.Conj) >= 0;
        return frames.Lemma(pronoun) switch
        {
            "he" or "she" or "i" or "it" => !plural && Sentence[speaker].Upos is not Upos.Pron,
            _ => Sentence[speaker].Upos is not Upos.Pron,
        };
    }

    static (int Token, byte Nearness) Further((int Token, byte Nearness) found) => (found.Token, (byte)(found.Nearness + 1));
}
