using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Phrases of several countries with one head: "US and Pakistani officials", "the prime ministers of China and Russia", "the
/// leaders of both countries". The first country makes the phrase's own mention, each other one a further mention.
/// </summary>
sealed class JoinedNations(
    ActorDictionary dictionary, NameChooser chooser, PhraseComposer composer, Sentence sentence, SentenceScan scan, MentionList mentions, PhraseQuery query)
{
    /// <summary>The mentions beside the first.</summary>
    public List<MentionedActor> Others(Draft draft, int head, int first, int last)
    {
        var others = new List<MentionedActor>();
        if (!draft.HasRole || draft.Country.Length == 0)
        {
            return others;
        }

        var countries = new List<string> { draft.Country };
        foreach (var segment in scan.Segments)
        {
            var (from, to) = scan.TokensOf(segment);
            if (!IsJoined(from, to, head))
            {
                continue;
            }

            var choice = chooser.Choose(segment, scan.Pieces, query, "");
            var country = choice.IsCountry ? dictionary.Records[choice.Record].Country : "";
            if (country.Length > 0 && !countries.Contains(country))
            {
                countries.Add(country);
                others.Add(Make(draft, country, head, Math.Min(first, from), Math.Max(last, to), dictionary.Records[choice.Record].Name));
            }
        }

        return others;
    }

    /// <summary>A mention of a role for one more country.</summary>
    public MentionedActor Make(Draft draft, string country, int head, int first, int last, string reason)
    {
        var other = new Draft { Country = country, Sector = draft.Sector, Kind = draft.Kind, Title = draft.SingularTitle, HasRole = true };
        composer.FindHolder(other, query.Date);
        return mentions.Make(ActorResolver.ResolutionOf(other, []).Actor, head, first, last, reason, draft.Confidence * 0.9);
    }

    bool IsJoined(int from, int to, int head)
    {
        var token = NounPhrase.HeadOf(sentence, from, to);
        if (sentence[token].Relation != Relation.Conj)
        {
            return false;
        }

        var first = sentence[token].Head;
        return NounPhrase.Climb(sentence, first) == head || (sentence[first].Relation is Relation.Nmod or Relation.NmodPoss && sentence[first].Head == head);
    }
}
