using Entente.Language;

namespace Entente.Coding;

/// <summary>The search for the mentions of one sentence.</summary>
sealed class SentenceSearch
{
    readonly ActorDictionary dictionary;
    readonly PhraseComposer composer;
    readonly NameChooser chooser;
    readonly References references;
    readonly Sentence sentence;
    readonly SentenceScan scan;
    readonly ArticleActors context;
    readonly PhraseQuery query;
    readonly MentionList found;
    readonly OwnerSearch owners;
    readonly PhraseExtent extent;
    readonly JoinedNations nations;
    readonly HashSet<int> heads = [];

    public SentenceSearch(
        ActorDictionary dictionary, PhraseComposer composer, NameChooser chooser, References references, Sentence sentence, ArticleActors context, DateOnly? date)
    {
        (this.dictionary, this.composer, this.chooser, this.references) = (dictionary, composer, chooser, references);
        (this.sentence, this.context) = (sentence, context);
        scan = context.Scan(sentence);
        query = new(date, "", false, context);
        found = new(dictionary, sentence, context);
        extent = new(dictionary, chooser, sentence, scan, query);
        nations = new(dictionary, chooser, composer, sentence, scan, context, found, query);
        owners = new(dictionary, composer, sentence, context, found, new(chooser, dictionary, sentence, scan, context, date), query);
    }

    /// <summary>The mentions, in order.</summary>
    public IReadOnlyList<MentionedActor> Run()
    {
        foreach (var segment in scan.Segments)
        {
            Take(segment);
        }

        for (var token = 0; token < sentence.Count; token++)
        {
            if (!heads.Contains(token))
            {
                TakeReference(token);
            }
        }

        return found.Sorted();
    }

    void Take(Segment segment)
    {
        var (first, last) = scan.TokensOf(segment);
        var token = NounPhrase.HeadOf(sentence, first, last);
        var choice = chooser.Choose(segment, scan.Pieces, query, "");
        if (!IsNominal(token, choice))
        {
            return;
        }

        var head = NounPhrase.Climb(sentence, token);
        head = (head < first || head > last) && extent.IsOutside(head, first) ? token : head;
        if ((head >= first && head <= last) || (sentence[head].Upos == Upos.Propn && choice.IsRole) || (choice.IsEntity && IsBorne(head)) || IsLastName(token, choice))
        {
            TakePhrase(head);
        }
        else
        {
            TakePart(segment, token, first, last, choice);
        }

        if (sentence[head].Relation == Relation.Appos && sentence[sentence[head].Head].Upos == Upos.Propn)
        {
            TakePhrase(sentence[head].Head);
        }
    }

    // "Sarbakaf Mohmand": a place's name that is the end of a person's.
    bool IsLastName(int token, NameChoice choice) =>
        choice.Kind == ActorKind.Place && sentence[token].Relation == Relation.Flat && sentence[sentence[token].Head].Upos == Upos.Propn;

    /// <summary>A whole noun phrase, once.</summary>
    void TakePhrase(int of)
    {
        var head = extent.HeadFor(of);
        if (!heads.Add(head) || (head != of && !heads.Add(of)))
        {
            return;
        }

        var (first, last) = extent.Of(head);
        if (TakeReferring(head, first))
        {
            return;
        }

        var draft = composer.Compose(scan.Pieces, scan.Segments, scan.PieceOf(first), scan.PieceOf(last + 1), query);
        if (draft.IsEmpty || (draft is { IsThing: true, Record: null, Country.Length: 0 } && !owners.HasOwner(head)) || TakeTitled(draft, head, first))
        {
            return;
        }

        if (TakeBoth(draft, head, first, last))
        {
            return;
        }

        var named = draft is { HasRole: true, Role: not null } ? draft.Country : "";
        owners.Share(draft, head);
        if (Actor.IsState(named) && draft.Role is { } role)
        {
            context.Remember(role, named);
        }

        if (draft is { Record.Kind: ActorKind.State, Sector: "GOV", HasRole: false, IsBareCountry: false } && NounPhrase.IsLocated(sentence, head))
        {
            draft.Sector = "";
            draft.Reasons.Add("as a place");
        }

        var resolution = ActorResolver.ResolutionOf(draft, []);
        if (!resolution.IsResolved || found.Covers(head, resolution.Actor))
        {
            return;
        }

        last = LastNamed(head, first, last);
        found.Add(found.Make(resolution.Actor, head, first, last, resolution.Reason, draft.Confidence), true);
        Learn(draft, head, resolution.Actor);
        foreach (var other in nations.Others(draft, head, first, last))
        {
            found.Add(other, false);
        }
    }

    /// <summary>"The leaders of both countries".</summary>
    bool TakeBoth(Draft draft, int head, int first, int last)
    {
        if (draft is not { HasRole: true, Country.Length: 0, Record: null } || nations.Both(head) is not var (one, other))
        {
            return false;
        }

        found.Add(nations.Make(draft, one.Mention.Actor.Country, head, first, last, $"of \"{one.Mention.Text}\""), false);
        found.Add(nations.Make(draft, other.Mention.Actor.Country, head, first, last, $"of \"{other.Mention.Text}\""), false);
        return true;
    }

