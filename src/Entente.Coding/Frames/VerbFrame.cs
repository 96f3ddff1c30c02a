using Entente.Language;

namespace Entente.Coding;

/// <summary>Builds the clause of a verb or a predicative adjective.</summary>
static class VerbFrame
{
    /// <summary>Builds the clause of <paramref name="token"/>.</summary>
    public static Clause Build(SentenceFrames frames, int token, PredicateKind kind)
    {
        var passive = frames.Subjects.IsPassive(token);
        var arguments = new List<Argument>(8);
        foreach (var child in frames.Sentence.Children(token))
        {
            AddChild(frames, child, passive, arguments);
        }

        if (!passive)
        {
            ReadSaid(frames, token, arguments);
            ReadParticle(frames, token, arguments);
        }

        ReadMistaken(frames, token, passive, arguments);
        ReadPredicated(frames, token, passive, arguments);
        ReadReceiver(frames, token, arguments);
        AddSubject(frames, token, passive, arguments);
        if (!passive && !Has(arguments, Role.Obj))
        {
            AddDistantObject(frames, token, arguments);
        }

        Prepositions.Borrow(frames, arguments, static role => role is Role.Obj or Role.Iobj);
        Prepositions.Borrow(frames, arguments, static role => role is Role.In or Role.At or Role.On or Role.Of or Role.By or Role.Over or Role.Through);
        Prepositions.BorrowFromNames(frames, arguments);
        if (passive && !Has(arguments, Role.Subj) && arguments.FindIndex(a => a.Role == Role.By && a.Nearness > 0 && frames.Sentence[a.Token].Upos == Upos.Propn) is var agent and >= 0)
        {
            arguments.Add(new(Role.Subj, arguments[agent].Token, arguments[agent].Nearness));
        }

        return new Clause(token, kind, passive, arguments);
    }

    static void AddChild(SentenceFrames frames, int child, bool passive, List<Argument> arguments)
    {
        var relation = frames.Sentence[child].Relation;
        var role = relation switch
        {
            Relation.Obj => Role.Obj,
            Relation.Iobj => Role.Iobj,
            Relation.OblAgent => Role.Subj,
            Relation.CompoundPrt => Role.Prt,
            Relation.Xcomp => Role.Xcomp,
            Relation.Acl when frames.Sentence[frames.Sentence[child].Head].Upos == Upos.Verb => Role.Xcomp,
            Relation.Ccomp => Role.Ccomp,
            Relation.Advcl => Role.Advcl,
            Relation.Advmod => Role.Mod,
            Relation.Aux when frames.Lemma(child) is "must" or "should" or "ought" or "could" or "can" or "will" or "would" or "shall" => Role.Mod,
            Relation.Obl or Relation.OblUnmarked when passive && IsKeptObject(frames, child) => Role.Obj,
            Relation.Obl or Relation.Nmod => Prepositions.RoleOf(frames, child),
            Relation.Conj when IsAlternative(frames, child) => Role.Or,
            _ => Role.None,
        };
        if (role == Role.None)
        {
            return;
        }

        // "asked Iran to free the crew" with the infinitive taken for a noun.
        role = role == Role.To && frames.KindOf(child) == PredicateKind.Verb ? Role.Xcomp : role;
        var token = frames.Subjects.Referent(child);
        if (passive && role == Role.By && !frames.Words.TimeUnit.Contains(frames, token) && frames.Sentence[token].Upos is not Upos.Num)
        {
            role = Role.Subj;
        }

        arguments.Add(new(role, token, 0));
        if (relation == Relation.Advcl && frames.HasInfinitive(token))
        {
            arguments.Add(new(Role.Xcomp, token, 1));
        }

        if (relation is Relation.Obj or Relation.Iobj)
        {
            AddInfinitives(frames, child, arguments);
        }

        if (relation is Relation.Advcl or Relation.Xcomp && Prepositions.RoleOf(frames, child) is var marked && marked.IsPreposition() && marked != Role.To)
        {
            arguments.Add(new(marked, token, 0));
        }
    }

