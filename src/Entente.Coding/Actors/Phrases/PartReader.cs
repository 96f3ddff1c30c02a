namespace Entente.Coding;

/// <summary>Reads the parts of a phrase from its pieces and segments.</summary>
sealed class PartReader(ActorDictionary dictionary, NameChooser chooser, Segmenter segmenter)
{
    readonly NameDoubts doubts = new(dictionary);
    readonly ulong an = dictionary.Folding["an"];
    readonly ulong a = dictionary.Folding["a"];

    /// <summary>The parts, in order.</summary>
    /// <param name="pieces">Pieces of the text.</param>
    /// <param name="segments">Segments of the text, in order.</param>
    /// <param name="first">The phrase's first piece.</param>
    /// <param name="end">The piece after its last.</param>
    /// <param name="query">Date and country in focus.</param>
    public List<PhrasePart> Read(List<Piece> pieces, List<Segment> segments, int first, int end, in PhraseQuery query)
    {
        var named = CountryNamed(pieces, segments, first, end, query);
        var country = named.Length > 0 ? named : query.Country;
        var parts = new List<PhrasePart>(2) { new(PartLink.Head) };
        var next = FirstSegment(segments, first);
        for (var at = first; at < end;)
        {
            var part = parts[^1];
            if (at > first && pieces[at].Is(PieceForm.BreakBefore))
            {
                parts.Add(part = new(PartLink.Apposition));
            }

            if (next < segments.Count && segments[next].First == at && segments[next].End <= end)
            {
                ReadSegment(part, pieces, segments[next], end, query, country);
                at = segments[next++].End;
                continue;
            }

            while (next < segments.Count && segments[next].First <= at)
            {
                next++;
            }

            if (!ReadWord(parts, pieces, at, end))
            {
                break;
            }

            at++;
        }

        return parts;
    }

    static int FirstSegment(List<Segment> segments, int first)
    {
        var at = 0;
        while (at < segments.Count && segments[at].First < first)
        {
            at++;
        }

        return at;
    }

    bool ReadWord(List<PhrasePart> parts, List<Piece> pieces, int at, int end)
    {
        var piece = pieces[at];
        var word = dictionary.Words[piece.Id];
        var part = parts[^1];
        if ((word & WordClass.Relative) != 0)
        {
            return false;
        }

        if ((word & WordClass.Preposition) != 0 && IsQuantity(pieces, at, end))
        {
            return true;
        }

        if ((word & WordClass.Preposition) != 0 && !piece.Is(PieceForm.HyphenBefore))
        {
            parts.Add(new(LinkOf(word)));
            return true;
        }

        part.Words |= word;
        part.IsIndefinite |= part.IsEmpty && (piece.Id == a || piece.Id == an);
        part.HasWordsAfterName |= !part.IsEmpty;
        var known = word & ~(WordClass.Medical | WordClass.Weak | WordClass.Borne | WordClass.Taker | WordClass.Deputy);
        if (known == WordClass.None && !piece.Is(PieceForm.Digit))
        {
            part.HasUnknownName |= piece.Is(PieceForm.Capital);
            part.LastUnknown = piece.Is(PieceForm.Capital) ? at : part.LastUnknown;
            part.HasUnknownHead = !piece.Is(PieceForm.Capital);
        }

        return true;
    }

    /// <summary>"About 200 soldiers", "more than 200 soldiers": no preposition.</summary>
    static bool IsQuantity(List<Piece> pieces, int at, int end) => at + 1 < end && pieces[at + 1].Is(PieceForm.Digit);

    void ReadSegment(PhrasePart part, List<Piece> pieces, Segment segment, int end, in PhraseQuery query, string country)
    {
        var choice = chooser.Choose(segment, pieces, query, country);
        var last = pieces[segment.End - 1];
        var after = segment.End < end ? dictionary.Words[pieces[segment.End].Id] : WordClass.None;
        part.HasUnknownHead = false;
        part.HasWordsAfterName = false;
        if (NameDoubts.IsLastName(part, pieces, segment, choice)
            || (choice.IsEntity && (doubts.IsLastWordOfOther(part, pieces, segment) || doubts.IsJoined(pieces, segment, end))))
        {
            part.HasUnknownName = true;
            return;
        }

        if (IsAside(part, pieces, segment, end, choice, after))
        {
            return;
        }

        if (!choice.Exists || NameDoubts.IsNamesake(part, pieces, segment, choice, query))
        {
            ReadUnchosen(part, pieces, segment, end, query);
        }
        else if (choice.IsRole || doubts.IsAnothersName(pieces, segment, choice, country))
        {
            ReadRole(part, pieces, segment, Parted(part, pieces, segment, choice, query));
        }
        else
        {
            part.Nationality = choice is { IsCountry: true, Tag: NameTag.Adjective } ? (segment.First, segment.End) : part.Nationality;
            ReadName(part, choice, last.Is(PieceForm.Possessive) && segment.End < end);
            part.IsOneOfThem = !query.IsModifier && choice.IsCountry && segment.First > 0 && (pieces[segment.First - 1].Id == an || pieces[segment.First - 1].Id == a)
                && (segment.End == end || pieces[segment.End].Is(PieceForm.BreakBefore));
        }
    }