    /// <summary>"The group", "both countries".</summary>
    bool TakeReferring(int head, int first)
    {
        if (References.MeansBoth(sentence, head) && context.Memory.LastTwo(sentence.Index, head, References.AreStates(sentence, head)) is var (one, other))
        {
            found.Refer(one, head, first, head);
            found.Refer(other, head, first, head);
            return true;
        }

        if (references.OfNoun(sentence, head, context.Memory) is { } before)
        {
            found.Refer(before, head, first, head);
            return true;
        }

        return false;
    }

    /// <summary>"The field marshal" is the person so titled before.</summary>
    bool TakeTitled(Draft draft, int head, int first)
    {
        if (draft is not { HasRole: true, Record: null, Country.Length: 0, HasUnknownName: false } || !References.IsDefinite(sentence, head) || scan.SegmentAt(head) is not (>= 0 and var segment))
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

    /// <summary>A nationality, possessor or name inside a larger phrase.</summary>
    void TakePart(Segment segment, int token, int first, int last, NameChoice choice)
    {
        if (!heads.Add(token) || (!choice.Exists && context.ByLastName(scan.Pieces[segment.End - 1].Id) is null))
        {
            return;
        }

        var draft = composer.Compose(scan.Pieces, scan.Segments, segment.First, segment.End, query);
        if (!draft.IsEmpty && !draft.IsThing)
        {
            owners.ShareUsual(draft);
            var resolution = ActorResolver.ResolutionOf(draft, []);
            found.Add(found.Make(resolution.Actor, token, first, last, resolution.Reason, draft.Confidence) with { IsNested = true }, false);
        }
    }

    /// <summary>Keeps the last name of a person outside the dictionary with what title or apposition said of him.</summary>
    void Learn(Draft draft, int head, Actor actor)
    {
        if (!draft.HasUnknownName || actor.Identity.Length > 0 || sentence[head].Upos != Upos.Propn)
        {
            return;
        }

        var last = head;
        foreach (var child in sentence.Children(head))
        {
            last = child == last + 1 && sentence[child].Relation is Relation.Flat && sentence[child].Upos == Upos.Propn ? child : last;
        }

        context.Remember(sentence[last].Form, actor with { Kind = "person" });
    }

    void TakeReference(int token)
    {
        if (References.OfPronoun(sentence, token, context.Memory) is { } antecedent)
        {
            found.Refer(antecedent, token, token, token);
        }
        else if (sentence[token].Upos == Upos.Noun)
        {
            TakeReferring(token, extent.Of(token).First);
        }
        else if (sentence[token].Upos == Upos.Propn && context.Stranger(sentence[token].Form) is { } stranger && NounPhrase.Climb(sentence, token) == token)
        {
            found.Add(found.Make(stranger, token, token, token, "named with his title before", 0.6), true);
        }
    }

    /// <summary>The last word of a phrase that names anybody: "soldiers", not "soldiers in a gun battle".</summary>
    int LastNamed(int head, int first, int last)
    {
        var end = head;
        foreach (var child in sentence.Children(head))
        {
            end = child > head && child <= last && sentence[child].Relation is Relation.Flat or Relation.Compound or Relation.Goeswith ? Math.Max(end, child) : end;
        }

        foreach (var segment in scan.Segments)
        {
            var (from, to) = scan.TokensOf(segment);
            if (from > head && IsSetIn(end + 1, from) && chooser.Choose(segment, scan.Pieces, query, "").IsRole)
            {
                break;
            }

            end = from >= first && to <= last ? Math.Max(end, to) : end;
        }

        return end;
    }

    /// <summary>Whether words between say where: "worshippers in a mosque in Peshawar" are the worshippers.</summary>
    bool IsSetIn(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (sentence[token].Upos == Upos.Adp && sentence[token].Lemma is not ("of" or "for" or "from" or "to"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"An ISAF patrol" is ISAF's, whether or not the dictionary knows what a patrol is.</summary>
    bool IsBorne(int head) =>
        (dictionary.Words[dictionary.Folding[sentence[head].Form]] & (WordClass.Weak | WordClass.Borne)) != 0 && sentence[head].Upos == Upos.Noun;

    bool IsNominal(int token, NameChoice choice)
    {
        var upos = sentence[token].Upos;
        return !choice.Exists ? upos == Upos.Propn
            : choice.IsRole ? upos is Upos.Noun or Upos.Propn or Upos.X || (upos == Upos.Adj && choice.Plural)
            : upos is not (Upos.Verb or Upos.Aux or Upos.Adv or Upos.Adp or Upos.Pron or Upos.Cconj or Upos.Sconj);
    }
}