    /// <summary>"was promised six helicopters" with the helicopters taken for an adverbial.</summary>
    static bool IsKeptObject(SentenceFrames frames, int child) =>
        frames.Words.Ditransitive.Contains(frames, frames.Sentence[child].Head) && Prepositions.RoleOf(frames, child) == Role.None
        && child > frames.Sentence[child].Head && frames.KindOf(child) == PredicateKind.Noun && !frames.Words.TimeUnit.Contains(frames, child);

    static bool IsAlternative(SentenceFrames frames, int conjunct) =>
        frames.KindOf(conjunct) == PredicateKind.Verb && frames.Sentence.Child(conjunct, Relation.Cc) is var joint and >= 0 && frames.Lemma(joint) is "or";

    /// <summary>"Iraq must stop, the ambassador said": what is said stands above the verb of saying.</summary>
    static void ReadSaid(SentenceFrames frames, int token, List<Argument> arguments)
    {
        var said = frames.Sentence[token].Head;
        if (frames.Sentence[token].Relation == Relation.Parataxis && said >= 0 && frames.KindOf(said) == PredicateKind.Verb && frames.Words.Speech.Contains(frames, token) && !Has(arguments, Role.Ccomp))
        {
            arguments.Add(new(Role.Ccomp, said, 0));
        }
        else if (frames.Words.Speech.Contains(frames, token) && !Has(arguments, Role.Ccomp) && FrontedContent(frames, token) is var fronted and >= 0)
        {
            arguments.Add(new(Role.Ccomp, fronted, 1));
        }
    }

    /// <summary>"There was no truth in it, the ministry said" with the first clause taken for an adverbial one: it has no mark and ends in a comma.</summary>
    static int FrontedContent(SentenceFrames frames, int token)
    {
        var subject = frames.Sentence.Child(token, Relation.Nsubj);
        foreach (var clause in frames.Sentence.Children(token, Relation.Advcl))
        {
            if (clause < subject && frames.Sentence.Child(clause, Relation.Mark) < 0 && frames.Sentence[clause].Xpos is "VBD" or "VBZ" or "VBP")
            {
                return clause;
            }
        }

        return -1;
    }

    /// <summary>"called off their strike" parsed as "called [off their strike]": a particle and an object.</summary>
    static void ReadParticle(SentenceFrames frames, int token, List<Argument> arguments)
    {
        if (Has(arguments, Role.Obj) || token + 1 >= frames.Sentence.Count || !frames.Words.Particle.Contains(frames, token + 1))
        {
            return;
        }

        var particle = frames.Sentence[token + 1];
        if (particle.Relation == Relation.Case && particle.Head > token && frames.Sentence[particle.Head].Head == token && !IsFollowedByPreposition(frames, token + 1))
        {
            arguments.Add(new(Role.Prt, token + 1, 0));
            arguments.Add(new(Role.Obj, frames.Subjects.Referent(particle.Head), 1));
        }
    }

    static bool IsFollowedByPreposition(SentenceFrames frames, int token) =>
        token + 1 < frames.Sentence.Count && frames.Sentence[token + 1].Upos == Upos.Adp;

    /// <summary>
    /// "met Pakistani Prime Minister X" with the nationality taken for a predicate: it is the object. "give Pakistan $30 million" with
    /// the receiver taken for a part of the sum: it is the receiver.
    /// </summary>
    static void ReadMistaken(SentenceFrames frames, int token, bool passive, List<Argument> arguments)
    {
        if (passive)
        {
            return;
        }

        var given = arguments.FindIndex(a => a.Role == Role.Obj);
        if (given < 0 && ObjectOtherwiseNamed(frames, token) is var named and >= 0)
        {
            arguments.Add(new(Role.Obj, frames.Subjects.Referent(named), 1));
        }
        else if (given >= 0 && !Has(arguments, Role.Iobj) && frames.Words.Ditransitive.Contains(frames, token)
            && token + 1 < arguments[given].Token && frames.Sentence[token + 1] is { Upos: Upos.Propn, Relation: Relation.Compound or Relation.NmodUnmarked } first && first.Head <= arguments[given].Token)
        {
            arguments.Add(new(Role.Iobj, token + 1, 1));
        }
    }

