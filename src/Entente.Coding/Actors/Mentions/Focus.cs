namespace Entente.Coding;

/// <summary>The country that a generic phrase takes in a sentence: the only state named in it, else the one the article is about.</summary>
sealed class Focus(ArticleActors context)
{
    /// <summary>Its code; empty if there is none.</summary>
    public string Country { get; private set; } = "";

    /// <summary>Why, for a person to read.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Looks for the states of a sentence.</summary>
    public void Look(NameChooser chooser, SentenceScan scan, ActorDictionary dictionary, DateOnly? date)
    {
        var countries = new List<string>(2);
        var query = new PhraseQuery(date, "", false, context);
        foreach (var segment in scan.Segments)
        {
            var choice = chooser.Choose(segment, scan.Pieces[segment.First], query, "");
            if (choice.Exists && (choice.Kind is ActorKind.State or ActorKind.Place) && dictionary.Records[choice.Record].Country is { Length: > 0 } country
                && !countries.Contains(country))
            {
                countries.Add(country);
            }
        }

        if (countries.Count == 1)
        {
            (Country, Reason) = (countries[0], $"{countries[0]} is the only country in the sentence");
        }
        else if (context.DominantCountry.Length > 0 && (countries.Count == 0 || countries.Contains(context.DominantCountry)))
        {
            (Country, Reason) = (context.DominantCountry, $"the article is about {context.DominantCountry}");
        }
    }
}
