using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Mends subordinate clauses that a fast parser takes apart: "after [Iran had fired missiles]" read as "after missiles", "a day after [gunmen
/// murdered 26 people]" read as a second main clause, "militants, who have killed soldiers" read as what is done to the militants.
/// Only where a finite verb with its own subject stands behind the conjunction.
/// </summary>
static class ClauseRepair
{
    const int LongestSubject = 14;

    /// <summary>Mends the tokens in place; whether anything changed.</summary>
    public static bool Mend(Token[] tokens, LemmaRepair verbs)
    {
        var changed = MendProgressives(tokens, verbs) | MendAccording(tokens);
        var attempts = new RepairAttempts(tokens);
        for (var i = 0; i < tokens.Length; i++)
        {
            changed |= attempts.Try(i, IsConjunction(tokens[i]) ? MendSubordinate : IsRelative(tokens[i]) ? MendRelative : null);
        }

        return changed;
    }

    static bool IsConjunction(Token token) =>
        token.Upos is Upos.Adp or Upos.Sconj or Upos.Adv && token.Form.ToLowerInvariant() is "after" or "before" or "since" or "until" or "once";

    static bool IsRelative(Token token) => token.Xpos is "WP" or "WDT" && token.Form.ToLowerInvariant() is "who" or "which";

    static bool MendSubordinate(Token[] tokens, int conjunction)
    {
        var verb = FiniteVerb(tokens, conjunction);
        if (verb < 0 || (tokens[conjunction].Head == verb && tokens[conjunction].Relation == Relation.Mark && tokens[verb].Relation == Relation.Advcl))
        {
            return false;
        }

        var subject = SubjectBetween(tokens, conjunction, verb);
        subject = subject >= 0 && TimeWords.Default.IsTime(tokens[subject].Form) ? -1 : subject;
        var main = subject < 0 ? -1 : MainVerb(tokens, conjunction, verb, subject);
        if (main < 0)
        {
            return false;
        }

        var governed = tokens[conjunction].Head;
        GatherSubject(tokens, conjunction, verb, subject);
        if (governed > verb && tokens[governed].Upos is Upos.Noun or Upos.Propn or Upos.Num or Upos.Pron)
        {
            tokens[governed] = tokens[governed] with { Head = verb, Relation = Relation.Obj };
        }

        if (!tokens.Any(t => t.Head == verb && t.Relation == Relation.Obj && t.Index > verb))
        {
            TakeObject(tokens, verb, subject);
        }

        if (conjunction > 0 && TimeWords.Default.IsTime(tokens[conjunction - 1].Form) && (tokens[conjunction - 1].Head == verb || IsUnder(tokens, main, conjunction - 1)))
        {
            tokens[conjunction - 1] = tokens[conjunction - 1] with { Head = verb, Relation = Relation.OblUnmarked };
        }

        tokens[conjunction] = tokens[conjunction] with { Head = verb, Relation = Relation.Mark, Upos = Upos.Sconj };
        tokens[verb] = tokens[verb] with { Head = main, Relation = Relation.Advcl, Upos = Upos.Verb };
        return true;
    }

    /// <summary>The verb whose subject stands between it and the conjunction; -1 where the clause is none, or may be a participle ("after talks held in Geneva").</summary>
    static int FiniteVerb(Token[] tokens, int conjunction)
    {
        for (var at = conjunction + 1; at < Math.Min(tokens.Length, conjunction + LongestSubject); at++)
        {
            var token = tokens[at];
            if (token.Form.ToLowerInvariant() is "if" or "that" or "because" or "while" or "when" or "as" || token.Upos == Upos.Punct || token.Xpos is "WDT" or "WP" or "WRB" or "TO" or "VBG" || (token.Upos == Upos.Sconj && token.Xpos != "IN"))
            {
                return -1;
            }

            var isAuxiliary = token.Form.ToLowerInvariant() is "had" or "has" or "have" or "was" or "were" or "is" or "are" or "did" or "will" or "would";
            if (token.Upos is Upos.Aux or Upos.Verb && (isAuxiliary || token.Xpos is "VBD" or "VBN" or "VBZ" or "VBP"))
            {
                return at == conjunction + 1 || tokens[at - 1].Upos == Upos.Cconj ? -1 : isAuxiliary ? VerbOf(tokens, at) : HasObject(tokens, at) ? at : -1;
            }
        }

        return -1;
    }

    /// <summary>The verb of an auxiliary: "had [not] fired".</summary>
    static int VerbOf(Token[] tokens, int auxiliary)
    {
        for (var at = auxiliary + 1; at < Math.Min(tokens.Length, auxiliary + 5); at++)
        {
            if (tokens[at].Xpos is "VBN" or "VBD" or "VB" or "VBG" && tokens[at].Form != "been")
            {
                return at;
            }

            if (tokens[at].Upos is not (Upos.Adv or Upos.Part or Upos.Aux))
            {
                return -1;
            }
        }

        return -1;
    }

    internal static bool HasObject(Token[] tokens, int verb)
    {
        var next = verb + 1 < tokens.Length && tokens[verb + 1].Form is "down" or "up" or "off" or "out" or "over" or "back" ? verb + 2 : verb + 1;
        return next < tokens.Length && tokens[verb].Form.ToLowerInvariant() is not ("named" or "called" or "dubbed" or "known" or "titled")
            && (tokens[next].Upos is Upos.Det or Upos.Num or Upos.Noun or Upos.Propn or Upos.Pron || tokens[next].Xpos is "JJ" or "PRP$");
    }

