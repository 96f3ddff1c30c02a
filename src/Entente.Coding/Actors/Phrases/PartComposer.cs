namespace Entente.Coding;

/// <summary>Puts one part of a phrase together, without what follows "of", "in" or a comma.</summary>
sealed class PartComposer(ActorDictionary dictionary, List<Piece> pieces, PhraseQuery query)
{
    // News gives a title for some weeks after an office has ended.
    const int HandoverDays = 60;

    /// <summary>Who is meant by the part alone.</summary>
    public Draft Compose(PhrasePart part)
    {
        var draft = new Draft
        {
            IsFormer = (part.Words & WordClass.Former) != 0,
            HasUnknownName = part.HasUnknownName,
            Country = part.Country,
            TiedCountry = part.TiedCountry,
        };
        if (part.Country.Length > 0)
        {
            Say(draft, NameOf(part.State));
        }

        if (!(TryPerson(part, draft) || TryEntity(part, draft)))
        {
            ComposeRole(part, draft);
        }

        return draft;
    }

    bool TryPerson(PhrasePart part, Draft draft)
    {
        var person = part.Person.Exists ? dictionary.Records[part.Person.Record] : part.Surname.End > 0 && part.Link is not (PartLink.In or PartLink.From) ? BySurname(part, draft) : null;
        if (person is null)
        {
            return false;
        }

        var standing = Standing.Of(person, query.Date);
        if (standing.Sector == "ELI" && part.Role.Exists && !draft.IsFormer && query.Date is { } day && Standing.Of(person, day.AddDays(-HandoverDays)) is { Sector: not "ELI" } held)
        {
            standing = held with { Reason = $"{held.Reason}, so titled still" };
        }

        if (standing.Sector == "ELI" && !draft.IsFormer && Titled(part, person) is { } title)
        {
            standing = title;
        }

        Say(draft, $"{person.Name}{(standing.Reason.Length > 0 ? ": " : "")}{standing.Reason}");
        if (part.PersonOwns)
        {
            OwnedByPerson(part, draft, standing);
            return true;
        }

        draft.Country = standing.Country.Length > 0 ? standing.Country : draft.Country;
        draft.Sector = standing.Sector;
        draft.Office = standing.Office;
        (draft.Record, draft.Kind) = (person, person.KindName);
        draft.Confidence = part.Person.Exists ? 0.95 : 0.85;
        if (standing.Sector.Length == 0 && part.Role.Exists && standing.Country is not ("UNO" or "IGO" or "EUR"))
        {
            draft.Sector = SectorOf(part.Role);
        }

        return true;
    }

    /// <summary>"President George W. Bush" of an article that looks back: the office by which he is called, unless it says "former".</summary>
    Standing? Titled(PhrasePart part, ActorRecord person)
    {
        if (query.Context is null || part.Role is not { Exists: true, Kind: ActorKind.Office, Plural: false } || (part.Words & (WordClass.Deputy | WordClass.Taker)) != 0)
        {
            return null;
        }

        var title = dictionary.Records[part.Role.Record];
        foreach (var code in person.Codes)
        {
            if (code.Role.Length > 0 && dictionary.Holders.RankOf(code.Role, title) == 100)
            {
                return new(code.Country, code.Sector, code.Role, $"titled as {code.Role}");
            }
        }

        return null;
    }

    void OwnedByPerson(PhrasePart part, Draft draft, Standing standing)
    {
        draft.Country = standing.Country;
        var weak = (part.RoleClass & WordClass.Weak) != 0 && (part.RoleClass & WordClass.Taker) == 0;
        draft.Sector = part.Role.Exists && !weak ? SectorOf(part.Role) : weak || !part.Role.Exists ? standing.Sector : "";
        draft.HasRole = part.Role.Exists;
        draft.Kind = "agent";
        draft.Confidence = 0.6;
    }

    ActorRecord? BySurname(PhrasePart part, Draft draft)
    {
        if (query.Context?.ByLastName(pieces[part.Surname.End - 1].Id) is { } known)
        {
            Say(draft, "named in full before");
            part.PersonOwns |= part.Role.Exists && part.RoleWords.First > part.Surname.First;
            return known;
        }

        // "Baloch separatists" are nobody's named Baloch, but "Assad forces" are Assad's.
        var owns = part.Role.Exists && part.RoleWords.First > part.Surname.First;
        part.PersonOwns |= owns;
        return owns && query.Context is null && part.Role.Kind == ActorKind.Agent && part.Role.Plural
            ? null : SurnameSearch.Find(dictionary, part, query.Country, query.Date, query.Context is not null);
    }

