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
    readonly HashSet<int> heads = [];

    public SentenceSearch(
        ActorDictionary dictionary, PhraseComposer composer, NameChooser chooser, References references, Sentence sentence, ArticleActors context, DateOnly? date)
    {
        (this.dictionary, this.composer, this.chooser, this.references) = (dictionary, composer, chooser, references);
        (this.sentence, this.context) = (sentence, context);
        scan = context.Scan(sentence);
        query = new(date, "", false, context);
        found = new(dictionary, sentence, context);
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
        if ((head >= first && head <= last) || (sentence[head].Upos == Upos.Propn && choice.IsRole) || (choice.IsEntity && IsBorne(head)))
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

    /// <summary>A whole noun phrase, once.</summary>
    void TakePhrase(int head)
    {
        if (!heads.Add(head))
        {
            return;
        }

        var (first, last) = NounPhrase.RangeOf(sentence, head);
        if (references.OfNoun(sentence, head, context.Memory) is { } before)
        {
            found.Refer(before, head, first, head);
            return;
        }

        var draft = composer.Compose(scan.Pieces, scan.Segments, scan.PieceOf(first), scan.PieceOf(last + 1), query);
        if (draft.IsEmpty || (draft is { IsThing: true, Record: null, Country.Length: 0 } && !owners.HasOwner(head)))
        {
            return;
        }

        owners.Share(draft, head);
        var resolution = ActorResolver.ResolutionOf(draft, []);
        if (!resolution.IsResolved || found.Covers(head, resolution.Actor))
        {
            return;
        }

        last = LastNamed(head, first, last);
        found.Add(found.Make(resolution.Actor, head, first, last, resolution.Reason, draft.Confidence), true);
        Learn(draft, head, resolution.Actor);
        TakeOtherNations(draft, head, first, last);
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
            var resolution = ActorResolver.ResolutionOf(draft, []);
            found.Add(found.Make(resolution.Actor, token, first, last, resolution.Reason, draft.Confidence) with { IsNested = true }, false);
        }
    }

    /// <summary>"US and Pakistani officials" are two mentions with one head.</summary>
    void TakeOtherNations(Draft draft, int head, int first, int last)
    {
        if (draft.Record is { Kind: ActorKind.Person } || draft.Country.Length == 0)
        {
            return;
        }

        var countries = new List<string> { draft.Country };
        foreach (var segment in scan.Segments)
        {
            var (from, to) = scan.TokensOf(segment);
            if (from < first || to > last || sentence[from].Relation != Relation.Conj || NounPhrase.Climb(sentence, sentence[from].Head) != head)
            {
                continue;
            }

            var choice = chooser.Choose(segment, scan.Pieces, query, "");
            var country = choice.IsCountry ? dictionary.Records[choice.Record].Country : "";
            if (country.Length > 0 && !countries.Contains(country))
            {
                countries.Add(country);
                var other = new Draft { Country = country, Sector = draft.Sector, Kind = draft.Kind, Title = draft.Title, HasRole = true };
                composer.FindHolder(other, query.Date);
                found.Add(found.Make(ActorResolver.ResolutionOf(other, []).Actor, head, from, last, dictionary.Records[choice.Record].Name, draft.Confidence * 0.9), false);
            }
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
            TakeNoun(token);
        }
        else if (sentence[token].Upos == Upos.Propn && context.Stranger(sentence[token].Form) is { } stranger && NounPhrase.Climb(sentence, token) == token)
        {
            found.Add(found.Make(stranger, token, token, token, "named with his title before", 0.6), true);
        }
    }

    void TakeNoun(int token)
    {
        if (references.OfNoun(sentence, token, context.Memory) is { } named)
        {
            found.Refer(named, token, NounPhrase.RangeOf(sentence, token).First, token);
        }
        else if (References.MeansBoth(sentence, token) && context.Memory.LastTwo(sentence.Index, token, References.AreStates(sentence, token)) is var (one, other))
        {
            var first = NounPhrase.RangeOf(sentence, token).First;
            found.Refer(one, token, first, token);
            found.Refer(other, token, first, token);
        }
    }

    /// <summary>The last word of a phrase that names anybody: "soldiers", not "soldiers in a gun battle".</summary>
    int LastNamed(int head, int first, int last)
    {
        var end = head;
        foreach (var child in sentence.Children(head))
        {
            end = child > head && sentence[child].Relation is Relation.Flat or Relation.Compound or Relation.Goeswith ? Math.Max(end, child) : end;
        }

        foreach (var segment in scan.Segments)
        {
            var (from, to) = scan.TokensOf(segment);
            end = from >= first && to <= last ? Math.Max(end, to) : end;
        }

        return end;
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
