using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Mends clauses whose verb the tagger takes for something else: "gunmen shot dead three officers" with "shot" for a noun, "drones struck a depot" with "drones" for
/// a verb that has "struck" for its content.
/// </summary>
static class HiddenVerbRepair
{
    /// <summary>Mends the tokens in place; whether anything changed.</summary>
    public static bool Mend(Token[] tokens)
    {
        var changed = false;
        var attempts = new RepairAttempts(tokens);
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            changed |= attempts.Try(i, MendShotDead) || attempts.Try(i, MendNounBeforeVerb);
        }

        return changed;
    }

    /// <summary>"Shot dead" is a verb wherever a noun stands before it and another after.</summary>
    static bool MendShotDead(Token[] tokens, int verb)
    {
        if (verb + 1 >= tokens.Length || tokens[verb].Upos == Upos.Verb || !IsForm(tokens[verb], "shot") || !IsForm(tokens[verb + 1], "dead") || tokens[verb].Head <= verb)
        {
            return false;
        }

        var victim = tokens[verb].Head;
        var killer = tokens[victim].Head;
        if (killer < 0 || killer >= verb || tokens[killer].Upos is not (Upos.Noun or Upos.Propn))
        {
            return false;
        }

        var above = tokens[killer];
        for (var i = 0; i < tokens.Length; i++)
        {
            var isSetting = tokens[i].Head == victim && i > victim && tokens[i].Relation == Relation.Nmod;
            tokens[i] = i == verb ? tokens[i] with { Head = above.Head, Relation = above.Relation, Upos = Upos.Verb, Xpos = "VBD", Lemma = "shoot" }
                : i == verb + 1 ? tokens[i] with { Head = verb, Relation = Relation.Xcomp }
                : i == killer ? tokens[i] with { Head = verb, Relation = Relation.Nsubj }
                : i == victim ? tokens[i] with { Head = verb, Relation = Relation.Obj }
                : isSetting ? tokens[i] with { Head = verb, Relation = Relation.Obl }
                : tokens[i].Head == killer && i > verb ? tokens[i] with { Head = verb }
                : tokens[i];
        }

        return true;
    }

    /// <summary>A verb in -s cannot have another verb without a subject right after it for its content: it is that verb's subject.</summary>
    static bool MendNounBeforeVerb(Token[] tokens, int noun)
    {
        var verb = noun + 1;
        if (noun == 0 || verb >= tokens.Length || tokens[noun] is not { Upos: Upos.Verb, Xpos: "VBZ" } || tokens[verb] is not { Upos: Upos.Verb, Xpos: "VBD" or "VBN", Relation: Relation.Ccomp }
            || tokens[verb].Head != noun || tokens[noun - 1].Head != noun || tokens[noun - 1].Relation != Relation.Nsubj || Array.Exists(tokens, t => t.Head == verb && t.Relation is Relation.Nsubj or Relation.Mark))
        {
            return false;
        }

        var above = tokens[noun];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = i == verb ? tokens[i] with { Head = above.Head, Relation = above.Relation, Xpos = "VBD" }
                : i == noun ? tokens[i] with { Head = verb, Relation = Relation.Nsubj, Upos = Upos.Noun, Xpos = "NNS" }
                : i == noun - 1 ? tokens[i] with { Relation = tokens[i].Upos == Upos.Adj ? Relation.Amod : Relation.Compound }
                : tokens[i].Head == noun && i > verb ? tokens[i] with { Head = verb }
                : tokens[i];
        }

        return true;
    }

    static bool IsForm(Token token, string form) => string.Equals(token.Form, form, StringComparison.OrdinalIgnoreCase);
}
