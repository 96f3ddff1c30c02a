namespace Entente.Coding;

/// <summary>Chooses among the records that share a name: by date, by country, by kind.</summary>
sealed class NameChooser(ActorDictionary dictionary)
{
    const int CountryMatch = 12;
    const int DateMatch = 3;

    // Where capitals tell nothing, "elders" are elders and not The Elders.
    const int CaseUnknown = 9;

    // Which kind is meant where one name serves several: Jordan the state before any person.
    static readonly int[] KindRank = [9, 4, 7, 8, 7, 7, 7, 6, 5, 6];

    /// <summary>The best record for a segment; <see cref="NameChoice.None"/> if only last names or names of another country fit.</summary>
    /// <param name="segment">The words.</param>
    /// <param name="pieces">Pieces of the text.</param>
    /// <param name="query">Date and country in focus.</param>
    /// <param name="country">The country that the phrase itself names; else the one in focus.</param>
    public NameChoice Choose(Segment segment, List<Piece> pieces, in PhraseQuery query, string country)
    {
        var best = NameChoice.None;
        for (var at = segment.Entry; at >= 0; at = segment.Names[at].Next)
        {
            var entry = segment.Names[at];
            if (entry.Tag == NameTag.Surname || !Segmenter.Fits(entry, pieces, segment.First, query.AnyCase) || dictionary.IsReplaced(entry.Record))
            {
                continue;
            }

            var score = ScoreOf(entry, query, country) - (query.AnyCase && entry.Case != NameCase.Any ? CaseUnknown : 0);
            if (score > best.Score)
            {
                best = new(entry.Record, dictionary.Records.KindOf(entry.Record), entry.Tag, score, 0, entry.Plural);
            }
            else if (score == best.Score && best.Exists && entry.Record != best.Record && dictionary.Records[entry.Record].Country != dictionary.Records[best.Record].Country)
            {
                best = best with { Rivals = best.Rivals + 1 };
            }
        }

        return best;
    }

    int ScoreOf(NameEntry entry, in PhraseQuery query, string country)
    {
        var date = query.Date;
        var kind = dictionary.Records.KindOf(entry.Record);
        var score = KindRank[(int)kind] * 2;
        if (date is { } day && !entry.Valid.Contains(day))
        {
            return int.MinValue;
        }

        var named = country.Length > 0 && kind is not (ActorKind.Office or ActorKind.Agent);
        var matches = named && dictionary.Records[entry.Record].IsOf(country);
        if (entry.Tag == NameTag.InCountry && !matches && query.Context?.IsMuchAbout(dictionary.Records[entry.Record].Country) != true)
        {
            return int.MinValue;
        }

        if (entry.Case == NameCase.AllCapitals && !matches && IsFarAway(dictionary.Records[entry.Record], query.Context))
        {
            return int.MinValue;
        }

        score += matches ? CountryMatch : 0;
        score -= entry.Tag switch { NameTag.Ambiguous => 8, NameTag.Old => 1, NameTag.Seat or NameTag.Capital => 1, _ => 0 };
        if (date is { } when && kind is ActorKind.Group or ActorKind.Person or ActorKind.Party or ActorKind.Organisation)
        {
            score += IsActive(dictionary.Records[entry.Record], when) ? DateMatch : 0;
        }

        return score;
    }

    // Three letters of a body of a country that the article does not name at all; FBI and BBC are known everywhere.
    static bool IsFarAway(ActorRecord record, ArticleActors? context) =>
        context is { IsRead: true } && record.Kind is ActorKind.Group or ActorKind.Party or ActorKind.Force or ActorKind.Organisation
        && Actor.IsState(record.Country) && record.Country is not ("USA" or "GBR") && !context.HasState(record.Country);

    static bool IsActive(ActorRecord record, DateOnly day)
    {
        foreach (var code in record.Codes)
        {
            if (code.Valid.Contains(day))
            {
                return true;
            }
        }

        return false;
    }
}
