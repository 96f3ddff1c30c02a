using Entente.Language;

namespace Entente.Coding;

/// <summary>Finds where an act took place. Immutable; any number of threads may use one.</summary>
public sealed class PlaceFinder
{
    readonly ActorDictionary dictionary;
    readonly PlaceReader reader;
    readonly Segmenter segmenter;

    /// <summary>Finds places with the names of the dictionary.</summary>
    public PlaceFinder(ActorDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        this.dictionary = dictionary;
        reader = new(dictionary);
        segmenter = new(dictionary);
    }

    /// <summary>
    /// The place of the act told by a word: what hangs on the word by "in", "at", "near" first, then on its clause, then in the
    /// sentence; in an article's first sentence, at last, the dateline.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The word that tells the act.</param>
    /// <param name="dominantCountry">The country in focus, to tell places of one name apart; empty if none.</param>
    /// <param name="context">The article; null outside one.</param>
    public Place? Find(Sentence sentence, int trigger, string dominantCountry, ArticleActors? context = null)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(dominantCountry);
        var scan = context?.Scan(sentence) ?? new SentenceScan(dictionary, segmenter, sentence);
        var candidates = reader.Read(sentence, scan, dominantCountry);
        var (best, bestScore) = (default(PlaceCandidate), 0);
        foreach (var candidate in candidates)
        {
            var nearness = PlaceNearness.Of(sentence, candidate, trigger);
            var score = nearness == 0 ? 0 : (4 * nearness) + candidate.Narrowness;
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return bestScore > 0 ? Complete(best, candidates, sentence, dominantCountry)
            : candidates.Count == 0 && sentence.Index == 0 && context is not null ? InDateline(context)
            : null;
    }

    /// <summary>The narrower place beside the one found ("in Mosul, Iraq"), with province and country from the wider ones.</summary>
    static Place Complete(PlaceCandidate best, List<PlaceCandidate> candidates, Sentence sentence, string dominantCountry)
    {
        foreach (var other in candidates)
        {
            if (other.Narrowness > best.Narrowness && IsBeside(sentence, other, best) && IsWithin(other.Place, best.Place))
            {
                best = other;
            }
        }

        var place = best.Place;
        foreach (var other in candidates)
        {
            if (other.Place.Feature == "province" && place.Province.Length == 0 && place.Feature != "province" && place.Feature != "country" && IsWithin(place, other.Place))
            {
                place = place with { Province = other.Place.Name, Country = other.Place.Country };
            }
        }

        foreach (var other in candidates)
        {
            place = place.Country.Length == 0 && other.Place.Feature == "country" ? place with { Country = other.Place.Country } : place;
        }

        return place.Country.Length == 0 ? place with { Country = dominantCountry } : place;
    }

    static bool IsWithin(Place narrow, Place wide) =>
        (narrow.Country.Length == 0 || narrow.Country == wide.Country)
        && (wide.Feature != "province" || narrow.Province.Length == 0 || narrow.Province == wide.Name);

    static bool IsBeside(Sentence sentence, PlaceCandidate one, PlaceCandidate other) =>
        sentence[one.Head].Head == other.Head || sentence[other.Head].Head == one.Head || Math.Abs(one.Last - other.First) <= 2;

    Place? InDateline(ArticleActors context)
    {
        var pieces = dictionary.PiecesOf(context.Dateline);
        var segments = new List<Segment>();
        segmenter.Find(pieces, false, segments);
        foreach (var segment in segments)
        {
            var words = context.Dateline[pieces[segment.First].Start..pieces[segment.End - 1].End];
            if (reader.PlaceOf(segment, pieces, words, "") is { } place)
            {
                return place;
            }
        }

        return null;
    }
}
