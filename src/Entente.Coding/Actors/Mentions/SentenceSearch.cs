using Entente.Language;

namespace Entente.Coding;

/// <summary>The search for the mentions of one sentence.</summary>
sealed class SentenceSearch(
    ActorDictionary dictionary, PhraseComposer composer, NameChooser chooser, References references,
    Sentence sentence, SentenceScan scan, ArticleActors context, DateOnly? date)
{
    readonly List<MentionedActor> found = [];
    readonly HashSet<int> heads = [];
    readonly Focus focus = new(context);

    /// <summary>The mentions, in order.</summary>
    public IReadOnlyList<MentionedActor> Run()
    {
        focus.Look(chooser, scan, dictionary, date);
        foreach (var segment in scan.Segments)
        {
            Take(segment);
        }

        foreach (var name in sentence.Names)
        {
            if (name.Kind == NameKind.Person)
            {
                TakeStranger(name);
            }
        }

        for (var token = 0; token < sentence.Count; token++)
        {
            TakeReference(token);
        }

        found.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last != a.Last ? b.Last.CompareTo(a.Last) : a.HeadToken.CompareTo(b.HeadToken));
        return found;
    }

    void Take(Segment segment)
    {
        var (first, last) = scan.TokensOf(segment);
        var token = NounPhrase.HeadOf(sentence, first, last);
        var choice = chooser.Choose(segment, scan.Pieces[segment.First], Query, "");
        if (!IsNominal(token, choice))
        {
            return;
        }

        var head = NounPhrase.Climb(sentence, token);
        if (head == token || (head >= first && head <= last))
        {
            TakePhrase(head);
        }
        else
        {
            if (sentence[head].Upos == Upos.Propn && choice.IsRole)
            {
                TakePhrase(head);
                return;
            }

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
            Add(Refer(before, head, first, last), head);
            return;
        }

        var draft = composer.Compose(scan.Pieces, scan.Segments, scan.PieceOf(first), scan.PieceOf(last + 1), Query);
        if (draft.IsEmpty)
        {
            return;
        }

        Share(draft, head);
        Add(Mention(draft, head, first, LastNamed(head, first, last), false), head);
        TakeOtherNations(draft, head, first, last);
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

        foreach (var name in sentence.Names)
        {
            end = name.First >= first && name.First <= end && name.Last <= last ? Math.Max(end, name.Last) : end;
        }

        return end;
    }

    /// <summary>A nationality, possessor or name inside a larger phrase.</summary>
    void TakePart(Segment segment, int token, int first, int last, NameChoice choice)
    {
        if (!heads.Add(token) || (!choice.Exists && context.ByLastName(scan.Pieces[segment.End - 1].Id) is null))
        {
            return;
        }

        var draft = composer.Compose(scan.Pieces, scan.Segments, segment.First, segment.End, Query);
        if (!draft.IsEmpty)
        {
            Add(Mention(draft, token, first, last, true), -1);
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

            var choice = chooser.Choose(segment, scan.Pieces[segment.First], Query, "");
            var country = choice.IsCountry ? dictionary.Records[choice.Record].Country : "";
            if (country.Length > 0 && !countries.Contains(country))
            {
                countries.Add(country);
                var other = new Draft { Country = country, Sector = draft.Sector, Kind = draft.Kind, HasRole = true, Confidence = draft.Confidence * 0.9 };
                other.Reasons.Add(dictionary.Records[choice.Record].Name);
                Add(Mention(other, head, from, last, false), -1);
            }
        }
    }

    /// <summary>"Pakistani police and soldiers": the second has the nationality of the first.</summary>
    void Share(Draft draft, int head)
    {
        if (draft.Country.Length > 0 || !draft.HasRole)
        {
            return;
        }

        if (sentence[head].Relation == Relation.Conj && found.Find(mention => mention.HeadToken == sentence[head].Head) is { Mention.Actor: { } first }
            && first.Kind is "agent" or "office" && first.Country.Length > 0)
        {
            draft.Country = first.Country;
            draft.Reasons.Add("nationality of the first of the joined nouns");
        }
        else if (focus.Country.Length > 0)
        {
            draft.Country = focus.Country;
            draft.Confidence *= 0.8;
            draft.Reasons.Add(focus.Reason);
        }
    }

    /// <summary>A person whom the dictionary does not know.</summary>
    void TakeStranger(NamedSpan name)
    {
        var head = NounPhrase.Climb(sentence, NounPhrase.HeadOf(sentence, name.First, name.Last));
        if (found.Exists(mention => mention.First <= name.Last && name.First <= mention.Last && (mention.HeadToken == head || !mention.IsNested)))
        {
            Learn(name);
            return;
        }

        if (!heads.Add(head))
        {
            return;
        }

        var known = name.First == name.Last ? context.Stranger(sentence[name.Last].Form) : null;
        var actor = known ?? new Actor("", "") { Kind = "person" };
        var reason = known is null ? "a person outside the dictionary" : "named in full before";
        var text = sentence.TextOf(name.First, name.Last);
        Add(new(new(actor, text, Span(name.First, name.Last), reason), head, name.First, name.Last), head);
        Learn(name);
    }

    /// <summary>Keeps the last name of a stranger with what the title or apposition said of him.</summary>
    void Learn(NamedSpan name)
    {
        var mention = found.Find(other => !other.IsNested && other.First <= name.First && name.Last <= other.Last);
        if (name.Last > name.First && mention is { Mention.Actor: { Identity.Length: 0 } actor })
        {
            context.Remember(sentence[name.Last].Form, actor with { Kind = "person" });
        }
    }

    void TakeReference(int token)
    {
        if (heads.Contains(token))
        {
            return;
        }

        if (References.OfPronoun(sentence, token, context.Memory) is { } antecedent)
        {
            heads.Add(token);
            Add(Refer(antecedent, token, token, token), -1);
        }
        else if (sentence[token].Upos == Upos.Noun && references.OfNoun(sentence, token, context.Memory) is { } named)
        {
            heads.Add(token);
            var (first, last) = NounPhrase.RangeOf(sentence, token);
            Add(Refer(named, token, first, last), token);
        }
        else if (References.MeansBoth(sentence, token) && context.Memory.LastTwoStates(sentence.Index, token) is var (one, other))
        {
            heads.Add(token);
            var (first, last) = NounPhrase.RangeOf(sentence, token);
            Add(Refer(one, token, first, last), -1);
            Add(Refer(other, token, first, last), -1);
        }
    }

    MentionedActor Refer(Remembered before, int head, int first, int last)
    {
        var text = sentence.TextOf(first, last);
        var mention = new ActorMention(before.Mention.Actor, text, Span(first, last), $"stands for \"{before.Mention.Text}\"");
        return new(mention, head, first, last) { IsReference = true, Confidence = 0.6 };
    }

    MentionedActor Mention(Draft draft, int head, int first, int last, bool nested)
    {
        var resolution = ActorResolver.ResolutionOf(draft, []);
        return new(new(resolution.Actor, sentence.TextOf(first, last), Span(first, last), resolution.Reason), head, first, last) { IsNested = nested, Confidence = draft.Confidence };
    }

    void Add(MentionedActor mention, int remember)
    {
        found.Add(mention);
        if (dictionary.Find(mention.Mention.Actor.Identity) is { Kind: ActorKind.Person } person)
        {
            context.Remember(person);
        }

        if (remember >= 0)
        {
            var token = sentence[remember];
            var subject = token.Relation is Relation.Nsubj or Relation.NsubjPass;
            var gender = mention.Mention.Actor.Kind == "person" ? dictionary.Find(mention.Mention.Actor.Identity)?.Attribute("gender") ?? "" : "";
            context.Memory.Add(new(mention.Mention, sentence.Index, remember, subject, token.Xpos is "NNS" or "NNPS", gender));
        }
    }

    bool IsNominal(int token, NameChoice choice)
    {
        var upos = sentence[token].Upos;
        return !choice.Exists ? upos == Upos.Propn
            : choice.IsRole ? upos is Upos.Noun or Upos.Propn or Upos.X || (upos == Upos.Adj && choice.Plural)
            : upos is not (Upos.Verb or Upos.Aux or Upos.Adv or Upos.Adp or Upos.Pron or Upos.Cconj or Upos.Sconj);
    }

    TextSpan Span(int first, int last) => new(sentence[first].Start, sentence[last].End);

    PhraseQuery Query => new(date, "", false, context);
}