    bool TryEntity(PhrasePart part, Draft draft)
    {
        var choice = part.Entity.Exists ? part.Entity : part.Place.Exists ? part.Place : NameChoice.None;
        if (!choice.Exists)
        {
            return part.Seat.Exists && TrySeat(part, draft);
        }

        var record = dictionary.Records[choice.Record];
        var standing = Standing.Of(record, query.Date);
        Say(draft, $"{record.Name}{(standing.Reason.Length > 0 ? ": " : "")}{standing.Reason}");
        draft.Country = standing.Country.Length > 0 ? standing.Country : draft.Country;
        draft.Confidence = choice.Rivals > 0 ? 0.6 : 0.95;
        var roleAfter = part.Role.Exists && (part.RoleClass & (WordClass.Weak | WordClass.Borne)) == 0;
        if ((part.RoleClass & WordClass.Taker) != 0 && part.Role.Exists)
        {
            draft.HasRole = true;
            draft.Kind = "agent";
            draft.Sector = SectorOf(part.Role);
            return true;
        }

        (draft.Record, draft.Kind, draft.Sector) = (record, record.KindName, standing.Sector);
        if (part.Role.Exists)
        {
            RoleOfEntity(part, draft, roleAfter);
        }

        return true;
    }

    void RoleOfEntity(PhrasePart part, Draft draft, bool strong)
    {
        var sector = SectorOf(part.Role);
        draft.Office = part.Role.Kind == ActorKind.Office ? dictionary.Records[part.Role.Record].Name : "";
        draft.Title = TitleOf(part);
        if ((draft.Sector.Length == 0 && sector is "MIL" or "JUD" or "LEG" or "COP") || (strong && draft.Sector == "BUS" && sector == "LAB"))
        {
            draft.Sector = sector;
        }
        else if (strong && draft.Record!.Kind == ActorKind.Place && sector.Length > 0)
        {
            (draft.Sector, draft.HasRole) = (sector, true);
        }
    }

    bool TrySeat(PhrasePart part, Draft draft)
    {
        var state = dictionary.Records[part.Seat.Record];
        draft.Country = part.Country.Length > 0 && part.Country != state.Country ? part.Country : state.Country;
        Say(draft, $"{(part.Seat.Tag == NameTag.Capital ? "capital" : "seat of power")} of {state.Name}");
        var sector = part.Role.Exists ? SectorOf(part.Role) : "";
        if (part.Role.Exists && part.Seat.Tag == NameTag.Capital && sector.Length > 0)
        {
            ComposeRole(part, draft);
            return true;
        }

        if ((part.RoleClass & WordClass.Taker) != 0 && part.Role.Exists)
        {
            (draft.HasRole, draft.Sector) = (true, sector);
            return true;
        }

        draft.Sector = "GOV";
        (draft.Record, draft.Kind) = (state, "state");
        draft.HasRole = part.Role.Exists;
        draft.Confidence = 0.9;
        return true;
    }

    void ComposeRole(PhrasePart part, Draft draft)
    {
        if (part.Role.Exists)
        {
            var role = dictionary.Records[part.Role.Record];
            var sector = SectorWithModifier(part);
            draft.Role = role;
            draft.IsOfSeveral = part.Role.Plural && role.Attribute("one").Length > 0;
            draft.IsWeak = (part.RoleClass & WordClass.Weak) != 0;
            draft.IsBorne = (part.RoleClass & WordClass.Borne) != 0;
            draft.Country = draft.Country.Length > 0 ? draft.Country : role.Country;
            (draft.HasRole, draft.Sector, draft.Kind) = (true, sector, role.KindName);
            draft.Office = part.Role.Kind == ActorKind.Office ? role.Name : "";
            (draft.UsualCountry, draft.IsOnlyThere) = UsualOf(part);
            draft.IsThing = (part.RoleClass & WordClass.Thing) != 0;
            draft.IsForeign = (part.Words & WordClass.Foreign) != 0 && (part.Role.Kind == ActorKind.Agent || (part.Role.Plural && sector == "GOV"));
            draft.Title = TitleOf(part);
            draft.SingularTitle = part.Role.Kind == ActorKind.Office ? role : null;
            Say(draft, $"{role.Name} is {(sector.Length > 0 ? sector : "without sector")}");
            draft.Confidence = draft.Country.Length > 0 ? 0.85 : 0.7;
            draft.Confidence *= part.HasUnknownHead ? 0.7 : 1;
        }
        else if (part.People.Exists)
        {
            TakePeople(part, draft);
            return;
        }
        else if (dictionary.Heads.Of(part, pieces) is { Length: > 0 } sector)
        {
            (draft.HasRole, draft.Sector, draft.Kind, draft.Confidence) = (true, sector, "organisation", 0.7);
            Say(draft, $"{sector} by the last word of its name");
        }
        else if (draft.Country.Length > 0)
        {
            TakeCountry(part, draft);
        }

        if (part.People.Exists && draft.Country.Length == 0)
        {
            draft.Country = dictionary.Records[part.People.Record].Country;
            Say(draft, dictionary.Records[part.People.Record].Name);
        }
    }

