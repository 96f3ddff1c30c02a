using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// The country of a generic phrase in a sentence. Bodies of state ("the army") are the country's whose subject speaks, whose such body was named before,
/// where the report is written, or which the article is about; people ("civilians") are of the place that the sentence names, else of the same. A country
/// that has no such office or body is passed over: nobody is prime minister of the United States.
/// </summary>
sealed class Focus
{
    readonly ActorDictionary dictionary;
    readonly Sentence sentence;
    readonly SentenceScan scan;
    readonly ArticleActors context;
    readonly DateOnly? date;
    readonly MentionList found;
    readonly Outsiders outsiders;
    readonly string only;
    readonly string located;
    readonly string capital;
    readonly Dictionary<int, string> byToken = [];

    /// <summary>Looks for the countries of a sentence.</summary>
    public Focus(NameChooser chooser, ActorDictionary dictionary, Sentence sentence, SentenceScan scan, ArticleActors context, MentionList found, Outsiders outsiders, DateOnly? date)
    {
        (this.dictionary, this.sentence, this.scan, this.context, this.date) = (dictionary, sentence, scan, context, date);
        (this.found, this.outsiders) = (found, outsiders);
        var query = new PhraseQuery(date, "", false, context);
        var (countries, places, capitals) = (new List<string>(2), new List<string>(1), new List<string>(1));
        foreach (var segment in scan.Segments)
        {
            var choice = chooser.Choose(segment, scan.Pieces, query, "");
            var country = choice.Exists && choice.Kind is ActorKind.State or ActorKind.Place ? dictionary.Records[choice.Record].Country : "";
            if (country.Length > 0)
            {
                Note(countries, choice.Tag == NameTag.Capital ? capitals : places, segment, choice, country);
            }
        }

        only = countries.Count == 1 ? countries[0] : "";
        capital = capitals.Count == 1 ? capitals[0] : "";
        located = places.Union(capitals).ToList() is [var one] ? one : "";
    }

    /// <summary>Code and reason for a phrase; both empty if no country is in focus.</summary>
    /// <param name="head">Its head.</param>
    /// <param name="draft">The phrase.</param>
    public (string Country, string Reason) Of(int head, Draft draft)
    {
        if (draft.IsOfSeveral || draft.Role?.Attribute("home") == "no")
        {
            return ("", "");
        }

        var isBody = draft.Kind == "office" && draft.Sector is not ("OPP" or "SOC");
        var candidates = isBody ? ForBody(head, draft) : ForPeople(draft);
        var possible = candidates.Where(one => one.Country.Length > 0 && !dictionary.Lacking.Lacks(one.Country, draft.Role)).ToList();
        return possible.Find(one => HasHolder(one.Country, draft)) is { Country.Length: > 0 } holder ? holder : possible is [var first, ..] ? first : ("", "");
    }

    IEnumerable<(string Country, string Reason)> ForBody(int head, Draft draft)
    {
        var speaker = SubjectAbove(head);
        yield return (speaker, $"{speaker} is the subject");
        yield return (capital, $"the sentence is set in the capital of {capital}");
        var before = draft.Role is null ? "" : context.CountryOfRole(draft.Role);
        var outside = outsiders.Of(head);
        yield return (outside.Contains(before) ? "" : before, $"{before}'s was named before");
        foreach (var state in context.Discourse.Ranked(sentence.Index, head, context.DominantCountry, actor => Actor.IsState(actor.Key) && !outside.Contains(actor.Key)))
        {
            yield return (state, $"{state} is in focus here");
        }

        foreach (var one in OfArticle())
        {
            yield return one;
        }
    }

    IEnumerable<(string Country, string Reason)> ForPeople(Draft draft)
    {
        yield return (located, $"the sentence is set in {located}");
        var before = draft.Role is null || draft.Sector is "CVL" or "UAF" or "CRM" ? "" : context.CountryOfRole(draft.Role);
        yield return (before, $"{before}'s were named before");
        foreach (var one in OfArticle())
        {
            yield return one;
        }
    }

    IEnumerable<(string Country, string Reason)> OfArticle()
    {
        yield return (context.DatelineCountry, $"the article is written in {context.DatelineCountry}");
        yield return (context.DominantCountry, $"the article is about {context.DominantCountry}");
        yield return (only, $"{only} is the only country in the sentence");
        if (context.DominantCountry.Length > 0)
        {
            yield return (context.SecondCountry, $"the article is about {context.SecondCountry} too");
        }
    }

    bool HasHolder(string country, Draft draft) =>
        draft.Title is null || date is not { } day || dictionary.Holders.Find(country, draft.Title, day, null) is not null;

    void Note(List<string> countries, List<string> places, Segment segment, NameChoice choice, string country)
    {
        if (!countries.Contains(country))
        {
            countries.Add(country);
        }

        var (first, last) = scan.TokensOf(segment);
        var head = NounPhrase.HeadOf(sentence, first, last);
        byToken[head] = country;
        // "In Somalia", "in the Somali capital".
        var isPlace = choice.Tag is not (NameTag.Adjective or NameTag.People) || (sentence[head] is { Relation: Relation.Amod, Head: var noun } && noun >= 0 && IsArea(noun));
        if (isPlace && NounPhrase.IsLocated(sentence, NounPhrase.ClimbOf(sentence, head)) && !places.Contains(country))
        {
            places.Add(country);
        }
    }

    bool IsArea(int noun) => sentence[noun].Lemma is "capital" || (dictionary.Words[dictionary.Folding[sentence[noun].Form]] & WordClass.Area) != 0;

    /// <summary>The country that is the subject of a clause above that of a word.</summary>
    string SubjectAbove(int token)
    {
        foreach (var above in sentence.Ancestors(token))
        {
            if (sentence[above].Upos is not Upos.Verb)
            {
                continue;
            }

            var subject = sentence.Child(above, Relation.Nsubj);
            if (subject >= 0 && subject != token && (byToken.TryGetValue(subject, out var country) || (country = found.WithHead(subject)?.Mention.Actor.Country ?? "").Length > 0) && Actor.IsState(country))
            {
                return country;
            }
        }

        return "";
    }
}
