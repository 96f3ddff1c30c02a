using System.Collections.Frozen;
using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Mends that-clauses that the parse takes for relative ones: "said that [the rebels had bases]" with "that" as the object, "told the nation that
/// [Uganda had plotted]" with the clause hung on the nation.
/// </summary>
static class ThatClauses
{
    static readonly FrozenSet<string> Telling = new[] { "tell", "inform", "remind", "assure", "warn", "convince", "notify", "promise", "persuade", "advise" }.ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenSet<string> Content = new[]
    {
        "demand", "claim", "allegation", "report", "warning", "statement", "announcement", "belief", "hope", "fear", "assertion", "accusation", "complaint", "denial", "promise", "pledge", "threat", "request",
        "suggestion", "insistence", "assurance", "sign", "evidence", "rumour", "idea", "fact", "condition", "view", "suspicion", "news", "possibility", "requirement",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Mends the tokens in place; whether anything was mended.</summary>
    public static bool Mend(Token[] tokens)
    {
        var changed = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].Form.Equals("that", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            changed |= tokens[i].Xpos == "IN" && tokens[i].Relation == Relation.Obj && OfObject(tokens, i);
            changed |= OfHearer(tokens, i) || OfContent(tokens, i);
        }

        return changed;
    }

    /// <summary>"said that/obj [the rebels/acl:relcl had/cop bases]": the clause is what was said.</summary>
    static bool OfObject(Token[] tokens, int that)
    {
        var clause = Array.FindIndex(tokens, t => t.Head == that && t.Relation is Relation.AclRelcl or Relation.Acl);
        if (clause < 0)
        {
            return false;
        }

        var (verb, said) = (Array.FindIndex(tokens, t => t.Head == clause && t.Relation == Relation.Cop && t.Lemma == "have"), tokens[that].Head);
        var top = verb >= 0 ? verb : clause;
        if (verb >= 0)
        {
            for (var i = verb + 1; i < tokens.Length; i++)
            {
                tokens[i] = tokens[i].Head == clause ? tokens[i] with { Head = verb } : tokens[i];
            }

            tokens[verb] = tokens[verb] with { Upos = Upos.Verb };
            tokens[clause] = tokens[clause] with { Head = verb, Relation = Relation.Nsubj };
        }

        tokens[top] = tokens[top] with { Head = said, Relation = Relation.Ccomp };
        tokens[that] = tokens[that] with { Head = top, Relation = Relation.Mark };
        return true;
    }

    /// <summary>"the demand that/mark [it think/acl:relcl again]": a clause with a subject of its own under "that" is what the noun says.</summary>
    static bool OfContent(Token[] tokens, int that)
    {
        var clause = tokens[that].Head;
        if (clause < 0 || tokens[that].Relation != Relation.Mark || tokens[clause] is not { Relation: Relation.AclRelcl, Head: >= 0 } || !Content.Contains(tokens[tokens[clause].Head].Lemma) || !Array.Exists(tokens, t => t.Head == clause && t.Relation is Relation.Nsubj or Relation.NsubjPass))
        {
            return false;
        }

        tokens[clause] = tokens[clause] with { Relation = Relation.Acl };
        return true;
    }

    /// <summary>"told the nation/iobj [that Uganda had plotted/acl:relcl]": the clause is what was told; it has a subject of its own.</summary>
    static bool OfHearer(Token[] tokens, int that)
    {
        var clause = tokens[that].Head;
        if (clause < 0 || tokens[clause].Relation is not (Relation.AclRelcl or Relation.Acl) || tokens[that].Relation is not (Relation.Obj or Relation.Mark))
        {
            return false;
        }

        var hearer = tokens[clause].Head;
        var verb = hearer >= 0 && tokens[hearer].Relation is Relation.Obj or Relation.Iobj or Relation.Obl ? tokens[hearer].Head : -1;
        var hasSubject = Array.Exists(tokens, t => t.Head == clause && t.Relation is Relation.Nsubj or Relation.NsubjPass && t.Index != that);
        if (verb < 0 || !hasSubject || !Telling.Contains(tokens[verb].Lemma) || Array.Exists(tokens, t => t.Head == verb && t.Relation == Relation.Ccomp))
        {
            return false;
        }

        tokens[clause] = tokens[clause] with { Head = verb, Relation = Relation.Ccomp };
        tokens[that] = tokens[that] with { Relation = Relation.Mark };
        return true;
    }
}