    /// <summary>The noun without a preposition after the verb that the parse takes for a predicate or an oblique; time does not count.</summary>
    static int ObjectOtherwiseNamed(SentenceFrames frames, int token)
    {
        foreach (var child in frames.Sentence.Children(token))
        {
            var isOutside = child == token + 2 && frames.Sentence[child].Relation == Relation.Obl && frames.Lemma(token + 1) == "outside" && frames.KindOf(child) == PredicateKind.Noun;
            var isObject = isOutside || (child > token && frames.Sentence[child].Relation is Relation.Xcomp or Relation.Obl or Relation.OblUnmarked
                && frames.KindOf(child) == PredicateKind.Noun && frames.Sentence.Child(child, Relation.Cop) < 0 && frames.Sentence.Child(child, Relation.Case) < 0
                && !frames.Words.TimeUnit.Contains(frames, child) && !frames.Words.Naming.Contains(frames, token));
            if (isObject || (child > token && frames.Sentence[child].Relation == Relation.Xcomp && IsName(frames, child)))
            {
                return child;
            }
        }

        return -1;
    }

    static bool IsName(SentenceFrames frames, int token) =>
        frames.KindOf(token) != PredicateKind.Verb && char.IsUpper(frames.Sentence[token].Form[0]) && Prepositions.RoleOf(frames, token) == Role.None;

    /// <summary>"called the strikes barbaric", "called it a mistake" with the predicate hung on the object or taken for an adverbial.</summary>
    static void ReadPredicated(SentenceFrames frames, int token, bool passive, List<Argument> arguments)
    {
        var named = arguments.FindIndex(a => a.Role == Role.Obj);
        if (passive || named < 0 || !frames.Words.Naming.Contains(frames, token) || Has(arguments, Role.Xcomp))
        {
            return;
        }

        var noun = arguments[named].Token;
        foreach (var child in frames.Sentence.Children(noun))
        {
            var isBare = frames.Sentence[child].Relation == Relation.Acl && child == noun + 1 && frames.Sentence[child].Xpos == "VBN";
            if (child > noun && (isBare || frames.Sentence[child].Relation is Relation.Amod or Relation.Appos or Relation.Obj))
            {
                arguments.Add(new(Role.Xcomp, child, 1));
            }
            else if (child > noun && frames.Lemma(child) == "as" && frames.Sentence.Child(child, Relation.Fixed) is var quality and >= 0)
            {
                arguments.Add(new(Role.As, quality, 1));
            }
        }

        foreach (var child in frames.Sentence.Children(token))
        {
            if (child > noun && frames.Sentence[child].Relation is Relation.Obl or Relation.OblUnmarked or Relation.Obj && frames.Sentence.Child(child, Relation.Case) < 0 && !frames.Words.TimeUnit.Contains(frames, child))
            {
                arguments.Add(new(Role.Xcomp, child, 1));
            }
        }
    }

    /// <summary>A receiver without an object is one: "asked Kenya to go". Of two objects the first receives: "gave the envoy a protest".</summary>
    static void ReadReceiver(SentenceFrames frames, int token, List<Argument> arguments)
    {
        var (first, last) = (arguments.FindIndex(a => a is { Role: Role.Obj, Nearness: 0 }), arguments.FindLastIndex(a => a is { Role: Role.Obj, Nearness: 0 }));
        if (first != last && frames.Words.Ditransitive.Contains(frames, token) && !Has(arguments, Role.Iobj))
        {
            arguments[first] = arguments[first] with { Role = Role.Iobj };
        }

        var receiver = arguments.FindIndex(a => a.Role == Role.Iobj);
        if (receiver >= 0 && !Has(arguments, Role.Obj))
        {
            arguments.Add(arguments[receiver] with { Role = Role.Obj });
        }
    }

