namespace Entente.Language.Parsing;

/// <summary>
/// Mends mistakes of the parser that cost whole clauses: a sentence without a finite verb whose subject carries its verb as a
/// participle ("rebels destroyed a bridge."), a subject taken for part of the weekday before it ("On Monday Pakistan suspended ..."),
/// and a name after a verb taken for an adverbial although no preposition stands before it ("condemned the United States").
/// </summary>
static class ClauseRepair
{
    /// <summary>Mends a sentence in place.</summary>
    public static void Mend(Token[] tokens)
    {
        FreeFromWeekday(tokens);
        var root = Array.FindIndex(tokens, t => t.Head < 0);
        if (root >= 0 && tokens[root].Upos is Upos.Noun or Upos.Propn && tokens[^1].Form is "." or "\"" or "”" && !IsClause(tokens, root) && VerbOf(tokens, root) is var verb and > 0)
        {
            Raise(tokens, root, verb);
        }

        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Relation == Relation.Obl && tokens[i].Upos == Upos.Propn && tokens[i].Head is var verbOf && verbOf >= 0 && verbOf < i && tokens[verbOf].Upos == Upos.Verb && IsBare(tokens, i, verbOf))
            {
                tokens[i] = tokens[i] with { Relation = Relation.Obj };
            }
        }
    }

    /// <summary>Whether no preposition stands on the name, it is no day, and the verb is active and has no object yet.</summary>
    static bool IsBare(ReadOnlySpan<Token> tokens, int name, int verb)
    {
        foreach (var token in tokens)
        {
            if ((token.Head == name && token.Relation is Relation.Case or Relation.Mark) || (token.Head == verb && token.Relation is Relation.Obj or Relation.Ccomp or Relation.AuxPass or Relation.NsubjPass))
            {
                return false;
            }
        }

        return !IsWeekday(tokens[name].Form);
    }

    /// <summary>Whether the noun is a predicate with a subject, or joined to a finite verb.</summary>
    static bool IsClause(ReadOnlySpan<Token> tokens, int root)
    {
        foreach (var token in tokens)
        {
            if (token.Head == root && (token.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter or Relation.Cop or Relation.Csubj or Relation.Expl
                || (token.Xpos is "VBD" or "VBZ" or "VBP" && token.Relation is Relation.Conj or Relation.Parataxis or Relation.Ccomp)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The past form on the noun that must be its verb: nothing marks it as a participle.</summary>
    static int VerbOf(ReadOnlySpan<Token> tokens, int root)
    {
        for (var i = root + 1; i < tokens.Length; i++)
        {
            if (tokens[i].Head == root && tokens[i].Relation == Relation.Acl && tokens[i].Xpos is "VBD" or "VBN" && !IsMarked(tokens, i))
            {
                return i;
            }
        }

        return -1;
    }

    static bool IsMarked(ReadOnlySpan<Token> tokens, int verb)
    {
        foreach (var token in tokens)
        {
            if (token.Head == verb && token.Relation is Relation.Mark or Relation.OblAgent)
            {
                return true;
            }
        }

        return false;
    }

    static void Raise(Token[] tokens, int noun, int verb)
    {
        tokens[verb] = tokens[verb] with { Head = -1, Relation = Relation.Root, Xpos = "VBD", Features = "Mood=Ind|Tense=Past|VerbForm=Fin" };
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Head != noun || i == verb)
            {
                continue;
            }

            tokens[i] = i > verb || tokens[i].Relation is Relation.Punct && i < noun || tokens[i].Relation is Relation.Obl or Relation.Advcl or Relation.Parataxis or Relation.Discourse
                ? tokens[i] with { Head = verb, Relation = tokens[i].Relation == Relation.Nmod ? Relation.Obl : tokens[i].Relation } : tokens[i];
        }

        tokens[noun] = tokens[noun] with { Head = verb, Relation = Relation.Nsubj };
    }

    static void FreeFromWeekday(Token[] tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            var head = tokens[i].Head;
            if (tokens[i].Relation == Relation.Flat && tokens[i].Upos == Upos.Propn && head >= 0 && head < i && IsWeekday(tokens[head].Form) && !IsWeekday(tokens[i].Form)
                && tokens[head].Head is var verb && verb > i && tokens[verb].Upos == Upos.Verb && !HasSubject(tokens, verb))
            {
                tokens[i] = tokens[i] with { Head = verb, Relation = Relation.Nsubj };
            }
        }
    }

    static bool HasSubject(ReadOnlySpan<Token> tokens, int verb)
    {
        foreach (var token in tokens)
        {
            if (token.Head == verb && token.Relation is Relation.Nsubj or Relation.NsubjPass)
            {
                return true;
            }
        }

        return false;
    }

    static bool IsWeekday(string form) => form is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday";
}