    void TakePeople(PhrasePart part, Draft draft)
    {
        var people = dictionary.Records[part.People.Record];
        var standing = Standing.Of(people, query.Date);
        draft.Country = draft.Country.Length > 0 ? draft.Country : standing.Country;
        (draft.Sector, draft.Record, draft.Kind) = (standing.Sector, people, people.KindName);
        draft.HasRole = draft.Country.Length == 0;
        draft.Confidence = 0.8;
        Say(draft, people.Name);
    }

    void TakeCountry(PhrasePart part, Draft draft)
    {
        var bare = !part.HasUnknownHead && !part.HasUnknownName;
        if (part.State.Tag is NameTag.People or NameTag.Adjective && (part.Words & WordClass.Displaced) != 0)
        {
            (draft.Sector, draft.HasRole, draft.Kind, draft.Confidence) = ("REF", true, "agent", 0.8);
            return;
        }

        if ((part.State.Tag is NameTag.People or NameTag.Adjective && ((part.Words & WordClass.Ordinary) != 0 || part.IsOneOfThem)) || part.State is { Tag: NameTag.People, Kind: ActorKind.Place })
        {
            (draft.Sector, draft.HasRole, draft.Kind, draft.Confidence) = ("CVL", true, "agent", 0.8);
            return;
        }

        var record = part.State.Exists ? dictionary.Records[part.State.Record] : null;
        draft.IsBareCountry = true;
        draft.Confidence = !bare ? 0.5 : part.State.Tag == NameTag.Ambiguous || part.State.Rivals > 0 ? 0.5 : 0.95;
        if (bare && record is not null)
        {
            (draft.Record, draft.Kind) = (record, record.KindName);
        }
    }

    /// <summary>"Rebel commander" is of the rebels, "army accountant" of the army, "student protesters" are protesters.</summary>
    string SectorWithModifier(PhrasePart part)
    {
        var sector = SectorOf(part.Role);
        if (part.People.Exists && (part.RoleClass & WordClass.Weak) != 0 && !part.State.Exists && sector == "GOV")
        {
            // "A Kurdish leader" leads no state.
            return SectorOf(part.People);
        }

        var first = part.FirstRole.Exists ? SectorOf(part.FirstRole) : "";
        var weak = sector.Length == 0 || (part.RoleClass & WordClass.Weak) != 0 || part.HasUnknownHead;
        if (part.State.Exists && dictionary.Records[part.Role.Record].Attribute("with-country") is { Length: > 0 } national)
        {
            return national;
        }

        var service = first is "MIL" or "COP" or "SPY" && part.Role.Kind == ActorKind.Agent && sector is "BUS" or "MED" or "EDU" or "LAB" or "REL" or "GOV";
        return first.Length > 0 && (weak || service) ? first : sector;
    }

    (string Country, bool IsOnlyThere) UsualOf(PhrasePart part)
    {
        var own = dictionary.Usual.Of(pieces, part.RoleWords);
        return own.Country.Length > 0 || !part.FirstRole.Exists ? own : dictionary.Usual.Of(pieces, part.FirstRoleWords);
    }

    ActorRecord? TitleOf(PhrasePart part) =>
        part.Role.Kind == ActorKind.Office && !part.Role.Plural && !part.IsIndefinite && (part.Words & (WordClass.Deputy | WordClass.Taker)) == 0 && !part.HasUnknownHead
            ? dictionary.Records[part.Role.Record] : null;

    string SectorOf(NameChoice choice) => dictionary.Records[choice.Record].Sector;

    string NameOf(NameChoice choice) => choice.Exists ? dictionary.Records[choice.Record].Name : "";

    static void Say(Draft draft, string reason)
    {
        if (reason.Length > 0)
        {
            draft.Reasons.Add(reason);
        }
    }
}
