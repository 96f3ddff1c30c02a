namespace Entente.Coding;

/// <summary>Puts a phrase together: "former Pakistani prime minister Imran Khan", "soldiers of the Mexican National Guard".</summary>
sealed class PhraseComposer(ActorDictionary dictionary)
{
    readonly NameChooser chooser = new(dictionary);
    readonly Segmenter segmenter = new(dictionary);

    /// <summary>Who is meant by a run of pieces.</summary>
    /// <param name="pieces">Pieces of the text.</param>
    /// <param name="segments">Segments of the text, in order.</param>
    /// <param name="first">The phrase's first piece.</param>
    /// <param name="end">The piece after its last.</param>
    /// <param name="query">Date and country in focus.</param>
    public Draft Compose(List<Piece> pieces, List<Segment> segments, int first, int end, in PhraseQuery query)
    {
        var parts = new PartReader(dictionary, chooser, segmenter).Read(pieces, segments, first, end, query);
        var at = SkipPartitives(parts);
        var reader = new PartComposer(dictionary, pieces, query);
        var draft = reader.Compose(parts[at]);
        for (var next = at + 1; next < parts.Count && parts[next].Link != PartLink.Other; next++)
        {
            Join(draft, parts[next], reader.Compose(parts[next]));
        }

        Finish(draft, query);
        return draft;
    }

    static int SkipPartitives(List<PhrasePart> parts)
    {
        var at = 0;
        while (at + 1 < parts.Count && parts[at].IsPartitive && parts[at + 1].Link is PartLink.Of && !parts[at + 1].IsEmpty)
        {
            at++;
        }

        return at;
    }

    static void Join(Draft draft, PhrasePart part, Draft other)
    {
        if (other.IsEmpty)
        {
            // "The army chief, Moussa Barmou": the name says that he is not whom the lists know by that title.
            draft.HasUnknownName |= part.Link == PartLink.Apposition && part.HasUnknownName;
            return;
        }

        if (part.Link == PartLink.Apposition)
        {
            JoinApposition(draft, other);
        }
        else if (draft.IsEmpty && part.Link is PartLink.Of)
        {
            Take(draft, other, "through what it belongs to");
        }
        else if (draft.IsWeak && draft.Record is null && part.Link is PartLink.Of or PartLink.For or PartLink.From or PartLink.In
            && (part.Link != PartLink.In || draft.Country.Length == 0)
            && !other.IsBareCountry && (other.Record is not null ? part.Link != PartLink.In || other.Record.Kind != ActorKind.Person : other.HasRole && part.Link != PartLink.In))
        {
            TakeOwner(draft, other);
        }
        else if (draft.IsBorne && draft.Record is null && part.Link is PartLink.Of or PartLink.From && other.Record?.Kind is ActorKind.Group or ActorKind.Party or ActorKind.Force)
        {
            TakeOwner(draft, other);
        }
        else if (draft.Country.Length == 0 && draft.Record is null && (part.Link != PartLink.For || draft.IsWeak))
        {
            draft.Country = other.Country;
            draft.Reasons.AddRange(other.Reasons);
            draft.Confidence = Math.Max(draft.Confidence, draft.HasRole ? 0.8 : 0.5);
        }
    }

    static void JoinApposition(Draft draft, Draft other)
    {
        if (draft.IsEmpty || (other.Record?.Kind == ActorKind.Person && draft.Record?.Kind != ActorKind.Person))
        {
            var former = draft.IsFormer;
            Take(draft, other, "in apposition");
            draft.IsFormer |= former;
        }
        else if (draft.Country.Length == 0)
        {
            draft.Country = other.Country;
            draft.Sector = draft.Sector.Length > 0 ? draft.Sector : other.Sector;
            draft.Reasons.AddRange(other.Reasons);
        }
    }

    static void Take(Draft draft, Draft other, string reason)
    {
        (draft.Country, draft.Sector, draft.Record, draft.Kind) = (other.Country, other.Sector, other.Record, other.Kind);
        (draft.Office, draft.Title, draft.HasRole) = (other.Office, other.Title, other.HasRole);
        (draft.UsualCountry, draft.IsOnlyThere, draft.Role) = (other.UsualCountry, other.IsOnlyThere, other.Role);
        (draft.IsFormer, draft.IsWeak, draft.IsBareCountry) = (other.IsFormer, other.IsWeak, other.IsBareCountry);
        draft.Confidence = other.Confidence * 0.8;
        draft.Reasons.AddRange(other.Reasons);
        draft.Reasons.Add(reason);
    }

    /// <summary>"Spokesman for the Taliban", "head of the army": the owner says who is meant.</summary>
    static void TakeOwner(Draft draft, Draft owner)
    {
        var (office, title) = (draft.Office, draft.Title);
        draft.Country = owner.Country.Length > 0 ? owner.Country : draft.Country;
        draft.Sector = owner.Sector.Length > 0 || owner.Record is not null ? owner.Sector : draft.Sector;
        (draft.Record, draft.Kind) = owner.Record?.Kind == ActorKind.Person ? (null, draft.Kind) : (owner.Record, owner.Kind);
        (draft.Office, draft.Title, draft.IsWeak) = (office, title, owner.IsWeak);
        (draft.UsualCountry, draft.IsOnlyThere) = (owner.UsualCountry, owner.IsOnlyThere);
        draft.Confidence = owner.Confidence;
        draft.Reasons.AddRange(owner.Reasons);
    }

    void Finish(Draft draft, in PhraseQuery query)
    {
        draft.Country = draft.Country.Length == 0 && draft.Record is null ? draft.TiedCountry : draft.Country;
        if (draft is { Country.Length: 0, HasRole: true, Record: null, UsualCountry.Length: > 0 } && query.Country.Length == 0 && query.Context is null)
        {
            draft.Country = draft.UsualCountry;
            draft.Confidence *= 0.8;
            draft.Reasons.Add($"usually {draft.UsualCountry}'s where no country is named");
        }

        if (draft.Country.Length == 0 && draft.HasRole && draft.Record is null && query.Country.Length > 0)
        {
            draft.Country = query.Country;
            draft.Confidence *= 0.8;
            draft.Reasons.Add($"{query.Country} is the country in focus");
        }

        if (draft.IsFormer && draft.Record?.Kind is null or ActorKind.Person && draft.Sector is "GOV" or "MIL" or "LEG" or "JUD" or "SPY")
        {
            draft.Sector = "ELI";
            draft.Reasons.Add("a former one");
        }
        else
        {
            FindHolder(draft, query.Date);
        }
    }

    /// <summary>The person, where the phrase is a title of a country and somebody is known to have held it on the day.</summary>
    public void FindHolder(Draft draft, DateOnly? date)
    {
        if (draft is not { Title: not null, IsFormer: false, HasUnknownName: false, Record: null or { Kind: not ActorKind.Person } } || draft.Country.Length == 0)
        {
            return;
        }

        if (date is { } day && dictionary.Holders.Find(draft.Country, draft.Title, day, draft.Record is { Kind: not ActorKind.State } body ? body : null) is var (person, code))
        {
            (draft.Record, draft.Kind, draft.Office) = (person, person.KindName, code.Role);
            draft.Sector = code.Sector;
            draft.Reasons.Add($"{person.Name} was {code.Role} on that day");
        }
    }
}
