using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Mends nouns that a fast parser hangs on a verb as if a preposition stood before them: "used water cannons against protesters", "handed the trader a ten-year
/// sentence"; and "tanks belonging to the company", which are the company's.
/// </summary>
static class BareObjectRepair
{
    static readonly string[] Times =
    [
        "second", "minute", "hour", "day", "week", "weekend", "month", "quarter", "year", "decade", "century", "morning", "afternoon", "evening", "night", "today", "yesterday", "tomorrow", "time", "times",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "home", "way", "percent", "mile", "kilometre",
    ];

    static readonly string[] Being = ["become", "remain", "seem", "appear", "look", "feel", "stay", "be", "turn", "prove", "sound", "go", "come", "get"];

    static readonly string[] Giving = ["give", "hand", "handed", "award", "send", "offer", "grant", "deny", "deal", "issue", "serve"];

    /// <summary>Mends the tokens in place; whether anything changed.</summary>
    public static bool Mend(Token[] tokens)
    {
        var changed = false;
        var attempts = new RepairAttempts(tokens);
        for (var i = 1; i < tokens.Length; i++)
        {
            changed |= attempts.Try(i, MendBareObject) || attempts.Try(i, MendYears) || attempts.Try(i, MendBelonging);
        }

        return changed;
    }

    static bool MendBareObject(Token[] tokens, int noun)
    {
        var verb = tokens[noun].Head;
        if (verb < 0 || verb > noun || tokens[noun] is not { Upos: Upos.Noun, Relation: Relation.Nmod or Relation.Obl or Relation.Xcomp } || tokens[verb] is not { Upos: Upos.Verb, Xpos: "VBD" or "VBZ" or "VBP" or "VBG" or "VB" or "VBN" }
            || Array.Exists(tokens, t => t.Head == noun && t.Relation is Relation.Case or Relation.Mark) || IsTime(tokens, noun, verb)
            || Array.Exists(tokens[(verb + 1)..noun], t => t.Upos is Upos.Adp or Upos.Verb or Upos.Aux || (t.Upos == Upos.Punct && t.Form != "-")))
        {
            return false;
        }

        var other = Array.FindIndex(tokens, t => t.Head == verb && t.Relation == Relation.Obj);
        if (tokens[noun].Relation == Relation.Xcomp && (other >= 0 || Being.Contains(tokens[verb].Lemma) || Array.Exists(tokens, t => t.Head == noun && t.Relation == Relation.Cop)))
        {
            return false;
        }

        if (other > noun || (other >= 0 && !Giving.Contains(tokens[verb].Lemma.ToLowerInvariant())) || Array.Exists(tokens, t => t.Head == verb && t.Relation is Relation.AuxPass or Relation.NsubjPass))
        {
            return false;
        }

        if (other >= 0)
        {
            tokens[other] = tokens[other] with { Relation = Relation.Iobj };
        }

        tokens[noun] = tokens[noun] with { Relation = Relation.Obj };
        for (var i = noun + 1; i < tokens.Length; i++)
        {
            tokens[i] = tokens[i].Head == noun && tokens[i].Relation == Relation.Nmod && Array.Exists(tokens, t => t.Head == i && t.Relation == Relation.Case && t.Lemma is "against" or "at")
                ? tokens[i] with { Head = verb, Relation = Relation.Obl } : tokens[i];
        }

        return true;
    }

    /// <summary>A time tells when, and is nobody's object; but who is given nine years is sentenced.</summary>
    static bool IsTime(Token[] tokens, int noun, int verb) => Times.Contains(tokens[noun].Lemma.ToLowerInvariant())
        && !(tokens[noun].Lemma is "year" or "month" && Giving.Contains(tokens[verb].Lemma.ToLowerInvariant()) && Array.Exists(tokens, t => t.Head == noun && t.Relation == Relation.Nummod));

    /// <summary>"A two-year suspended sentence" with the years for the head and the sentence beside them.</summary>
    static bool MendYears(Token[] tokens, int years)
    {
        var noun = Array.FindIndex(tokens, t => t.Head == years && t.Relation == Relation.Appos && t.Upos == Upos.Noun && t.Index > years);
        if (noun < 0 || tokens[years] is not { Upos: Upos.Noun, Xpos: "NN", Lemma: "year" or "month" or "day" } || !Array.Exists(tokens, t => t.Head == years && t.Relation == Relation.Nummod)
            || Array.Exists(tokens[years..noun], t => t.Form == ","))
        {
            return false;
        }

        tokens[noun] = tokens[noun] with { Head = tokens[years].Head, Relation = tokens[years].Relation == Relation.Xcomp ? Relation.Obj : tokens[years].Relation };
        tokens[years] = tokens[years] with { Head = noun, Relation = Relation.Compound };
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = tokens[i].Head == years && tokens[i].Relation is Relation.Det or Relation.Case ? tokens[i] with { Head = noun } : tokens[i];
        }

        return true;
    }

    static bool MendBelonging(Token[] tokens, int verb)
    {
        var noun = tokens[verb].Head;
        if (noun < 0 || noun > verb || tokens[verb] is not { Relation: Relation.Acl, Form: "belonging" })
        {
            return false;
        }

        var owner = Array.FindIndex(tokens, t => t.Head == verb && t.Relation == Relation.Obl && t.Index > verb);
        var mark = owner < 0 ? -1 : Array.FindIndex(tokens, t => t.Head == owner && t.Relation == Relation.Case && t.Form == "to");
        if (mark < 0)
        {
            return false;
        }

        tokens[owner] = tokens[owner] with { Head = noun, Relation = Relation.Nmod };
        tokens[verb] = tokens[verb] with { Head = owner, Relation = Relation.Dep };
        tokens[mark] = tokens[mark] with { Form = "of", Lemma = "of" };
        return true;
    }
}
