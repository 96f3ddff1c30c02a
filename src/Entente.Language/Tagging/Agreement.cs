namespace Entente.Language.Tagging;

/// <summary>Features of verbs that the word alone does not show but the tree does: voice, person, number, mood.</summary>
static class Agreement
{
    const string Passive = "Tense=Past|VerbForm=Part|Voice=Pass";
    const string Perfect = "Tense=Past|VerbForm=Part";
    const string Imperative = "Mood=Imp|Person=2|VerbForm=Fin";
    const string Infinitive = "VerbForm=Inf";

    static readonly string[] Indicatives = [.. new[] { 1, 2, 3 }.SelectMany(person => new[] { "Sing", "Plur" }.SelectMany(number => new[] { "Pres", "Past" }
        .Select(tense => $"Mood=Ind|Number={number}|Person={person}|Tense={tense}|VerbForm=Fin")))];

    /// <summary>Sets the features of the verbs of a tree, the lexicon's given.</summary>
    public static void Complete(Token[] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var features = tokens[i].Upos is Upos.Verb or Upos.Aux ? Features(tokens, i) : tokens[i].Features;
            if (!ReferenceEquals(features, tokens[i].Features))
            {
                tokens[i] = tokens[i] with { Features = features };
            }
        }
    }

    static string Features(ReadOnlySpan<Token> tokens, int i)
    {
        var token = tokens[i];
        return token.Xpos switch
        {
            "VBN" => IsPerfect(tokens, i) ? Perfect : Passive,
            "VB" when token.Features is Imperative or Infinitive or "Mood=Imp|VerbForm=Fin" => IsImperative(tokens, i) ? Imperative : Infinitive,
            "VBD" or "VBP" when token.Features.StartsWith("Mood=Ind", StringComparison.Ordinal) => Finite(tokens, i),
            _ => token.Features,
        };
    }

    static bool IsPerfect(ReadOnlySpan<Token> tokens, int verb)
    {
        var (hasHave, hasPassive) = (false, false);
        foreach (var token in tokens)
        {
            if (token.Head == verb)
            {
                hasHave |= token.Relation == Relation.Aux && token.Lemma == "have";
                hasPassive |= token.Relation is Relation.AuxPass or Relation.NsubjPass;
            }
        }

        return (hasHave && !hasPassive) || tokens[verb].Lemma == "be" || tokens[verb].Relation == Relation.Aux;
    }

    static bool IsImperative(ReadOnlySpan<Token> tokens, int verb)
    {
        if (tokens[verb].Relation is not (Relation.Root or Relation.Conj or Relation.Parataxis or Relation.Ccomp))
        {
            return false;
        }

        foreach (var token in tokens)
        {
            if (token.Head == verb
                && token.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Mark or Relation.Aux or Relation.Expl or Relation.Csubj)
            {
                return false;
            }
        }

        return true;
    }

    static string Finite(ReadOnlySpan<Token> tokens, int verb)
    {
        var clause = tokens[verb].Relation is Relation.Aux or Relation.AuxPass or Relation.Cop ? tokens[verb].Head : verb;
        var subject = Child(tokens, clause, relation => relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter);
        var isPlural = subject is null ? tokens[verb].Xpos == "VBP" : IsPlural(tokens, subject);
        var isPast = tokens[verb].Xpos == "VBD";
        return subject?.Lemma switch
        {
            "I" or "we" => Indicative(1, isPlural, isPast),
            "you" => Indicative(2, isPlural, isPast),
            _ => Indicative(3, isPlural, isPast),
        };
    }

    static string Indicative(int person, bool isPlural, bool isPast) => Indicatives[((person - 1) * 4) + (isPlural ? 2 : 0) + (isPast ? 1 : 0)];

    static bool IsPlural(ReadOnlySpan<Token> tokens, Token subject) =>
        subject.Has("Number=Plur")
        || subject.Lemma is "we" or "they"
        || Child(tokens, subject.Index, relation => relation == Relation.Conj) is not null;

    static Token? Child(ReadOnlySpan<Token> tokens, int head, Func<Relation, bool> isWanted)
    {
        foreach (var token in tokens)
        {
            if (token.Head == head && isWanted(token.Relation))
            {
                return token;
            }
        }

        return null;
    }
}
