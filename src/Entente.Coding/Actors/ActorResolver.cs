namespace Entente.Coding;

/// <summary>Resolves phrases as news writes them to actors: names through time, titles, nationalities, generic nouns.</summary>
public sealed class ActorResolver
{
    readonly ActorDictionary dictionary;
    readonly Segmenter segmenter;
    readonly PhraseComposer composer;

    /// <summary>Resolves with the given dictionary.</summary>
    public ActorResolver(ActorDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        this.dictionary = dictionary;
        segmenter = new(dictionary);
        composer = new(dictionary);
    }

    /// <summary>Who a phrase means.</summary>
    /// <param name="mention">The words.</param>
    /// <param name="date">The day on which it is said; null for the present.</param>
    /// <param name="countryContext">Country in focus, by code or name; empty if none.</param>
    /// <param name="context">What the article said before; null outside an article.</param>
    public ActorResolution Resolve(string mention, DateOnly? date, string countryContext = "", ArticleActors? context = null)
    {
        ArgumentNullException.ThrowIfNull(mention);
        ArgumentNullException.ThrowIfNull(countryContext);
        var pieces = dictionary.PiecesOf(mention);
        if (pieces.Count == 0)
        {
            return new(Actor.Unknown, 0, "there are no words", []);
        }

        var anyCase = !mention.Any(char.IsUpper);
        var segments = new List<Segment>(4);
        segmenter.Find(pieces, anyCase, segments);
        if (pieces.Count == 1 && (dictionary.Words[pieces[0].Id] & WordClass.Pronoun) != 0 && !pieces[0].Is(PieceForm.AllCapitals))
        {
            return new(new("", "UNK"), 0.1, "a pronoun says nothing of who is meant", []);
        }

        var query = new PhraseQuery(date, CountryOf(countryContext), anyCase, context);
        return ResolutionOf(composer.Compose(pieces, segments, 0, pieces.Count, query), Alternatives(segments, pieces, query));
    }

    internal static ActorResolution ResolutionOf(Draft draft, IReadOnlyList<Actor> alternatives)
    {
        var record = draft.Record;
        var actor = new Actor(draft.Country, draft.Sector, record?.Id ?? "", record?.Name ?? "")
        {
            Wikidata = record?.Wikidata ?? "",
            Office = draft.Office,
            Kind = record?.KindName ?? draft.Kind,
            Within = record?.Within ?? "",
        };
        var known = !draft.IsEmpty || draft.Country.Length > 0;
        var reason = draft.Reasons.Count > 0 ? string.Join("; ", draft.Reasons) : known ? "" : "no name, title or generic noun is known in these words";
        return new(actor, known ? draft.Confidence : 0, reason, [.. alternatives.Where(other => other.Identity != actor.Identity)]);
    }

    string CountryOf(string country)
    {
        if (country.Length == 0 || dictionary.Find(country) is { Kind: ActorKind.State })
        {
            return dictionary.Find(country)?.Country ?? "";
        }

        return dictionary.ResolveParty(country) is { Actor: { } actor } ? actor.Country : "";
    }

    /// <summary>The other records that bear the names of the phrase.</summary>
    List<Actor> Alternatives(List<Segment> segments, List<Piece> pieces, in PhraseQuery query)
    {
        var others = new List<Actor>();
        foreach (var segment in segments)
        {
            for (var at = segment.Entry; at >= 0 && others.Count < 8; at = segment.Names[at].Next)
            {
                var entry = segment.Names[at];
                var record = dictionary.Records[entry.Record];
                if (record.Id.Length > 0 && Segmenter.Fits(entry, pieces, segment.First, query.AnyCase) && others.All(known => known.Identity != record.Id))
                {
                    others.Add(ActorDictionary.ActorOf(record, query.Date));
                }
            }
        }

        return others;
    }
}
