using Entente.Language;

namespace Entente.Coding;

/// <summary>Finds whose a generic phrase is: "its fighters", "Pakistani police and soldiers", "the army" in an article about Pakistan.</summary>
sealed class OwnerSearch(
    ActorDictionary dictionary, PhraseComposer composer, Sentence sentence, ArticleActors context, MentionList found, Focus focus, PhraseQuery query)
{
    const double Shared = 0.8;

    /// <summary>Whether a pronoun says whose it is.</summary>
    public bool HasOwner(int head) => Possessor(head) >= 0;

    /// <summary>Completes a draft that has no country of its own.</summary>
    public void Share(Draft draft, int head)
    {
        if (draft.Country.Length > 0 || !draft.HasRole || draft.Record is not null)
        {
            return;
        }

        if (Possessor(head) is >= 0 and var pronoun && References.OfPronoun(sentence, pronoun, context.Memory) is { } owner)
        {
            TakeOwner(draft, head, owner);
        }
        else if (JoinedNation(head) is { Length: > 0 } joined)
        {
            Take(draft, joined, "nationality of the first of the joined nouns");
        }
        else if (draft.UsualCountry.Length > 0 && (draft.IsOnlyThere || context.Names(draft.UsualCountry)))
        {
            Take(draft, draft.UsualCountry, $"usually {draft.UsualCountry}'s where no country is named");
        }
        else if (!draft.IsForeign)
        {
            var (country, reason) = focus.Of(head, draft);
            if (country.Length > 0)
            {
                Take(draft, country, reason);
            }
        }

        composer.FindHolder(draft, query.Date);
    }

    /// <summary>Completes a draft that has no country but usually one: "State Department" in "a State Department spokesman".</summary>
    public void ShareUsual(Draft draft)
    {
        if (draft is { Country.Length: 0, HasRole: true, Record: null, UsualCountry.Length: > 0 } && (draft.IsOnlyThere || context.Names(draft.UsualCountry)))
        {
            Take(draft, draft.UsualCountry, $"usually {draft.UsualCountry}'s where no country is named");
        }
    }

    void TakeOwner(Draft draft, int head, Remembered owner)
    {
        var actor = owner.Mention.Actor;
        draft.Reasons.Add($"of \"{owner.Mention.Text}\"");
        draft.Confidence *= Shared;
        var word = dictionary.Words[dictionary.Folding[sentence[head].Form]];
        if (actor.Kind is "group" or "organisation" or "party" or "force" && (word & (WordClass.Weak | WordClass.Borne)) != 0)
        {
            (draft.Record, draft.Country, draft.Sector) = (dictionary.Find(actor.Identity), actor.Country, actor.Sector);
        }
        else
        {
            draft.Country = actor.Country;
        }
    }

    string JoinedNation(int head) =>
        sentence[head].Relation == Relation.Conj && found.WithHead(sentence[head].Head) is { Mention.Actor: { Kind: "agent" or "office" } first } ? first.Country : "";

    int Possessor(int head)
    {
        var poss = sentence.Child(head, Relation.NmodPoss);
        return poss >= 0 && sentence[poss].Upos == Upos.Pron ? poss : -1;
    }

    static void Take(Draft draft, string country, string reason)
    {
        draft.Country = country;
        draft.Confidence *= Shared;
        draft.Reasons.Add(reason);
    }
}