    /// <summary>"ordered a bank to pay", "announced a plan to withdraw": the infinitive on the object.</summary>
    static void AddInfinitives(SentenceFrames frames, int noun, List<Argument> arguments)
    {
        foreach (var clause in frames.Sentence.Children(noun, Relation.Acl))
        {
            if (frames.HasInfinitive(clause))
            {
                arguments.Add(new(Role.Xcomp, clause, 2));
            }
        }
    }

    static void AddSubject(SentenceFrames frames, int token, bool passive, List<Argument> arguments)
    {
        if (passive && !Has(arguments, Role.Subj))
        {
            AddSharedAgent(frames, token, arguments);
        }

        var (subject, nearness) = frames.Subjects.Of(token);
        if (subject < 0 || subject == token)
        {
            return;
        }

        var role = !passive ? Role.Subj : Has(arguments, Role.Obj) ? Role.Iobj : Role.Obj;
        arguments.Add(new(role, subject, nearness));
    }

    /// <summary>"was captured by police and handed over": both by the police.</summary>
    static void AddSharedAgent(SentenceFrames frames, int token, List<Argument> arguments)
    {
        var head = frames.Sentence[token].Head;
        if (frames.Sentence[token].Relation != Relation.Conj || !frames.Subjects.IsPassive(head))
        {
            return;
        }

        if (frames.Sentence.Child(head, Relation.OblAgent) is var agent and >= 0)
        {
            arguments.Add(new(Role.Subj, frames.Subjects.Referent(agent), 2));
        }
    }

    /// <summary>The object of a relative clause that has a gap, or of a coordinated verb that shares it.</summary>
    static void AddDistantObject(SentenceFrames frames, int token, List<Argument> arguments)
    {
        var sentence = frames.Sentence;
        var head = sentence[token].Head;
        if (head < 0)
        {
            return;
        }

        if (sentence[token].Relation == Relation.AclRelcl)
        {
            if (!arguments.Exists(a => a.Token == head) && !HasWhAdverb(frames, token) && sentence.Child(token, Relation.Ccomp) < 0)
            {
                arguments.Add(new(Role.Obj, head, 1));
            }

            return;
        }

        var shared = sentence[token].Relation == Relation.Conj && frames.KindOf(head) == PredicateKind.Verb ? sentence.Child(head, Relation.Obj) : -1;
        if (shared > token && !frames.Subjects.IsPassive(head))
        {
            arguments.Add(new(Role.Obj, shared, 1));
            return;
        }

        AddObjectOfNext(frames, token, arguments);
    }

    /// <summary>"attacked and destroyed the convoy" where the parse gives the object to the second verb.</summary>
    static void AddObjectOfNext(SentenceFrames frames, int token, List<Argument> arguments)
    {
        foreach (var next in frames.Sentence.Children(token, Relation.Conj))
        {
            var shared = frames.KindOf(next) == PredicateKind.Verb && next - token <= 2 ? frames.Sentence.Child(next, Relation.Obj) : -1;
            if (shared > next)
            {
                arguments.Add(new(Role.Obj, shared, 1));
                return;
            }
        }
    }

    static bool HasWhAdverb(SentenceFrames frames, int token)
    {
        foreach (var child in frames.Sentence.Children(token))
        {
            if (frames.Lemma(child) is "where" or "when" or "why" or "how")
            {
                return true;
            }
        }

        return false;
    }

    static bool Has(List<Argument> arguments, Role role) => arguments.Exists(a => a.Role == role);
}
