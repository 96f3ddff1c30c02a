using Entente.Language;

namespace Entente.Coding;

/// <summary>Takes the words of one sentence that mean somebody named before: pronouns, "the group", "both sides", "his Indian counterpart".</summary>
sealed class ReferenceSearch(
    References references, Sentence sentence, SentenceScan scan, ArticleActors context, MentionList found, SetSearch sets, JoinedNations nations, RelatedPersons related)
{
    const double Sure = 0.6;

    /// <summary>"The group", "both countries".</summary>
    public bool TakeReferring(int head, int first)
    {
        if (sets.PhraseAt(head) is { Kind: not "person" } set && Take(sets.Members(set, head), head, first, head))
        {
            return true;
        }

        if (references.OfNoun(sentence, head, context.Memory, scan) is { } before)
        {
            found.Refer(before, head, first, head);
            return true;
        }

        return false;
    }

    /// <summary>"The leaders of both countries", "their armies", "the two presidents": the role in each of the set.</summary>
    public bool TakeRoles(Draft draft, int head, int first, int last)
    {
        if (draft is not { HasRole: true, Country.Length: 0, Record: null })
        {
            return false;
        }

        var isOwned = sets.PhraseAt(head) is not { Kind: "person" };
        var members = sets.PhraseAt(head) is not { Kind: "person" } set ? OwnerSet(head)
            : context.Memory.LastPersons(Math.Max(2, set.Count), sentence.Index, head) is { Count: > 0 } persons ? persons : sets.Members(set, head);
        if (members.Count < 2)
        {
            return false;
        }

        foreach (var member in members)
        {
            var named = isOwned ? null : member.Kind == "person" ? member : context.Memory.LastPerson(member.Country, draft.Sector);
            found.Add(named is null ? nations.Make(draft, member.Country, head, first, last, "of each of those spoken of") with { IsReference = true, IsSet = true }
                : found.Make(named, head, first, last, "one of those spoken of", Sure) with { IsReference = true, IsSet = true }, false);
        }

        found.NoteSet(members, head);
        return true;
    }

    /// <summary>"The field marshal" is the person so titled before.</summary>
    public bool TakeTitled(Draft draft, int head, int first)
    {
        if (draft is not { HasRole: true, Record: null, Country.Length: 0, HasUnknownName: false } || !References.IsDefinite(sentence, head, scan) || scan.SegmentAt(head) is not (>= 0 and var segment))
        {
            return false;
        }

        var (from, to) = scan.TokensOf(scan.Segments[segment]);
        if (sentence[head].Xpos is "NNS" or "NNPS" || context.Memory.WithTitle(sentence.Index, head, sentence.TextOf(from, to)) is not { } before)
        {
            return false;
        }

        found.Refer(before, head, first, head);
        return true;
    }

    /// <summary>A pronoun, or a noun that the dictionary does not know.</summary>
    public void TakeWord(int token, int first)
    {
        // "Blew himself up": nobody else is meant than who acts.
        if (sentence[token].Upos is Upos.Pron && (sentence[token].Form.EndsWith("self", StringComparison.OrdinalIgnoreCase) || sentence[token].Form.EndsWith("selves", StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        if (SetPhrases.IsMutual(sentence, token))
        {
            TakeMutual(token);
        }
        else if (OthersLike(token) is { } kin)
        {
            found.Add(found.Make(kin, token, first, token, "others of those told of before", Sure) with { IsReference = true }, false);
        }
        else if (References.SetOfPronoun(sentence, token, context.Memory) is { } members)
        {
            Take(members, token, token, token);
        }
        else if (References.OfPronoun(sentence, token, context.Memory) is { } antecedent)
        {
            found.Refer(antecedent, token, token, token);
        }
        else if (IsNoun(token) && !related.Take(token, first))
        {
            TakeReferring(token, first);
        }
        else if (sentence[token].Upos is Upos.Num or Upos.Det or Upos.Pron && sets.PhraseAt(token) is { } set)
        {
            Take(sets.Members(set, token), token, token, token);
        }
        else if (sentence[token].Upos == Upos.Propn && context.Stranger(sentence[token].Form) is { } stranger && NounPhrase.Climb(sentence, token) == token)
        {
            found.Add(found.Make(stranger, token, token, token, "named with his title before", Sure), true);
        }
    }

    /// <summary>"Killed two insurgents and captured several others", "two soldiers died and five others were hurt": of the kind that stands in the same place before.</summary>
    Actor? OthersLike(int token)
    {
        var verb = sentence[token].Head;
        if (!sentence[token].Form.Equals("others", StringComparison.OrdinalIgnoreCase) || verb < 0 || sentence[verb].Relation != Relation.Conj || sentence[verb].Head < 0)
        {
            return null;
        }

        var relation = sentence[token].Relation.Universal();
        foreach (var child in sentence.Children(sentence[verb].Head))
        {
            if (child < token && sentence[child].Relation.Universal() == relation && relation is Relation.Nsubj or Relation.Obj && found.WithHead(child) is { Mention.Actor: { Kind: not "person" } kin })
            {
                return kin;
            }
        }

        return null;
    }

    // "The general" is often taken for an adjective.
    bool IsNoun(int token) => sentence[token].Upos is Upos.Noun
        || (sentence[token].Upos is Upos.Adj && sentence[token].Relation.Universal() is Relation.Nsubj or Relation.Obj && sentence.Child(token, Relation.Det) >= 0);

    // "Accused each other": all who act, and the coder takes each with the others.
    void TakeMutual(int token)
    {
        var verb = sentence[token].Head;
        var subject = verb >= 0 ? sentence.Child(verb, Relation.Nsubj) : -1;
        if (subject < 0)
        {
            return;
        }

        var actors = found.WithHead(subject) is null ? [] : found.Joined(subject);
        foreach (var actor in actors.Count > 1 ? actors : [])
        {
            found.Add(found.Make(actor, token, token, token + 1, "each of those who act, to the others", Sure) with { IsReference = true, IsMutual = true }, false);
        }
    }

    bool Take(IReadOnlyList<Actor> members, int head, int first, int last)
    {
        foreach (var member in members)
        {
            var name = member.Name.Length > 0 ? member.Name : member.Country;
            found.Add(found.Make(member, head, first, last, $"{name} is one of those spoken of", Sure) with { IsReference = true, IsSet = true }, false);
        }

        found.NoteSet(members, head);
        return members.Count > 0;
    }

    /// <summary>"Of both countries", "both countries' ", "their" before or after a role.</summary>
    IReadOnlyList<Actor> OwnerSet(int head)
    {
        foreach (var child in sentence.Children(head))
        {
            if (sentence[child].Relation is Relation.Nmod or Relation.NmodPoss)
            {
                var members = sets.PhraseAt(child) is { Kind: not "person" } set ? sets.Members(set, child)
                    : sentence[child].Relation == Relation.NmodPoss ? References.SetOfPronoun(sentence, child, context.Memory) : null;
                if (members is { Count: > 1 })
                {
                    return members;
                }
            }
        }

        return [];
    }
}
