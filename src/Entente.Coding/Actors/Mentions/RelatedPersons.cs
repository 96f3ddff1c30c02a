using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Finds persons told by their relation to another: "his Iranian and Pakistani counterparts" hold the same office in those countries, "his
/// predecessor" held it before him, "her host" is the other side of what was told last.
/// </summary>
sealed class RelatedPersons(
    ActorDictionary dictionary, PhraseComposer composer, Sentence sentence, ArticleActors context, MentionList found, DateOnly? date)
{
    const double Sure = 0.6;

    /// <summary>Takes the phrase of a head, if it is such.</summary>
    public bool Take(int head, int first)
    {
        var lemma = sentence[head].Lemma.ToLowerInvariant();
        return lemma switch
        {
            "counterpart" or "homologue" => TakeCounterpart(head, first),
            "predecessor" => TakeNeighbourInOffice(head, first, before: true),
            "successor" => TakeNeighbourInOffice(head, first, before: false),
            "country" or "nation" or "homeland" or "motherland" or "fatherland" => TakeOwnCountry(head, first),
            "host" or "guest" or "interlocutor" or "visitor" => TakeOtherSide(head, first),
            _ => false,
        };
    }

    bool TakeCounterpart(int head, int first)
    {
        if (IsNamedAfter(head))
        {
            return true;
        }

        var owner = OwnerOf(head) ?? SubjectAbove(head);
        var countries = CountriesOf(head);
        if (countries.Count == 0)
        {
            var key = owner?.Key ?? "";
            var other = owner is null ? null : context.Discourse.Ranked(sentence.Index, head, "", a => Actor.IsState(a.Country) && a.Key != key).FirstOrDefault();
            countries = other is null ? [] : [context.Discourse.ActorOf(other).Country];
        }

        foreach (var country in countries)
        {
            var draft = new Draft { Country = country, Sector = owner?.Sector ?? "GOV", Kind = "office", HasRole = true, Title = TitleOf(owner) };
            composer.FindHolder(draft, date);
            var actor = ActorResolver.ResolutionOf(draft, []).Actor;
            found.Add(found.Make(actor, head, first, head, $"holds in {country} the office of {(owner is { Name.Length: > 0 } ? owner.Name : "the one spoken of")}", Sure) with { IsReference = true, IsSet = countries.Count > 1 }, true);
        }

        return countries.Count > 0;
    }

    // "His country": the state of whose it is.
    bool TakeOwnCountry(int head, int first)
    {
        if (sentence[head].Xpos == "NNS" || OwnerOf(head) is not { } owner || dictionary.Find(owner.Country) is not { Kind: ActorKind.State } state)
        {
            return false;
        }

        found.Add(found.Make(ActorDictionary.ActorOf(state, date), head, first, head, $"the country of {Word(owner)}", Sure) with { IsReference = true }, true);
        return true;
    }

    bool TakeNeighbourInOffice(int head, int first, bool before)
    {
        if (OwnerOf(head) is not { } owner || IsNamedAfter(head))
        {
            return false;
        }

        var person = owner.Kind == "person" && dictionary.Find(owner.Identity) is { } record && TitleOf(owner) is { } title
            ? dictionary.Holders.Next(owner.Country, title, record, date ?? DateOnly.MaxValue, before) : null;
        var actor = person is not null ? ActorDictionary.ActorOf(person, date) : new Actor(owner.Country, before ? "ELI" : owner.Sector) { Kind = "office" };
        found.Add(found.Make(actor, head, first, head, $"held the office of {Word(owner)} {(before ? "before" : "after")} him", Sure) with { IsReference = true }, true);
        return true;
    }

    bool TakeOtherSide(int head, int first)
    {
        if (sentence.Child(head, Relation.NmodPoss) < 0 || OwnerOf(head) is not { } owner || IsNamedAfter(head)
            || context.Memory.LastPersonBut(owner.Key, sentence.Index, head) is not { } other)
        {
            return false;
        }

        found.Refer(other, head, first, head);
        return true;
    }

    Actor? OwnerOf(int head)
    {
        var owner = sentence.Child(head, Relation.NmodPoss);
        return owner < 0 ? null : found.WithHead(owner)?.Mention.Actor ?? References.OfPronoun(sentence, owner, context.Memory)?.Mention.Actor;
    }

    Actor? SubjectAbove(int head)
    {
        foreach (var above in sentence.Ancestors(head))
        {
            if (sentence.Child(above, Relation.Nsubj) is >= 0 and var subject && subject != head)
            {
                return found.WithHead(subject)?.Mention.Actor;
            }
        }

        return null;
    }

    /// <summary>The nationalities before the noun and the countries after "from" or "in".</summary>
    List<string> CountriesOf(int head)
    {
        var countries = new List<string>();
        foreach (var child in sentence.Children(head))
        {
            if (sentence[child].Relation is Relation.Amod or Relation.Compound or Relation.Nmod or Relation.NmodDesc)
            {
                Add(child);
                foreach (var joined in sentence.Children(child, Relation.Conj))
                {
                    Add(joined);
                    foreach (var further in sentence.Children(joined, Relation.Conj))
                    {
                        Add(further);
                    }
                }
            }
        }

        return countries;

        void Add(int token)
        {
            if (found.WithHead(token) is { Mention.Actor: { Country: var country } } && Actor.IsState(country) && !countries.Contains(country))
            {
                countries.Add(country);
            }
        }
    }

    // "His Pakistani counterpart, Ishaq Dar": the name says it.
    bool IsNamedAfter(int head)
    {
        foreach (var child in sentence.Children(head))
        {
            if (sentence[child].Relation is Relation.Appos or Relation.Flat && found.WithHead(child) is not null)
            {
                return true;
            }
        }

        return false;
    }

    ActorRecord? TitleOf(Actor? actor)
    {
        if (actor is not { Office.Length: > 0 } || dictionary.Exact(dictionary.PiecesOf(actor.Office)) is not { } found)
        {
            return null;
        }

        for (var at = found.Entry; at >= 0; at = found.Names[at].Next)
        {
            if (dictionary.Records[found.Names[at].Record] is { Kind: ActorKind.Office } title)
            {
                return title;
            }
        }

        return null;
    }

    static string Word(Actor actor) => actor.Name.Length > 0 ? actor.Name : actor.Country;
}
