using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Mends phrases whose verb a fast parser takes for a modifier, or whose noun for a verb: "in which gunmen killed passengers" read as "killed passengers of
/// gunmen", "aircraft bombed villages, officials said" read as "bombed villages said", "at several air bases" with "bases" for a verb.
/// </summary>
static class PhraseRepair
{
    /// <summary>Mends the tokens in place; whether anything changed.</summary>
    public static bool Mend(Token[] tokens, LemmaRepair verbs)
    {
        var changed = MendNounRoot(tokens, verbs);
        var attempts = new RepairAttempts(tokens);
        for (var i = 0; i < tokens.Length; i++)
        {
            changed |= attempts.Try(i, MendNounAsVerb) || attempts.Try(i, MendRelativeModifier) || attempts.Try(i, MendReportedModifier)
                || attempts.Try(i, MendMarkedNoun) || attempts.Try(i, MendToNoun) || attempts.Try(i, MendTitle)
                || attempts.Try(i, MendStrandedParticle);
        }

        return changed;
    }

    /// <summary>"The United States suspended food aid" with the aid for the root and the verb for its adjective.</summary>
    static bool MendNounRoot(Token[] tokens, LemmaRepair verbs)
    {
        var root = Array.FindIndex(tokens, t => t.Head < 0);
        if (root < 2 || tokens[root].Upos is not (Upos.Noun or Upos.Propn) || ChildOf(tokens, root, Relation.Cop) >= 0 || ChildOf(tokens, root, Relation.Nsubj) is not (>= 0 and var subject))
        {
            return false;
        }

        var verb = Array.FindIndex(tokens, t => t.Head == root && t.Index > subject && t.Index < root && t.Relation == Relation.Amod && IsPast(t, verbs));
        if (verb < 0 || !tokens[(subject + 1)..verb].All(t => t.Upos == Upos.Adv || IsUnder(tokens, t.Index, subject)))
        {
            return false;
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            var isClausal = tokens[i].Head == root && (i < verb || tokens[i].Relation is Relation.Obl or Relation.OblUnmarked or Relation.Advcl or Relation.Punct or Relation.Parataxis);
            tokens[i] = i == verb ? tokens[i] with { Head = -1, Relation = Relation.Root, Upos = Upos.Verb, Xpos = "VBD", Lemma = verbs.Verb(tokens[i].Form.ToLowerInvariant(), tokens[i].Lemma) }
                : i == root ? tokens[i] with { Head = verb, Relation = Relation.Obj }
                : isClausal ? tokens[i] with { Head = verb }
                : tokens[i];
        }

        return true;
    }

    static bool IsPast(Token token, LemmaRepair verbs) =>
        token.Upos is Upos.Adj or Upos.Verb && (token.Form.EndsWith("ed", StringComparison.Ordinal) || verbs.IsIrregularPast(token.Form.ToLowerInvariant()));

    /// <summary>"Sanctions on Iran took effect" with Iran for a second subject and the preposition for a conjunction.</summary>
    static bool MendMarkedNoun(Token[] tokens, int preposition)
    {
        if (tokens[preposition] is not { Upos: Upos.Adp, Relation: Relation.Mark, Head: >= 0 } || tokens[preposition].Form is not ("on" or "of" or "in" or "at" or "for" or "by" or "with" or "to" or "from" or "against" or "between"))
        {
            return false;
        }

        var verb = tokens[preposition].Head;
        var first = Array.FindIndex(tokens, t => t.Head == verb && t.Relation is Relation.Nsubj or Relation.NsubjPass && t.Index < preposition);
        var second = Array.FindIndex(tokens, t => t.Head == verb && t.Relation is Relation.Nsubj or Relation.NsubjPass && t.Index > preposition && t.Index < verb);
        if (first < 0 || second < 0)
        {
            return false;
        }

        tokens[second] = tokens[second] with { Head = first, Relation = Relation.Nmod };
        tokens[preposition] = tokens[preposition] with { Head = second, Relation = Relation.Case };
        return true;
    }

    static bool IsUnder(Token[] tokens, int token, int above)
    {
        for (int at = token, steps = 0; at >= 0 && steps <= tokens.Length; at = tokens[at].Head, steps++)
        {
            if (at == above)
            {
                return true;
            }
        }

        return false;
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

    /// <summary>"let convoys through on Friday" with two prepositions before the day: the first is the verb's particle.</summary>
    static bool MendStrandedParticle(Token[] tokens, int particle)
    {
        if (tokens[particle] is not { Upos: Upos.Adp, Relation: Relation.Case, Head: >= 0, Form: "through" or "in" or "out" or "up" or "down" or "over" or "back" or "off" or "by" or "across" or "away" }
            || particle + 1 >= tokens.Length || tokens[particle + 1] is not { Relation: Relation.Case, Form: "on" or "in" or "at" or "after" or "before" } || tokens[particle + 1].Head != tokens[particle].Head)
        {
            return false;
        }

        var verb = tokens[tokens[particle].Head].Head;
        if (verb < 0 || verb > particle || tokens[verb].Upos != Upos.Verb)
        {
            return false;
        }

        tokens[particle] = tokens[particle] with { Head = verb, Relation = Relation.CompoundPrt };
        return true;
    }

    /// <summary>"summoned the Somali chargé d'affaires" with two objects: one title.</summary>
    static bool MendTitle(Token[] tokens, int last)
    {
        if (last == 0 || tokens[last].Form != "d'affaires" || tokens[last - 1].Upos != Upos.Noun || tokens[last].Head == last - 1)
        {
            return false;
        }

        var (first, head, relation) = (last - 1, tokens[last].Head, tokens[last].Relation);
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = tokens[i].Head == last && i != first ? tokens[i] with { Head = first } : tokens[i];
        }

        tokens[first] = tokens[first].Head == last ? tokens[first] with { Head = head, Relation = relation } : tokens[first];
        tokens[last] = tokens[last] with { Head = first, Relation = Relation.Flat };
        return true;
    }

    /// <summary>"came to blows", "face to face" with the noun for an infinitive.</summary>
    static bool MendToNoun(Token[] tokens, int noun)
    {
        var isRepeated = noun > 1 && tokens[noun].Xpos == "VB" && tokens[noun].Form == tokens[noun - 2].Form;
        if (noun == 0 || tokens[noun] is not { Upos: Upos.Noun or Upos.Verb, Relation: Relation.Xcomp or Relation.Advcl } || (!isRepeated && tokens[noun].Xpos is not ("NN" or "NNS" or "VBZ")) || tokens[noun - 1] is not { Relation: Relation.Mark, Lemma: "to" } || tokens[noun - 1].Head != noun)
        {
            return false;
        }

        tokens[noun - 1] = tokens[noun - 1] with { Upos = Upos.Adp, Xpos = "IN", Relation = Relation.Case };
        var head = isRepeated && tokens[noun - 2].Head >= 0 ? tokens[noun - 2].Head : tokens[noun].Head;
        tokens[noun] = tokens[noun] with { Head = head, Upos = Upos.Noun, Xpos = tokens[noun].Xpos is "NN" or "VB" ? "NN" : "NNS", Relation = Relation.Obl };
        return true;
    }

    static bool IsModifier(Token[] tokens, int token) =>
        tokens[token] is { Upos: Upos.Verb or Upos.Adj, Xpos: "VBN" or "VBD", Relation: Relation.Amod } && tokens[token].Head > token;

    static int ChildOf(Token[] tokens, int token, Relation relation) => Array.Find(tokens, t => t.Head == token && t.Relation == relation)?.Index ?? -1;
}
