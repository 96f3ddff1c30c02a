using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Mends sentences that begin with a name or a time which the parse takes for more than it is: "Joe Biden, the American president, promised
/// retaliation" as one noun phrase; "Days earlier the minister had said" with the days as subject.
/// </summary>
static class NameSentences
{
    /// <summary>Mends the tokens in place; whether anything was mended.</summary>
    public static bool Mend(Token[] tokens) => MendVerbless(tokens) | MendTimeSubject(tokens);

    /// <summary>The root is a name, and after the comma that ends its apposition a participle "modifies" one apposition more: that is the verb.</summary>
    static bool MendVerbless(Token[] tokens)
    {
        var root = Array.FindIndex(tokens, t => t.Head < 0);
        if (root < 0 || tokens[root].Upos is not Upos.Propn || Array.Exists(tokens, t => t.Head == root && t.Relation is Relation.Nsubj or Relation.Cop))
        {
            return false;
        }

        var verb = Array.FindIndex(tokens, t => t.Relation == Relation.Amod && t.Xpos is "VBN" or "VBD" && t.Head > t.Index && tokens[t.Head].Head == root && tokens[t.Head].Relation == Relation.Appos);
        if (verb <= root || tokens[verb - 1].Form != "," || Array.FindIndex(tokens, root + 1, t => t.Form == ",") == verb - 1)
        {
            return false;
        }

        var affected = tokens[verb].Head;
        tokens[verb] = tokens[verb] with { Head = -1, Relation = Relation.Root, Upos = Upos.Verb, Xpos = "VBD" };
        tokens[affected] = tokens[affected] with { Head = verb, Relation = Relation.Obj };
        tokens[root] = tokens[root] with { Head = verb, Relation = Relation.Nsubj };
        for (var i = affected + 1; i < tokens.Length; i++)
        {
            tokens[i] = tokens[i].Head == root ? tokens[i] with { Head = verb, Relation = tokens[i].Relation == Relation.Nmod ? Relation.Obl : tokens[i].Relation } : tokens[i];
        }

        return true;
    }

    /// <summary>"Days earlier the minister had said": the first noun phrase that hangs on the time without a preposition is the subject.</summary>
    static bool MendTimeSubject(Token[] tokens)
    {
        var time = tokens.Length > 3 && tokens[0].Relation == Relation.Nsubj ? 0 : tokens.Length > 4 && tokens[1].Relation == Relation.Nsubj ? 1 : -1;
        if (time < 0 || tokens[time + 1].Lemma.ToLowerInvariant() is not ("early" or "earlier" or "late" or "later" or "before" or "after" or "ago"))
        {
            return false;
        }

        var subject = Array.FindIndex(tokens, t => t.Head == time && t.Index > time + 1 && t.Relation is Relation.Nmod or Relation.Appos or Relation.NmodUnmarked && !Array.Exists(tokens, c => c.Head == t.Index && c.Relation == Relation.Case && c.Xpos != "POS"));
        if (subject < 0 || tokens[subject].Upos is not (Upos.Noun or Upos.Propn))
        {
            return false;
        }

        var verb = tokens[time].Head;
        tokens[subject] = tokens[subject] with { Head = verb, Relation = Relation.Nsubj };
        tokens[time] = tokens[time] with { Relation = Relation.OblUnmarked };
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = tokens[i].Head == subject && i < subject && tokens[i].Relation == Relation.Advmod ? tokens[i] with { Head = time } : tokens[i];
        }

        return true;
    }
}
