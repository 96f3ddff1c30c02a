using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Mends sentences that begin with their place or time and whose main verb a fast parser hangs below it ("In Kunduz province, a force killed two men"), and second
/// verbs read as modifiers of their objects ("killed two men and detained several others"), and subjects in -ing read as clauses ("Fighting between X and Y erupted").
/// </summary>
static class FrontedRepair
{
    /// <summary>Mends the tokens in place; whether anything changed.</summary>
    public static bool Mend(Token[] tokens)
    {
        var attempts = new RepairAttempts(tokens);
        var changed = attempts.Try(0, MendFronted);
        changed |= attempts.Try(0, MendSubjectInIng);
        for (var i = 2; i < tokens.Length - 1; i++)
        {
            changed |= attempts.Try(i, MendSecondVerb);
        }

        return changed;
    }

    static bool MendFronted(Token[] tokens, int first)
    {
        var root = Array.FindIndex(tokens, t => t.Head < 0);
        var comma = Array.FindIndex(tokens, t => t.Form == ",");
        if (tokens.Length < 6 || tokens[first].Upos != Upos.Adp || comma < 0 || tokens[root].Upos is not (Upos.Noun or Upos.Propn) || root > MainVerb(tokens, comma) || MainVerb(tokens, comma) is not (>= 0 and var verb))
        {
            return false;
        }

        var subject = verb - 1;
        while (tokens[subject].Upos is Upos.Adv or Upos.Aux or Upos.Part)
        {
            subject--;
        }

        var start = Array.FindLastIndex(tokens, subject, t => t.Form == ",") + 1;
        for (var i = start; i < verb; i++)
        {
            var isOutside = tokens[i].Head < start || tokens[i].Head > verb;
            tokens[i] = i == subject ? tokens[i] with { Head = verb, Relation = Relation.Nsubj }
                : tokens[i].Upos is Upos.Aux or Upos.Adv && i > subject ? tokens[i] with { Head = verb, Relation = tokens[i].Upos == Upos.Aux ? Relation.Aux : Relation.Advmod }
                : isOutside || tokens[i].Head == verb ? tokens[i] with { Head = subject, Relation = tokens[i].Upos is Upos.Det ? Relation.Det : tokens[i].Upos is Upos.Noun or Upos.Propn ? Relation.Nmod : Relation.Amod }
                : tokens[i];
        }

        tokens[verb] = tokens[verb] with { Head = -1, Relation = Relation.Root, Upos = Upos.Verb, Xpos = "VBD" };
        tokens[root] = tokens[root] with { Head = verb, Relation = Relation.Obl };
        return true;
    }

    static bool MendSubjectInIng(Token[] tokens, int first)
    {
        var verb = tokens[first].Head;
        if (tokens[first] is not { Upos: Upos.Verb, Xpos: "VBG", Relation: Relation.Advcl } || verb < 2 || tokens[verb].Xpos is not ("VBD" or "VBZ" or "VBP")
            || Array.Exists(tokens, t => t.Head == verb && t.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Csubj) || Array.FindIndex(tokens, 0, verb, t => t.Form == ",") >= 0)
        {
            return false;
        }

        tokens[first] = tokens[first] with { Upos = Upos.Noun, Xpos = "NN", Lemma = tokens[first].Form.ToLowerInvariant(), Relation = Relation.Nsubj };
        for (var i = 1; i < verb; i++)
        {
            tokens[i] = tokens[i].Head == first && tokens[i].Relation is Relation.Obl or Relation.Obj ? tokens[i] with { Relation = Relation.Nmod } : tokens[i];
        }

        return true;
    }

    /// <summary>The first finite verb with an object whose subject stands right before it, after a comma; -1 if there is none.</summary>
    static int MainVerb(Token[] tokens, int comma)
    {
        for (var i = comma + 2; i < tokens.Length; i++)
        {
            if (tokens[i].Xpos is "WDT" or "WP" or "WRB" || tokens[i].Upos == Upos.Sconj || tokens[i].Form is "\"" or "“" || tokens[i].Xpos is "VBG" or "TO")
            {
                return -1;
            }

            if (tokens[i] is { Upos: Upos.Verb, Xpos: "VBD" or "VBN" } && tokens[i - 1].Upos is Upos.Noun or Upos.Propn or Upos.Adv or Upos.Aux && ClauseRepair.HasObject(tokens, i))
            {
                return i;
            }
        }

        return -1;
    }

    static bool MendSecondVerb(Token[] tokens, int verb)
    {
        var affected = tokens[verb].Head;
        if (tokens[verb] is not { Upos: Upos.Verb, Xpos: "VBN" or "VBD", Relation: Relation.Amod } || affected < verb || tokens[verb - 1].Upos != Upos.Cconj
            || tokens[verb + 1].Upos is not (Upos.Det or Upos.Num or Upos.Adj or Upos.Propn) || tokens[affected].Relation != Relation.Conj)
        {
            return false;
        }

        var joined = tokens[affected].Head;
        var main = tokens[joined].Head;
        if (main < 0 || main > joined || tokens[joined].Relation != Relation.Obj || tokens[main].Upos != Upos.Verb)
        {
            return false;
        }

        tokens[verb] = tokens[verb] with { Head = main, Relation = Relation.Conj, Xpos = "VBD" };
        tokens[verb - 1] = tokens[verb - 1] with { Head = verb, Relation = Relation.Cc };
        tokens[affected] = tokens[affected] with { Head = verb, Relation = Relation.Obj };
        return true;
    }
}
