using Entente.Language;

namespace Entente.Coding;

/// <summary>The search for the mentions of one sentence.</summary>
sealed class SentenceSearch
{
    readonly ActorDictionary dictionary;
    readonly PhraseComposer composer;
    readonly NameChooser chooser;
    readonly Sentence sentence;
    readonly SentenceScan scan;
    readonly ArticleActors context;
    readonly PhraseQuery query;
    readonly MentionList found;
    readonly OwnerSearch owners;
    readonly PhraseExtent extent;
    readonly JoinedNations nations;
    readonly ReferenceSearch referring;
    readonly HashSet<int> heads = [];
    readonly List<(Draft Draft, int Head, int First, int Last)> generic = [];

    public SentenceSearch(
        ActorDictionary dictionary, PhraseComposer composer, NameChooser chooser, References references, SetPhrases phrases, Sentence sentence, ArticleActors context, DateOnly? date)
    {
        (this.dictionary, this.composer, this.chooser) = (dictionary, composer, chooser);
        (this.sentence, this.context) = (sentence, context);
        scan = context.Scan(sentence);
        query = new(date, "", false, context);
        found = new(dictionary, sentence, context);
        extent = new(dictionary, chooser, sentence, scan, query);
        nations = new(dictionary, chooser, composer, sentence, scan, found, query);
        var outsiders = new Outsiders(sentence, context, found, phrases);
        owners = new(dictionary, composer, sentence, context, found, new(chooser, dictionary, sentence, scan, context, found, outsiders, date), query);
        var sets = new SetSearch(dictionary, sentence, context, outsiders, phrases, date);
        referring = new(references, sentence, scan, context, found, sets, nations, new(dictionary, composer, sentence, context, found, date));
    }

    /// <summary>The mentions, in order.</summary>
    public IReadOnlyList<MentionedActor> Run()
    {
        foreach (var segment in scan.Segments)
        {
            Take(segment);
        }

        foreach (var phrase in generic)
        {
            TakeGeneric(phrase);
        }

        found.NoteJoined();
        for (var token = 0; token < sentence.Count; token++)
        {
            if (!heads.Contains(token))
            {
                referring.TakeWord(token, sentence[token].Upos is Upos.Noun ? extent.Of(token).First : token);
            }
        }

        return found.Sorted();
    }

    void Take(Segment segment)
    {
        var (first, last) = scan.TokensOf(segment);
        var token = NounPhrase.HeadOf(sentence, first, last);
        var choice = chooser.Choose(segment, scan.Pieces, query, "");
        if (!IsNominal(token, first, last, choice))
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
        var draft = composer.Compose(scan.Pieces, scan.Segments, scan.PieceOf(first), scan.PieceOf(last + 1), query);
        if (draft is { Country.Length: 0, Record: null })
        {
            // Whose it is depends on all who are named in the sentence.
            generic.Add((draft, head, first, last));
        }
        else if (!referring.TakeReferring(head, first))
        {
            Take(draft, head, first, last, isNamed: true);
        }
    }

    void TakeGeneric((Draft Draft, int Head, int First, int Last) phrase)
    {
        var (draft, head, first, last) = phrase;
        var isNobodys = draft.IsEmpty || (draft.IsThing && !owners.HasOwner(head));
        if (referring.TakeReferring(head, first) || isNobodys || referring.TakeTitled(draft, head, first) || referring.TakeRoles(draft, head, first, last))
        {
            return;
        }

        owners.Share(draft, head);
        Take(draft, head, first, last, isNamed: false);
    }

    void Take(Draft draft, int head, int first, int last, bool isNamed)
    {
        if (isNamed && Actor.IsState(draft.Country) && draft is { HasRole: true, Role: { } role })
        {
            context.Remember(role, draft.Country);
        }

        if (draft is { Record.Kind: ActorKind.State, Sector: "GOV", HasRole: false, IsBareCountry: false } && IsPlace(head))
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

    /// <summary>A nationality, possessor or name inside a larger phrase.</summary>
    void TakePart(Segment segment, int token, int first, int last, NameChoice choice)
    {
        if (!heads.Add(token) || (!choice.Exists && context.ByLastName(scan.Pieces[segment.End - 1].Id) is null))
        {
            return;
        }

        var draft = composer.Compose(scan.Pieces, scan.Segments, segment.First, segment.End, query with { IsModifier = sentence[token].Relation is Relation.Amod or Relation.Compound });
        if (!draft.IsEmpty && !draft.IsThing)
        {
            if (choice is { IsSeat: true, Tag: NameTag.Capital } && sentence[token].Relation == Relation.Compound && HasMark(sentence[token].Head))
            {
                draft.Sector = "";
                draft.Reasons.Add("as a place");
            }

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

    /// <summary>"A Somali militant fled", where the tagger takes the noun for an adjective.</summary>
    bool IsArgument(int token) => sentence[token].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Obl or Relation.OblAgent;

    bool HasModifier(int token)
    {
        foreach (var child in sentence.Children(token))
        {
            if (sentence[child].Relation is Relation.Det or Relation.Amod or Relation.NmodPoss)
            {
                return true;
            }
        }

        return sentence[token].Relation == Relation.NmodDesc || (token + 1 < sentence.Count && sentence[token + 1].Upos == Upos.Propn);
    }

    /// <summary>Whether a capital is where something is done ("in Kabul", "took Kabul"), not whose government acts; who arrives in it visits the government.</summary>
    bool IsPlace(int head)
    {
        var governor = sentence[head].Head;
        var verb = governor >= 0 && sentence[governor].Upos == Upos.Verb ? dictionary.Words[dictionary.Folding[sentence[governor].Lemma]] : WordClass.None;
        return NounPhrase.IsLocated(sentence, head) ? (verb & WordClass.Arriving) == 0 : sentence[head].Relation == Relation.Obj && (verb & WordClass.Taking) != 0;
    }

    /// <summary>Whether an article or preposition belongs to a noun, so that it is one.</summary>
    bool HasMark(int token)
    {
        foreach (var child in sentence.Children(token))
        {
            if (sentence[child].Relation is Relation.Det or Relation.Case)
            {
                return true;
            }
        }

        return false;
    }

    bool IsNominal(int token, int first, int last, NameChoice choice)
    {
        var upos = sentence[token].Upos;
        if (choice is { Exists: true, Kind: ActorKind.Agent, Plural: false } && upos == Upos.Propn && first == last && first > 0
            && char.IsUpper(sentence[first].Form[0]) && !HasModifier(first))
        {
            // "Kate Baker", "Ms. Baker": a name.
            return false;
        }

        return !choice.Exists ? upos == Upos.Propn
            : choice.IsRole ? upos is Upos.Noun or Upos.Propn or Upos.X || (upos == Upos.Adj && (choice.Plural || IsArgument(token)))
            : upos is not (Upos.Verb or Upos.Aux or Upos.Adv or Upos.Adp or Upos.Pron or Upos.Cconj or Upos.Sconj);
    }
}
