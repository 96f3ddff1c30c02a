using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// The country of a generic phrase in a sentence. Bodies of state ("the army") are the country's whose subject speaks, else the
/// one the article is about; people ("civilians") are of the place that the sentence names, else of the same.
/// </summary>
sealed class Focus
{
    readonly Sentence sentence;
    readonly SentenceScan scan;
    readonly string home;
    readonly string only;
    readonly string located;
    readonly Dictionary<int, string> byToken = [];

    /// <summary>Looks for the countries of a sentence.</summary>
    public Focus(NameChooser chooser, ActorDictionary dictionary, Sentence sentence, SentenceScan scan, ArticleActors context, DateOnly? date)
    {
        (this.sentence, this.scan, home) = (sentence, scan, context.DominantCountry);
        var query = new PhraseQuery(date, "", false, context);
        var (countries, places) = (new List<string>(2), new List<string>(1));
        foreach (var segment in scan.Segments)
        {
            var choice = chooser.Choose(segment, scan.Pieces, query, "");
            var country = choice.Exists && choice.Kind is ActorKind.State or ActorKind.Place ? dictionary.Records[choice.Record].Country : "";
            if (country.Length > 0)
            {
                Note(countries, places, segment, choice, country);
            }
        }

        only = countries.Count == 1 ? countries[0] : "";
        located = places.Count == 1 ? places[0] : "";
    }

    /// <summary>Code and reason for a phrase; both empty if no country is in focus.</summary>
    /// <param name="head">Its head.</param>
    /// <param name="isBody">Whether it is a body or office of state.</param>
    public (string Country, string Reason) Of(int head, bool isBody)
    {
        if (!isBody && located.Length > 0)
        {
            return (located, $"the sentence is set in {located}");
        }

        if (isBody && SubjectAbove(head) is { Length: > 0 } speaker)
        {
            return (speaker, $"{speaker} is the subject");
        }

        return home.Length > 0 ? (home, $"the article is about {home}")
            : only.Length > 0 ? (only, $"{only} is the only country in the sentence")
            : ("", "");
    }

    void Note(List<string> countries, List<string> places, Segment segment, NameChoice choice, string country)
    {
        if (!countries.Contains(country))
        {
            countries.Add(country);
        }

        var (first, last) = scan.TokensOf(segment);
        var head = NounPhrase.HeadOf(sentence, first, last);
        byToken[head] = country;
        if (choice.Tag is not (NameTag.Adjective or NameTag.People) && NounPhrase.IsLocated(sentence, NounPhrase.Climb(sentence, head)) && !places.Contains(country))
        {
            places.Add(country);
        }
    }

    /// <summary>The country that is the subject of a clause above that of a word.</summary>
    string SubjectAbove(int token)
    {
        var clauses = 0;
        foreach (var above in sentence.Ancestors(token))
        {
            if (sentence[above].Upos is not Upos.Verb)
            {
                continue;
            }

            var subject = sentence.Child(above, Relation.Nsubj);
            if (subject >= 0 && subject != token && ++clauses > 0 && byToken.TryGetValue(subject, out var country))
            {
                return country;
            }
        }

        return "";
    }
}
