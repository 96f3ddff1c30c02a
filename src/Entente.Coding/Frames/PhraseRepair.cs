using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Mends phrases whose verb a fast parser takes for a modifier, or whose noun for a verb: "in which gunmen killed passengers" read as "killed passengers of
/// gunmen", "aircraft bombed villages, officials said" read as "bombed villages said", "at several air bases" with "bases" for a verb.
/// </summary>
static class PhraseRepair
{
    /// <summary>Mends the tokens in place; whether anything changed.</summary>
    public static bool Mend(Token[] tokens)
    {
        var changed = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            changed |= ClauseRepair.Attempt(tokens, i, MendNounAsVerb) || ClauseRepair.Attempt(tokens, i, MendRelativeModifier) || ClauseRepair.Attempt(tokens, i, MendReportedModifier);
        }

        return changed;
    }

    /// <summary>A verb in -s whose subject has a preposition is a noun: "fired missiles at several air bases".</summary>
    static bool MendNounAsVerb(Token[] tokens, int verb)
    {
        if (tokens[verb] is not { Upos: Upos.Verb, Xpos: "VBZ", Head: >= 0 } || verb == 0 || tokens[verb - 1].Head != verb || tokens[verb - 1].Relation != Relation.Nsubj)
        {
            return false;
        }

        var preposition = ChildOf(tokens, verb - 1, Relation.Case);
        if (preposition < 0 || preposition >= verb - 1)
        {
            return false;
        }

        for (var i = preposition; i < verb; i++)
        {
            tokens[i] = i == verb - 1 ? tokens[i] with { Relation = Relation.Compound } : tokens[i].Head == verb - 1 ? tokens[i] with { Head = verb } : tokens[i];
        }

        tokens[verb] = tokens[verb] with { Upos = Upos.Noun, Xpos = "NNS", Relation = Relation.Obl };
        return true;
    }

    /// <summary>"the raid in which gunmen killed passengers": a modifier with a subject and a relative pronoun is a clause, its noun the object.</summary>
    static bool MendRelativeModifier(Token[] tokens, int verb)
    {
        if (!IsModifier(tokens, verb) || ChildOf(tokens, verb, Relation.Nsubj) is not (>= 0 and var subject) || subject > verb)
        {
            return false;
        }

        var pronoun = Array.Find(tokens, t => t.Head == verb && t.Xpos is "WDT" or "WP")?.Index ?? -1;
        var noun = pronoun - 1;
        while (noun >= 0 && tokens[noun].Upos is Upos.Adp or Upos.Punct)
        {
            noun--;
        }

        if (pronoun < 0 || noun < 0 || tokens[noun].Upos is not (Upos.Noun or Upos.Propn))
        {
            return false;
        }

        var affected = tokens[verb].Head;
        tokens[verb] = tokens[verb] with { Head = noun, Relation = Relation.AclRelcl, Upos = Upos.Verb, Xpos = "VBD" };
        tokens[affected] = tokens[affected] with { Head = verb, Relation = Relation.Obj };
        return true;
    }

    /// <summary>"Aircraft bombed villages, officials said" with two subjects of "said": the first is what was said.</summary>
    static bool MendReportedModifier(Token[] tokens, int verb)
    {
        if (!IsModifier(tokens, verb) || verb == 0 || tokens[verb - 1].Head != tokens[verb].Head || tokens[verb - 1].Relation != Relation.Compound)
        {
            return false;
        }

        var affected = tokens[verb].Head;
        var saying = tokens[affected].Head;
        if (saying <= affected || tokens[affected].Relation != Relation.Nsubj || tokens[saying].Lemma is not ("say" or "report" or "announce" or "tell" or "confirm" or "claim" or "add")
            || !Array.Exists(tokens, t => t.Head == saying && t.Relation == Relation.Nsubj && t.Index > affected && t.Index < saying))
        {
            return false;
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            var isWithActor = tokens[i].Head == affected && i < verb - 1;
            var isWithAct = tokens[i].Head == saying && i > affected && tokens[i].Relation is Relation.Ccomp or Relation.Advcl or Relation.Xcomp;
            tokens[i] = i == verb ? tokens[i] with { Head = saying, Relation = Relation.Ccomp, Upos = Upos.Verb, Xpos = "VBD" }
                : i == verb - 1 ? tokens[i] with { Head = verb, Relation = Relation.Nsubj }
                : i == affected ? tokens[i] with { Head = verb, Relation = Relation.Obj }
                : isWithActor ? tokens[i] with { Head = verb - 1 }
                : isWithAct ? tokens[i] with { Head = verb, Relation = Relation.Advcl }
                : tokens[i];
        }

        return true;
    }

    static bool IsModifier(Token[] tokens, int token) =>
        tokens[token] is { Upos: Upos.Verb or Upos.Adj, Xpos: "VBN" or "VBD", Relation: Relation.Amod } && tokens[token].Head > token;

    static int ChildOf(Token[] tokens, int token, Relation relation) => Array.Find(tokens, t => t.Head == token && t.Relation == relation)?.Index ?? -1;
}
