namespace Entente.Coding;

/// <summary>Says when the words of a name do not mean whom the name alone would.</summary>
sealed class NameDoubts(ActorDictionary dictionary)
{
    /// <summary>"Secretary Austin" is no city: a place's name that is a last name too, after a title or once the person was named.</summary>
    public static bool IsNamesake(PhrasePart part, List<Piece> pieces, Segment segment, NameChoice choice, in PhraseQuery query) =>
        choice.Kind == ActorKind.Place && segment.End == segment.First + 1
        && (part.Role is { Exists: true, Kind: ActorKind.Office } || query.Context?.ByLastName(pieces[segment.First].Id) is not null)
        && IsSurname(segment);

    /// <summary>Whether the words are somebody's last name.</summary>
    public static bool IsSurname(Segment segment)
    {
        for (var at = segment.Entry; at >= 0; at = segment.Names[at].Next)
        {
            if (segment.Names[at].Tag == NameTag.Surname)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Medical Services Alliance" is not the alliance that the word alone may mean.</summary>
    public bool IsLastWordOfOther(PhrasePart part, List<Piece> pieces, Segment segment) =>
        segment.End == segment.First + 1 && part.HasUnknownName && segment.First > 0 && pieces[segment.First - 1].Is(PieceForm.Capital)
        && !pieces[segment.First].Is(PieceForm.BreakBefore) && !pieces[segment.First].Is(PieceForm.AllCapitals)
        && (dictionary.IsCommon(pieces[segment.First].Id) || dictionary.Words[pieces[segment.First].Id] != WordClass.None);

    /// <summary>"AFL-CIO" is not AFL, but "NATO-Russia" is NATO and Russia.</summary>
    public bool IsJoined(List<Piece> pieces, Segment segment, int end) =>
        segment.End < end && pieces[segment.End].Is(PieceForm.HyphenBefore | PieceForm.Capital)
        && dictionary.Names[pieces[segment.End].Id] is null;

    /// <summary>"Sarbakaf Mohmand" is a person, not the district.</summary>
    public static bool IsLastName(PhrasePart part, List<Piece> pieces, Segment segment, NameChoice choice) =>
        (choice.Kind is ActorKind.Place or ActorKind.Party || choice.IsSeat) && part.LastUnknown >= 0 && part.LastUnknown == segment.First - 1 && segment.End == segment.First + 1
        && !pieces[segment.First].Is(PieceForm.BreakBefore);

    /// <summary>"Asif Khan" is not Imran Khan, nor is Rice University a person.</summary>
    public static bool IsPartOfLongerName(PhrasePart part, List<Piece> pieces, Segment segment, int end) =>
        part.HasUnknownName
        || (segment.End < end && pieces[segment.End].Is(PieceForm.Capital) && !pieces[segment.End].Is(PieceForm.BreakBefore)
            && !pieces[segment.End - 1].Is(PieceForm.Possessive));

    /// <summary>"Ethiopian National Defence Force": the record of that name is another country's, only its sector helps.</summary>
    public bool IsAnothersName(List<Piece> pieces, Segment segment, NameChoice choice, string country)
    {
        if (!choice.IsEntity || country.Length == 0 || !Actor.IsState(dictionary.Records[choice.Record].Country) || dictionary.Records[choice.Record].IsOf(country))
        {
            return false;
        }

        for (var at = segment.First; at < segment.End; at++)
        {
            if (!dictionary.IsCommon(pieces[at].Id) && dictionary.Words[pieces[at].Id] == WordClass.None)
            {
                return false;
            }
        }

        return true;
    }
}
