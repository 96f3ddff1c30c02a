using Entente.Language;

namespace Entente.Coding;

/// <summary>Reads the role of a prepositional argument from its case words.</summary>
static class Prepositions
{
    const int Most = 24;

    /// <summary>The role that the prepositions of a nominal or the marks of a gerund clause give it.</summary>
    public static Role RoleOf(SentenceFrames frames, int token)
    {
        var sentence = frames.Sentence;
        var found = Role.None;
        foreach (var child in sentence.Children(token))
        {
            if (sentence[child].Relation is not (Relation.Case or Relation.Mark) || child > token || sentence[child].Upos == Upos.Part && frames.Lemma(child) != "to")
            {
                continue;
            }

            var role = RoleNames.OfPreposition(WithFixed(frames, child));
            role = role == Role.Of ? BeforeOf(frames, child) : role;
            if (role != Role.None)
            {
                found = found == Role.None || role != Role.Of ? role : Compound(found);
            }
        }

        return found == Role.None ? OfNumber(frames, token) : found;
    }

    /// <summary>"out of", "ahead of" as two words beside each other; of, where no such word stands before it.</summary>
    static Role BeforeOf(SentenceFrames frames, int token)
    {
        var before = token > 0 ? frames.Sentence[token - 1].Form.ToLowerInvariant() : "";
        return before is "out" or "ahead" or "because" or "instead" or "outside" or "inside" ? RoleNames.OfPreposition($"{before} of") : Role.Of;
    }

    /// <summary>"against three traders" with the preposition hung on the number.</summary>
    static Role OfNumber(SentenceFrames frames, int token)
    {
        var sentence = frames.Sentence;
        foreach (var child in sentence.Children(token))
        {
            if (child < token && sentence[child].Relation is Relation.Nummod or Relation.Det or Relation.Amod && sentence.Child(child, Relation.Case) is var mark and >= 0)
            {
                return RoleNames.OfPreposition(frames.Sentence[mark].Form.ToLowerInvariant());
            }
        }

        return Role.None;
    }

    /// <summary>
    /// Adds the phrases that hang on arguments of some roles: they may belong to the predicate ("suspended aid to Egypt", "the
    /// killing of policemen by militants"). "of" stays where it is.
    /// </summary>
    public static void Borrow(SentenceFrames frames, List<Argument> arguments, Func<Role, bool> isLender)
    {
        var count = arguments.Count;
        for (var i = 0; i < count; i++)
        {
            if (!isLender(arguments[i].Role) || arguments[i].Nearness > 1)
            {
                continue;
            }

            foreach (var child in PhrasesOn(frames, arguments[i].Token))
            {
                var role = RoleOf(frames, child);
                var isPlace = arguments[i].Role.IsPreposition() && role is Role.In or Role.At or Role.Near;
                if (role.IsPreposition() && role != Role.Of && !isPlace)
                {
                    arguments.Add(new(role, frames.Subjects.Referent(child), (byte)(arguments[i].Nearness + 1)));
                }
            }
        }
    }

    /// <summary>
    /// Adds the phrases that hang on names: a name takes no agent and no receiver, so they belong to the predicate ("sent to Morocco by
    /// Spain", "the lifting of sanctions on Zimbabwe by the European Union").
    /// </summary>
    public static void BorrowFromNames(SentenceFrames frames, List<Argument> arguments)
    {
        for (var i = 0; i < arguments.Count && arguments.Count < Most; i++)
        {
            var (role, token, nearness) = arguments[i];
            if (!role.IsPreposition() || frames.Sentence[token].Upos != Upos.Propn || nearness > 3)
            {
                continue;
            }

            foreach (var child in frames.Sentence.Children(token, Relation.Nmod))
            {
                var own = RoleOf(frames, child);
                var isWanted = own is Role.By or Role.To or Role.With or Role.Against or Role.From || (own is Role.For && role is Role.To or Role.On or Role.With);
                if (isWanted && !arguments.Exists(a => a.Role == own || a.Token == child))
                {
                    arguments.Add(new(own, frames.Subjects.Referent(child), (byte)(nearness + 1)));
                }
            }
        }
    }

    /// <summary>The phrases on a noun and on its apposition, to which the parse gives what follows it ("extradited the man, a Dutch citizen, to Peru").</summary>
    static IEnumerable<int> PhrasesOn(SentenceFrames frames, int noun) =>
        frames.Sentence.Children(noun, Relation.Nmod)
            .Concat(frames.Sentence.Children(noun, Relation.Appos).SelectMany(apposed => frames.Sentence.Children(apposed, Relation.Nmod)));

    /// <summary>"out of" as two case words is from; "because of" is because.</summary>
    static Role Compound(Role first) => first;

    static string WithFixed(SentenceFrames frames, int token)
    {
        var text = frames.Sentence[token].Form.ToLowerInvariant();
        foreach (var part in frames.Sentence.Children(token))
        {
            if (frames.Sentence[part].Relation == Relation.Fixed)
            {
                text = $"{text} {frames.Sentence[part].Form.ToLowerInvariant()}";
            }
        }

        return text;
    }
}
