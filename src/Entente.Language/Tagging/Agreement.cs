namespace Entente.Language.Tagging;

/// <summary>Features of verbs that the word alone does not show but the tree does: voice, person, number, mood.</summary>
static class Agreement
{
    const string Passive = "Tense=Past|VerbForm=Part|Voice=Pass";
    const string Perfect = "Tense=Past|VerbForm=Part";
    const string Imperative = "Mood=Imp|Person=2|VerbForm=Fin";
    const string Infinitive = "VerbForm=Inf";

    /// <summary>The features of token <paramref name="i"/> of a tree, the lexicon's given.</summary>
    public static string Features(IReadOnlyList<Token> tokens, int i)
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

    static bool IsPerfect(IReadOnlyList<Token> tokens, int verb)
    {
        var (hasHave, hasPassive) = (false, false);
        foreach (var token in tokens.Where(token => token.Head == verb))
        {
            hasHave |= token.Relation == Relation.Aux && token.Lemma == "have";
            hasPassive |= token.Relation is Relation.AuxPass or Relation.NsubjPass;
        }

        return (hasHave && !hasPassive) || tokens[verb].Lemma == "be" || tokens[verb].Relation == Relation.Aux;
    }

    static bool IsImperative(IReadOnlyList<Token> tokens, int verb) =>
        tokens[verb].Relation is Relation.Root or Relation.Conj or Relation.Parataxis or Relation.Ccomp
        && !tokens.Any(token => token.Head == verb
            && token.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Mark or Relation.Aux or Relation.Expl or Relation.Csubj);

    static string Finite(IReadOnlyList<Token> tokens, int verb)
    {
        var clause = tokens[verb].Relation is Relation.Aux or Relation.AuxPass or Relation.Cop ? tokens[verb].Head : verb;
        var subject = tokens.FirstOrDefault(token => token.Head == clause && token.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter);
        var isPlural = subject is null ? tokens[verb].Xpos == "VBP" : IsPlural(tokens, subject);
        var person = subject?.Lemma switch
        {
            "I" or "we" => 1,
            "you" => 2,
            _ => 3,
        };
        var tense = tokens[verb].Xpos == "VBD" ? "Past" : "Pres";
        return $"Mood=Ind|Number={(isPlural ? "Plur" : "Sing")}|Person={person}|Tense={tense}|VerbForm=Fin";
    }

    static bool IsPlural(IReadOnlyList<Token> tokens, Token subject) =>
        subject.Has("Number=Plur")
        || subject.Lemma is "we" or "they"
        || tokens.Any(token => token.Head == subject.Index && token.Relation == Relation.Conj);
}