    /// <summary>"Elite Pakistani unit" is an elite unit, "armed Afghan men" are armed men: the title or noun whose words a nationality parts.</summary>
    NameChoice Parted(PhrasePart part, List<Piece> pieces, Segment segment, NameChoice choice, in PhraseQuery query)
    {
        if (part.Nationality.End != segment.First || part.Nationality.First < 1 || part.Role.Exists || choice.Kind != ActorKind.Agent
            || pieces[part.Nationality.First].Is(PieceForm.BreakBefore) || pieces[part.Nationality.First - 1].Is(PieceForm.Capital))
        {
            return choice;
        }

        List<Piece> whole = [pieces[part.Nationality.First - 1], .. pieces[segment.First..segment.End]];
        var named = dictionary.Exact(whole) is { } found && found.First == 0 ? chooser.Choose(found, whole, query, "") : NameChoice.None;
        return named is { Exists: true, Kind: ActorKind.Agent } ? named : choice;
    }

    /// <summary>Words that are a last name, or a name that only another country's context gives a sense.</summary>
    void ReadUnchosen(PhrasePart part, List<Piece> pieces, Segment segment, int end, in PhraseQuery query)
    {
        var plainWord = (dictionary.Words[pieces[segment.First].Id] & WordClass.Calendar) != 0 && !part.Role.Exists
            && query.Context?.ByLastName(pieces[segment.End - 1].Id) is null;
        var surname = !plainWord && NameDoubts.IsSurname(segment);
        if (surname && !NameDoubts.IsPartOfLongerName(part, pieces, segment, end))
        {
            part.Surname = segment;
            part.PersonOwns = pieces[segment.End - 1].Is(PieceForm.Possessive) && segment.End < end;
            return;
        }

        var ending = surname ? default : segmenter.Ending(pieces, segment, query.AnyCase);
        var choice = ending.End > 0 ? chooser.Choose(ending, pieces, query, "") : NameChoice.None;
        if (choice.IsRole)
        {
            ReadRole(part, pieces, ending, choice);
        }
        else
        {
            part.HasUnknownName |= pieces[segment.First].Is(PieceForm.Capital);
            part.HasWordsAfterName = true;
        }
    }

    /// <summary>"Iran-backed" and "anti-Taliban" do not say who is meant; "Somalia-based" says the country.</summary>
    bool IsAside(PhrasePart part, List<Piece> pieces, Segment segment, int end, NameChoice choice, WordClass after)
    {
        var before = segment.First > 0 ? dictionary.Words[pieces[segment.First - 1].Id] : WordClass.None;
        var prefixed = (before & WordClass.Pro) != 0 && pieces[segment.First].Is(PieceForm.HyphenBefore);
        var suffixed = segment.End < end && pieces[segment.End].Is(PieceForm.HyphenBefore);
        if (prefixed && !choice.IsRole)
        {
            return true;
        }

        if (suffixed && (after & WordClass.Tied) != 0)
        {
            part.TiedCountry = choice.Exists ? dictionary.Records[choice.Record].Country : "";
            return true;
        }

        return false;
    }

    void ReadRole(PhrasePart part, List<Piece> pieces, Segment segment, NameChoice choice)
    {
        if (part.Role.Exists && (part.RoleClass & WordClass.Deputy) != 0 && part.RoleWords.End == segment.First)
        {
            // "Deputy secretary", "deputy chief of mission": no deputy of a parliament.
            part.Words |= WordClass.Deputy;
        }
        else if (part.Role.Exists && !part.FirstRole.Exists)
        {
            (part.FirstRole, part.FirstRoleWords) = (part.Role, part.RoleWords);
        }

        (part.Role, part.RoleWords) = (choice, segment);
        part.RoleClass = dictionary.Words[pieces[segment.End - 1].Id];
        // "The foreign ministry" is at home; "foreign fighters" are not.
        var telling = WordClass.Former | WordClass.Taker | (choice.Kind == ActorKind.Agent ? WordClass.Foreign : WordClass.None);
        for (var i = segment.First; i < segment.End; i++)
        {
            part.Words |= dictionary.Words[pieces[i].Id] & telling;
        }
    }

    void ReadName(PhrasePart part, NameChoice choice, bool owns)
    {
        var record = dictionary.Records[choice.Record];
        if (choice.IsCountry || (choice.Kind == ActorKind.Place && record.Sector.Length == 0))
        {
            part.State = part.State.Exists ? part.State : choice;
            part.Country = part.Country.Length > 0 ? part.Country : record.Country;
        }
        else if (choice.IsSeat)
        {
            part.Seat = choice;
        }
        else if (choice.Kind == ActorKind.Person)
        {
            (part.Person, part.PersonOwns) = (choice, owns);
        }
        else if (choice.Kind == ActorKind.People)
        {
            part.People = choice;
        }
        else if (choice.Kind == ActorKind.Place)
        {
            part.Place = choice;
        }
        else
        {
            part.Entity = choice;
        }
    }

    /// <summary>The country that the phrase names by a name that has no rival, so that others can be told apart by it.</summary>
    string CountryNamed(List<Piece> pieces, List<Segment> segments, int first, int end, in PhraseQuery query)
    {
        foreach (var segment in segments)
        {
            if (segment.First >= first && segment.End <= end)
            {
                var choice = chooser.Choose(segment, pieces, query, "");
                if (choice.IsCountry && choice.Tag != NameTag.Ambiguous)
                {
                    return dictionary.Records[choice.Record].Country;
                }
            }
        }

        return "";
    }

    static PartLink LinkOf(WordClass word) => (word & WordClass.Preposition) switch
    {
        WordClass.Of => PartLink.Of,
        WordClass.In => PartLink.In,
        WordClass.From => PartLink.From,
        WordClass.For => PartLink.For,
        _ => PartLink.Other,
    };
}
