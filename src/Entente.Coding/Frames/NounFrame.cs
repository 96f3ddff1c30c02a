using Entente.Language;

namespace Entente.Coding;

/// <summary>Builds the clause of a noun that names an act: "Israel's attack on Gaza", "carried out an attack", "talks between A and B".</summary>
static class NounFrame
{
    /// <summary>Builds the clause of <paramref name="token"/>.</summary>
    public static Clause Build(SentenceFrames frames, int token)
    {
        var arguments = new List<Argument>(8);
        AddOwn(frames, token, 0, arguments);
        AddLostContent(frames, token, arguments);
        Prepositions.Borrow(frames, arguments, static role => role is Role.Of or Role.By);
        Prepositions.BorrowFromNames(frames, arguments);
        var carrier = Governed(frames, token, arguments);
        AddLogical(frames, token, arguments);
        return new Clause(token, PredicateKind.Noun, false, arguments) { Carrier = carrier };
    }

    static void AddOwn(SentenceFrames frames, int token, byte nearness, List<Argument> arguments)
    {
        var sentence = frames.Sentence;
        foreach (var child in sentence.Children(token))
        {
            var role = RoleOf(frames, child);
            if (role == Role.None)
            {
                continue;
            }

            arguments.Add(new(role, frames.Subjects.Referent(child), nearness));
            if (role == Role.Comp)
            {
                AddInner(sentence, child, nearness, arguments);
            }
        }
    }

    /// <summary>"deplored the decision of Greece to close", "rejected a claim by X that Y had": the content hung elsewhere belongs to the noun.</summary>
    static void AddLostContent(SentenceFrames frames, int token, List<Argument> arguments)
    {
        if (!frames.Words.ContentNoun.Contains(frames, token) || arguments.Exists(a => a.Role is Role.Xcomp or Role.Ccomp))
        {
            return;
        }

        var verb = frames.Sentence[token].Head;
        foreach (var child in verb >= 0 && verb < token && frames.KindOf(verb) == PredicateKind.Verb ? frames.Sentence.Children(verb) : [])
        {
            var isClause = child > token && frames.Sentence[child].Relation is Relation.Advcl or Relation.Ccomp or Relation.Xcomp or Relation.Parataxis;
            var mark = isClause ? frames.Sentence.Child(child, Relation.Mark) : -1;
            if (mark > token && frames.Lemma(mark) is "to" or "that")
            {
                arguments.Add(new(frames.Lemma(mark) == "to" ? Role.Xcomp : Role.Ccomp, child, 1));
            }
        }

        foreach (var child in frames.Sentence.Children(token, Relation.AclRelcl))
        {
            if (HasObjectBesideThat(frames, child))
            {
                arguments.Add(new(Role.Ccomp, child, 1));
            }
        }
    }

    /// <summary>"the charge that Uganda had armed the rebels" parsed as relative, though nothing is missing in it.</summary>
    static bool HasObjectBesideThat(SentenceFrames frames, int clause)
    {
        var objects = frames.Sentence.Children(clause, Relation.Obj).ToArray();
        return objects.Length > 1 && frames.Lemma(objects[0]) == "that" && frames.Sentence.Child(clause, Relation.Nsubj) >= 0;
    }

    /// <summary>"US-led operation", "Russian state aid": the country may hang on the modifier.</summary>
    static void AddInner(Sentence sentence, int modifier, byte nearness, List<Argument> arguments)
    {
        foreach (var inner in sentence.Children(modifier))
        {
            if (sentence[inner].Relation is Relation.Compound or Relation.Amod or Relation.Obl or Relation.OblUnmarked or Relation.Nsubj or Relation.Conj)
            {
                arguments.Add(new(Role.Comp, inner, (byte)(nearness + 2)));
            }
        }
    }

    static Role RoleOf(SentenceFrames frames, int child) => frames.Sentence[child].Relation switch
    {
        Relation.NmodPoss => Role.Poss,
        Relation.Compound or Relation.Amod or Relation.NmodDesc => Role.Comp,
        Relation.Nmod or Relation.Obl => Prepositions.RoleOf(frames, child),
        Relation.OblAgent => Role.By,
        Relation.Nsubj => Role.Subj,
        Relation.Appos => Role.Appos,
        Relation.Acl => OfClause(frames, child),
        Relation.Xcomp => Role.Xcomp,
        Relation.Ccomp => Role.Ccomp,
        Relation.Advcl => Role.Advcl,
        Relation.Case or Relation.Advmod when frames.Sentence.Child(frames.Sentence[child].Head, Relation.Cop) >= 0 => Role.Mod,
        Relation.Aux when frames.Lemma(child) is "must" or "should" or "ought" => Role.Mod,
        _ => Role.None,
    };

    static Role OfClause(SentenceFrames frames, int clause)
    {
        var mark = frames.Sentence.Child(clause, Relation.Mark);
        if (mark < 0)
        {
            return Role.Advcl;
        }

        return frames.Lemma(mark) switch
        {
            "to" => Role.Xcomp,
            "that" => Role.Ccomp,
            var preposition => RoleNames.OfPreposition(preposition),
        };
    }