    static int SubjectBetween(Token[] tokens, int conjunction, int verb)
    {
        for (var at = conjunction + 1; at < verb; at++)
        {
            var isOutside = tokens[at].Head <= conjunction || tokens[at].Head >= verb;
            if (isOutside && tokens[at].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num && tokens[at].Xpos is not ("WP" or "WDT" or "PRP$"))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The nearest verb before the conjunction above the clause or its subject.</summary>
    static int MainVerb(Token[] tokens, int conjunction, int verb, int subject)
    {
        var found = -1;
        foreach (var start in (int[])[verb, subject, tokens[conjunction].Head])
        {
            for (int at = start, steps = 0; at >= 0 && steps < tokens.Length; at = tokens[at].Head, steps++)
            {
                if (at < conjunction && tokens[at].Upos == Upos.Verb && at > found)
                {
                    found = at;
                }
            }
        }

        return found;
    }

    /// <summary>The subject with all that stands before the verb: "supporters of former Prime Minister X had attacked".</summary>
    static void GatherSubject(Token[] tokens, int conjunction, int verb, int subject)
    {
        var isPassive = false;
        var preposition = -1;
        for (var at = conjunction + 1; at < verb; at++)
        {
            var token = tokens[at];
            isPassive |= token.Lemma == "be" && tokens[verb].Xpos is "VBN";
            preposition = at > subject && token.Upos == Upos.Adp ? at : preposition;
            if (at > subject && token.Upos is Upos.Noun or Upos.Propn && (token.Head == verb || token.Head <= conjunction))
            {
                tokens[at] = token with { Head = subject, Relation = preposition > 0 ? Relation.Nmod : Relation.Conj };
                if (preposition > 0)
                {
                    tokens[preposition] = tokens[preposition] with { Head = at, Relation = Relation.Case };
                    preposition = -1;
                }
            }
            else if (token.Upos == Upos.Aux)
            {
                tokens[at] = token with { Head = verb, Relation = token.Lemma == "be" && tokens[verb].Xpos == "VBN" ? Relation.AuxPass : Relation.Aux };
            }
        }

        tokens[subject] = tokens[subject] with { Head = verb, Relation = isPassive ? Relation.NsubjPass : Relation.Nsubj };
    }

    /// <summary>"the administration placed sanctions" with the object joined to the subject.</summary>
    static void TakeObject(Token[] tokens, int verb, int subject)
    {
        for (var at = verb + 1; at < tokens.Length && tokens[at].Upos is Upos.Det or Upos.Adj or Upos.Num or Upos.Noun or Upos.Propn; at++)
        {
            if (tokens[at].Head == subject && tokens[at].Upos is Upos.Noun or Upos.Propn && tokens[at].Relation is Relation.Conj or Relation.Nmod or Relation.Appos or Relation.Dep)
            {
                tokens[at] = tokens[at] with { Head = verb, Relation = Relation.Obj };
                return;
            }
        }
    }

    /// <summary>"..., who have killed": the clause of a relative pronoun belongs to the noun before it.</summary>
    static bool MendRelative(Token[] tokens, int pronoun)
    {
        var verb = tokens[pronoun].Head;
        var hasSubject = tokens.Skip(pronoun + 1).Any(t => t.Head == verb && t.Relation == Relation.Nsubj && t.Index < verb);
        if (hasSubject && tokens[pronoun].Relation == Relation.Nsubj && tokens[verb].Relation == Relation.AclRelcl)
        {
            // "Iran, which Israel has been bombing".
            tokens[pronoun] = tokens[pronoun] with { Relation = Relation.Obj };
            return true;
        }

        var noun = pronoun > 1 && tokens[pronoun - 1].Form == "," ? pronoun - 2 : pronoun - 1;
        if (verb <= pronoun || noun < 0 || tokens[verb].Upos != Upos.Verb || tokens[pronoun].Relation is not (Relation.Nsubj or Relation.NsubjPass or Relation.Obj)
            || tokens[verb].Relation is not (Relation.Advcl or Relation.Conj or Relation.Parataxis or Relation.Ccomp or Relation.Acl or Relation.Dep)
            || tokens[noun].Upos is not (Upos.Noun or Upos.Propn) || IsUnder(tokens, noun, verb))
        {
            return false;
        }

        while (tokens[noun].Relation is Relation.Compound or Relation.Flat && tokens[noun].Head < pronoun)
        {
            noun = tokens[noun].Head;
        }

        tokens[verb] = tokens[verb] with { Head = noun, Relation = Relation.AclRelcl };
        return true;
    }

    /// <summary>"has been bombing" with the verb taken for a noun.</summary>
    static bool MendProgressives(Token[] tokens, LemmaRepair verbs)
    {
        var changed = false;
        for (var at = 2; at < tokens.Length; at++)
        {
            if (tokens[at].Upos == Upos.Noun && tokens[at].Form.EndsWith("ing", StringComparison.Ordinal) && tokens[at - 1].Form == "been" && tokens[at - 1].Head == at)
            {
                tokens[at] = tokens[at] with { Upos = Upos.Verb, Xpos = "VBG", Lemma = verbs.Verb(tokens[at].Form.ToLowerInvariant(), "") is { Length: > 0 } verb ? verb : tokens[at].Lemma };
                tokens[at - 1] = tokens[at - 1] with { Relation = Relation.Aux };
                changed = true;
            }
        }

        return changed;
    }

    /// <summary>"was stabbed, according to the authorities": who tells it is not who did it.</summary>
    static bool MendAccording(Token[] tokens)
    {
        var changed = false;
        foreach (var word in tokens.Where(t => t.Form.Equals("according", StringComparison.OrdinalIgnoreCase) && t.Head >= 0 && tokens[t.Head].Relation is Relation.OblAgent or Relation.Nmod).ToArray())
        {
            tokens[word.Head] = tokens[word.Head] with { Relation = Relation.Obl };
            changed = true;
        }

        return changed;
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
}
