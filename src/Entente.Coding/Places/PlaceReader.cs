using System.Globalization;
using Entente.Language;

namespace Entente.Coding;

/// <summary>Reads the places that a sentence names.</summary>
sealed class PlaceReader(ActorDictionary dictionary)
{
    readonly NameChooser chooser = new(dictionary);

    /// <summary>The places, known ones first.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="scan">Its pieces and segments.</param>
    /// <param name="country">The country in focus; empty if none.</param>
    public List<PlaceCandidate> Read(Sentence sentence, SentenceScan scan, string country)
    {
        var places = new List<PlaceCandidate>();
        foreach (var segment in scan.Segments)
        {
            var (first, last) = scan.TokensOf(segment);
            if (PlaceOf(segment, scan.Pieces, sentence.TextOf(first, last), country) is { } place)
            {
                var named = NounPhrase.HeadOf(sentence, first, last);
                var head = HeadOfArea(sentence, named);
                places.Add(new(place, head, first, last, head != named));
            }
        }

        for (var token = 1; token < sentence.Count; token++)
        {
            if (IsArea(sentence, token) && Unknown(sentence, token, places) is { } unknown)
            {
                places.Add(unknown);
            }
        }

        return places;
    }

    /// <summary>The place that a segment names; null if it names none.</summary>
    public Place? PlaceOf(Segment segment, List<Piece> pieces, string words, string country)
    {
        var choice = chooser.Choose(segment, pieces, default, country);
        if (!choice.Exists || choice.Kind is not (ActorKind.State or ActorKind.Place) || choice.Tag is NameTag.Adjective or NameTag.People or NameTag.Seat
            || pieces[segment.End - 1].Is(PieceForm.Possessive))
        {
            return null;
        }

        var record = dictionary.Records[choice.Record];
        if (choice.Tag == NameTag.Capital)
        {
            return new(words, words, record.Country) { Feature = "city" };
        }

        var feature = record.Kind == ActorKind.State ? "country" : record.Attribute("feature") is { Length: > 0 } kind ? kind : record.Attribute("type");
        var name = Common(record.Name);
        return new(words, name, record.Country)
        {
            Feature = feature,
            Province = feature == "province" ? name : record.Attribute("province"),
            Latitude = Number(record.Attribute("lat")),
            Longitude = Number(record.Attribute("lon")),
        };
    }

    /// <summary>"In Kandahar province" hangs by "province".</summary>
    int HeadOfArea(Sentence sentence, int token)
    {
        var head = sentence[token].Head;
        return head > token && IsArea(sentence, head) && sentence[token].Relation is Relation.Compound or Relation.Amod or Relation.Flat or Relation.NmodDesc ? head : token;
    }

    bool IsArea(Sentence sentence, int token) =>
        sentence[token].Upos is Upos.Noun or Upos.Propn
        && (dictionary.Words[dictionary.Folding[sentence[token].Form]] & WordClass.Area) != 0;

    /// <summary>A name that only "district", "village" after it says to be a place.</summary>
    static PlaceCandidate? Unknown(Sentence sentence, int area, List<PlaceCandidate> known)
    {
        var first = area;
        while (first > 0 && (sentence[first - 1].Upos == Upos.Propn || (sentence[first - 1].Form == "-" && first < area)) && sentence[first - 1].Relation is not Relation.Root)
        {
            first--;
        }

        if (first == area || known.Exists(place => place.First <= area && place.Last >= first))
        {
            return null;
        }

        var name = sentence.TextOf(first, area - 1);
        var feature = sentence[area].Lemma.ToLowerInvariant() is "province" or "governorate" or "oblast" ? "province"
            : sentence[area].Lemma.ToLowerInvariant() is "region" ? "region" : sentence[area].Lemma.ToLowerInvariant() is "city" or "town" or "village" ? "city" : "district";
        var place = new Place(sentence.TextOf(first, area), name, "") { Feature = feature, Province = feature == "province" ? name : "" };
        return new(place, area, first, area, true);
    }

    // "Bor (SSD)" and "Tripoli, Lebanon" are told apart from their namesakes so.
    static string Common(string name)
    {
        var end = name.IndexOfAny(['(', ',']);
        return end > 0 ? name[..end].TrimEnd() : name;
    }

    static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