    /// <summary>Adds what the verb that carries the noun knows of it; returns that verb, or -1.</summary>
    static int Governed(SentenceFrames frames, int token, List<Argument> arguments)
    {
        var sentence = frames.Sentence;
        var top = Top(frames, token, arguments);
        var carrier = RelativeCarrier(frames, top);
        if (carrier < 0 && sentence[top].Relation.Universal() is Relation.Obj or Relation.Nsubj or Relation.Obl)
        {
            carrier = sentence[top].Head;
        }

        if (carrier < 0 || frames.KindOf(carrier) != PredicateKind.Verb)
        {
            return -1;
        }

        var clause = frames.Of(carrier);
        var isObject = clause[Role.Obj] == top || sentence[top].Relation is Relation.Obj or Relation.NsubjPass;
        var governor = sentence[top].Head;
        if (governor != carrier && sentence[top].Relation == Relation.Obl && frames.KindOf(governor) == PredicateKind.Verb && frames.Of(governor)[Role.Subj] is >= 0 and var guest && guest != top)
        {
            arguments.Add(new(Role.Frame, guest, 2));
        }

        var holder = sentence[top].Relation == Relation.Nmod && Prepositions.RoleOf(frames, top) is Role.In or Role.After or Role.During ? sentence[governor].Head : -1;
        if (holder >= 0 && frames.KindOf(holder) == PredicateKind.Verb && frames.Of(holder)[Role.Subj] is >= 0 and var party && party != top)
        {
            arguments.Add(new(Role.Frame, party, 3));
        }

        if (isObject && (frames.Words.Light.Contains(frames, carrier) || frames.Words.Occur.Contains(frames, carrier)))
        {
            // "Kenya suffered an attack": the carrier's subject is whom it hit.
            var isSuffered = frames.Lemma(carrier) is "face" or "suffer" or "sustain" or "survive" or "endure" or "undergo" or "withstand" or "see";
            Take(clause, top, withSubject: !isSuffered, arguments);
            if (isSuffered && clause[Role.Subj] is var sufferer and >= 0)
            {
                arguments.Add(new(Role.Obj, sufferer, 1));
            }

            return carrier;
        }

        if (sentence[top].Relation == Relation.Nsubj)
        {
            if (frames.Words.Occur.Contains(frames, carrier) || frames.Words.Light.Contains(frames, carrier))
            {
                Take(clause, top, withSubject: false, arguments);
            }

            return carrier;
        }

        if (sentence[top].Relation == Relation.Obl && clause[Role.Subj] is var subject and >= 0 && subject != top)
        {
            arguments.Add(new(Role.Frame, subject, 1));
        }

        return carrier;
    }

    /// <summary>The word through which the noun is governed: its first conjunct, and the transparent noun above it ("a series of attacks").</summary>
    static int Top(SentenceFrames frames, int token, List<Argument> arguments)
    {
        var sentence = frames.Sentence;
        var top = frames.FirstConjunct(token);
        for (var steps = 0; steps < 4; steps++)
        {
            var head = sentence[top].Head;
            if (head < 0 || sentence[top].Relation != Relation.Nmod || !frames.Words.Transparent.Contains(frames, head) || Prepositions.RoleOf(frames, top) is not (Role.Of or Role.In))
            {
                break;
            }

            foreach (var child in sentence.Children(head))
            {
                if (child != top && RoleOf(frames, child) is var role and not Role.None)
                {
                    arguments.Add(new(role, frames.Subjects.Referent(child), 1));
                }
            }

            top = frames.FirstConjunct(head);
        }

        return top;
    }

    /// <summary>"the attack that X carried out", "an attack carried out by X".</summary>
    static int RelativeCarrier(SentenceFrames frames, int noun)
    {
        foreach (var child in frames.Sentence.Children(noun))
        {
            if (frames.Sentence[child].Relation is Relation.AclRelcl or Relation.Acl && frames.Words.Light.Contains(frames, child)
                && frames.KindOf(child) == PredicateKind.Verb && frames.Of(child)[Role.Obj] == noun)
            {
                return child;
            }
        }

        return -1;
    }

    static void Take(Clause carrier, int noun, bool withSubject, List<Argument> arguments)
    {
        foreach (var argument in carrier.Arguments)
        {
            if (argument.Token != noun && (argument.Role.IsPreposition() || (withSubject && argument.Role is Role.Subj or Role.Iobj)))
            {
                arguments.Add(argument with { Nearness = (byte)(argument.Nearness + 1) });
            }
        }
    }

    /// <summary>Adds logical subject and object: by &gt; possessor &gt; the carrier's subject; "of" is the object where a subject is known.</summary>
    static void AddLogical(SentenceFrames frames, int token, List<Argument> arguments)
    {
        var takesObject = frames.Words.PassiveNoun.Contains(frames, token);
        var hasOf = arguments.Exists(a => a.Role == Role.Of);
        for (int i = 0, count = arguments.Count; i < count; i++)
        {
            var (role, argument, nearness) = arguments[i];
            switch (role)
            {
                case Role.By:
                    arguments.Add(new(Role.Subj, argument, nearness));
                    break;
                case Role.Poss:
                    arguments.Add(new(takesObject && !hasOf ? Role.Obj : Role.Subj, argument, nearness));
                    break;
                case Role.Of when takesObject || arguments.Exists(a => a.Role is Role.By or Role.Poss or Role.Subj):
                    arguments.Add(new(Role.Obj, argument, (byte)(nearness + 1)));
                    break;
            }
        }
    }
}
