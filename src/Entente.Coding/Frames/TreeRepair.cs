using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Mends what a fast parser gets wrong in plain news sentences again and again: a main verb taken for a participle or a noun ("Israeli
/// jets struck Syria", "Iran shot down a drone"), a second subject that follows a preposition, a that-clause taken for a relative. Only shapes that are not English otherwise.
/// </summary>
/// <param name="verbs">Tells the verb behind a form.</param>
public sealed class TreeRepair(LemmaRepair verbs)
{
    /// <summary>The document with its trees mended; the same where nothing was to mend.</summary>
    public Document Mend(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var mended = document.Sentences.Select(sentence => Mend(sentence, document.Text)).ToList();
        return mended.SequenceEqual(document.Sentences) ? document : document with { Sentences = mended };
    }

    Sentence Mend(Sentence sentence, string text)
    {
        var tokens = sentence.Tokens.ToArray();
        var changed = MendFused(sentence, tokens) || MendMainVerb(sentence, tokens);
        changed |= MendSecondSubjects(tokens);
        changed |= PhraseRepair.Mend(tokens, verbs);
        changed |= HiddenVerbRepair.Mend(tokens);
        changed |= FrontedRepair.Mend(tokens);
        changed |= ClauseRepair.Mend(tokens, verbs);
        changed |= ThatClauses.Mend(tokens);
        changed |= MendFrontedPhrases(tokens);
        changed |= MendFusedVerbs(tokens);
        changed |= NameSentences.Mend(tokens);
        changed |= BareObjectRepair.Mend(tokens);
        changed |= TakenPhraseRepair.Mend(tokens);
        return changed ? new(text, sentence.Index, tokens, sentence.Names) : sentence;
    }

    /// <summary>
    /// "Egyptian aircraft bombed villages" read as one noun phrase: a noun, a past form, and then the noun that both hang on. That noun is the root, or the first
    /// of two subjects of a verb of saying ("..., officials said").
    /// </summary>
    static bool MendFused(Sentence sentence, Token[] tokens)
    {
        for (var noun = 2; noun < tokens.Length; noun++)
        {
            if (tokens[noun].Upos is not (Upos.Noun or Upos.Propn) || !CanBeFused(sentence, noun))
            {
                continue;
            }

            foreach (var verb in sentence.Children(noun))
            {
                if (verb < noun && tokens[verb] is { Upos: Upos.Verb, Relation: Relation.Amod, Xpos: "VBN" or "VBD" } && SubjectOfFused(tokens, noun, verb) is var subject and >= 0)
                {
                    Unfuse(tokens, noun, verb, subject);
                    return true;
                }
            }
        }

        return false;
    }

    static bool CanBeFused(Sentence sentence, int noun)
    {
        if (noun == sentence.Root)
        {
            return sentence.Child(noun, Relation.Cop) < 0 && sentence.Child(noun, Relation.Nsubj) < 0;
        }

        var head = sentence[noun].Head;
        if (sentence[noun].Relation != Relation.Nsubj || sentence[head].Upos != Upos.Verb)
        {
            return false;
        }

        var subjects = 0;
        foreach (var child in sentence.Children(head))
        {
            subjects += sentence[child].Relation == Relation.Nsubj ? 1 : 0;
        }

        return subjects > 1;
    }

    /// <summary>The noun just before the verb that hangs on the root, or -1.</summary>
    static int SubjectOfFused(Token[] tokens, int root, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && tokens[at].Upos == Upos.Adv)
        {
            at--;
        }

        return at >= 0 && tokens[at].Head == root && tokens[at].Relation == Relation.Compound && tokens[at].Upos is Upos.Noun or Upos.Propn ? at : -1;
    }

    static void Unfuse(Token[] tokens, int root, int verb, int subject)
    {
        var above = tokens[root].Head;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            tokens[i] = i == verb ? token with { Head = above, Relation = above < 0 ? Relation.Root : Relation.Ccomp, Xpos = "VBD" }
                : i == subject ? token with { Head = verb, Relation = Relation.Nsubj }
                : i == root ? token with { Head = verb, Relation = Relation.Obj }
                : token.Head == root && i < subject ? token with { Head = subject }
                : token.Head == root && i > root && token.Relation is Relation.Punct or Relation.Advmod or Relation.Obl or Relation.Advcl or Relation.Conj or Relation.Parataxis ? token with { Head = verb }
                : token;
        }
    }

    /// <summary>A noun as root, a past form after it, and a bare noun phrase after that: subject, verb and object.</summary>
    bool MendMainVerb(Sentence sentence, Token[] tokens)
    {
        var root = sentence.Root;
        if (tokens[root].Upos is not (Upos.Noun or Upos.Propn) && tokens[root].Xpos is not "VBZ" || sentence.Child(root, Relation.Cop) >= 0)
        {
            return false;
        }

        var verb = VerbAfter(sentence, tokens, root);
        if (verb >= 0 && ObjectAfter(sentence, tokens, verb) is var affected and >= 0)
        {
            return Rebuild(tokens, root, verb, affected);
        }

        return IsPastForm(tokens[root]) && SubjectBefore(sentence, tokens, root) is var subject and >= 0
            && ObjectAfter(sentence, tokens, root) is var object2 and >= 0 && Rebuild(tokens, subject, root, object2);
    }

    /// <summary>The past form that directly follows the root's phrase, or -1.</summary>
    static int VerbAfter(Sentence sentence, Token[] tokens, int root)
    {
        var at = root + 1;
        while (at < tokens.Length && tokens[at].Upos == Upos.Adv)
        {
            at++;
        }

        return at < tokens.Length && tokens[at].Xpos is "VBN" or "VBD" && tokens[at].Relation is Relation.Acl or Relation.Amod
            && sentence.Child(at, Relation.OblAgent) < 0 && sentence.Child(at, Relation.AuxPass) < 0 ? at : -1;
    }

    /// <summary>The head of the noun phrase without preposition that follows a verb (and its particle), or -1.</summary>
    static int ObjectAfter(Sentence sentence, Token[] tokens, int verb)
    {
        var first = verb + 1;
        if (first < tokens.Length && tokens[first].Form is "down" or "up" or "off" or "out" or "over" or "back" or "away" && first + 1 < tokens.Length && tokens[first + 1].Upos is not (Upos.Adp or Upos.Punct))
        {
            first++;
        }

        if (first >= tokens.Length || tokens[first].Upos is not (Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num or Upos.Pron) || tokens[first].Xpos is "WDT" or "WP")
        {
            return -1;
        }

        var head = first;
        while (tokens[head].Head > head && tokens[head].Relation is Relation.Det or Relation.Amod or Relation.Compound or Relation.Nummod or Relation.NmodPoss or Relation.NmodDesc or Relation.Case or Relation.Nsubj or Relation.Advmod)
        {
            head = tokens[head].Head;
        }

        return head > verb && tokens[head].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num && sentence.Child(head, Relation.Case) is var mark && (mark < first || mark > head) ? head : -1;
    }

    static int SubjectBefore(Sentence sentence, Token[] tokens, int root)
    {
        foreach (var child in sentence.Children(root))
        {
            if (child == root - 1 && tokens[child].Upos is Upos.Noun or Upos.Propn && tokens[child].Relation is Relation.Compound or Relation.Nsubj)
            {
                return child;
            }
        }

        return -1;
    }

    bool IsPastForm(Token token) => verbs.IsIrregularPast(token.Form.ToLowerInvariant()) && token.Upos == Upos.Noun;

    static bool Rebuild(Token[] tokens, int subject, int verb, int affected)
    {
        var root = tokens.First(t => t.Head < 0).Index;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var isModifier = token.Head == root && i < subject && token.Relation is Relation.Det or Relation.Amod or Relation.Nummod or Relation.Compound or Relation.NmodPoss or Relation.Nsubj;
            tokens[i] = i == verb ? token with { Head = -1, Relation = Relation.Root, Upos = Upos.Verb, Xpos = "VBD" }
                : i == subject ? token with { Head = verb, Relation = Relation.Nsubj, Upos = token.Upos == Upos.Propn ? Upos.Propn : Upos.Noun, Xpos = token.Xpos == "VBZ" ? "NNS" : token.Xpos }
                : i == affected ? token with { Head = verb, Relation = Relation.Obj }
                : isModifier ? token with { Head = subject, Relation = token.Relation == Relation.Nsubj ? Relation.Amod : token.Relation }
                : token.Head == verb && i > verb && i < affected && token.Upos == Upos.Adp ? token with { Relation = Relation.CompoundPrt }
                : token.Head == root && i > verb ? token with { Head = verb, Relation = token.Relation == Relation.Nmod ? Relation.Obl : token.Relation }
                : token;
        }

        return true;
    }

    /// <summary>"A massacre by soldiers shocked the village" with two subjects: the one after a preposition belongs to the other, the one after "and" stands beside it.</summary>
    static bool MendSecondSubjects(Token[] tokens)
    {
        var changed = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Relation is not (Relation.Nsubj or Relation.NsubjPass) || FirstSubject(tokens, i) is not (>= 0 and var first))
            {
                continue;
            }

            var joint = Array.FindIndex(tokens, first, i - first, t => t.Relation == Relation.Cc && t.Lemma == "and" && (t.Head == i || t.Head == tokens[i].Head));
            if (joint < 0 && !HasPreposition(tokens, i))
            {
                continue;
            }

            tokens[i] = tokens[i] with { Head = first, Relation = joint < 0 ? Relation.Nmod : Relation.Conj };
            tokens[joint < 0 ? i : joint] = joint < 0 ? tokens[i] : tokens[joint] with { Head = i };
            changed = true;
        }

        return changed;
    }

    /// <summary>"In a joint statement India condemned the attack" with India apposed to the statement: it is the subject that the verb lacks.</summary>
    static bool MendFrontedPhrases(Token[] tokens)
    {
        var changed = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            var (fronted, verb) = (tokens[i].Head, tokens[i].Head >= 0 ? tokens[tokens[i].Head].Head : -1);
            var isFronted = tokens[i].Relation == Relation.Appos && tokens[i].Upos == Upos.Propn && verb > i && tokens[fronted].Relation == Relation.Obl && tokens[verb].Xpos is "VBD" or "VBZ" or "VBP";
            if (!isFronted || tokens[i - 1].Upos == Upos.Punct || Array.Exists(tokens, t => t.Head == verb && t.Relation is Relation.Nsubj or Relation.NsubjPass))
            {
                continue;
            }

            tokens[i] = tokens[i] with { Head = verb, Relation = Relation.Nsubj };
            changed = true;
        }

        return changed;
    }

    /// <summary>"Egypt hosted talks between X and Y" with "hosted" as a modifier of the talks, though it has a subject of its own.</summary>
    static bool MendFusedVerbs(Token[] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var noun = tokens[i].Head;
            var isFused = tokens[i].Relation == Relation.Amod && tokens[i].Xpos is "VBN" or "VBD" && noun > i && tokens[noun].Head < 0;
            var subject = isFused ? Array.FindIndex(tokens, t => t.Head == i && t.Relation == Relation.Nsubj && t.Index < i) : -1;
            if (subject < 0 || Array.Exists(tokens, t => t.Head == noun && t.Relation == Relation.Cop))
            {
                continue;
            }

            tokens[i] = tokens[i] with { Head = -1, Relation = Relation.Root, Upos = Upos.Verb, Xpos = "VBD" };
            tokens[noun] = tokens[noun] with { Head = i, Relation = Relation.Obj };
            return true;
        }

        return false;
    }

    static int FirstSubject(Token[] tokens, int second)
    {
        for (var i = 0; i < second; i++)
        {
            if (tokens[i].Head == tokens[second].Head && tokens[i].Relation is Relation.Nsubj or Relation.NsubjPass)
            {
                return i;
            }
        }

        return -1;
    }

    static bool HasPreposition(Token[] tokens, int token)
    {
        for (var i = 0; i < token; i++)
        {
            if (tokens[i].Head == token && tokens[i].Relation == Relation.Case && tokens[i].Upos == Upos.Adp)
            {
                return true;
            }
        }

        return false;
    }
}
