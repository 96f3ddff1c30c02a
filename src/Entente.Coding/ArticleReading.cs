using Entente.Language;

namespace Entente.Coding;

/// <summary>An article while it is being coded: what its sentences have said so far. One object an article, used by one thread.</summary>
sealed class ArticleReading(Article article, Document document, ArticleActors actors, ImpliedWords impliedWords)
{
    const int PlaceReach = 4;
    const int ShortArticle = 8;

    readonly List<ToldAct> acts = [];
    readonly SortedDictionary<string, Actor> groups = new(StringComparer.Ordinal);
    readonly Dictionary<int, Place?> places = [];
    int forces;

    /// <summary>The article.</summary>
    public Article Article => article;

    /// <summary>Its parse.</summary>
    public Document Document => document;

    /// <summary>Who was named, and which country it is about.</summary>
    public ArticleActors Actors => actors;

    /// <summary>When its acts took place.</summary>
    public ArticleDates Dates { get; } = new(DateResolver.Default, document, article.Published);

    /// <summary>What the article is if it is not news ("sport"); empty if it is.</summary>
    public string Figurative { get; } = FigurativeCues.Default.KindOf(document);

    /// <summary>Words that point to acts told elsewhere.</summary>
    public ImpliedWords ImpliedWords => impliedWords;

    /// <summary>The acts coded so far, in text order.</summary>
    public IReadOnlyList<ToldAct> Acts => acts;

    /// <summary>The only armed group that the article names; null if it names none or several.</summary>
    public Actor? OnlyGroup => groups.Count == 1 ? groups.Values.First() : null;

    /// <summary>Whether the article speaks of soldiers or rebels: more than in passing, unless it is very short.</summary>
    public bool HasForces => forces > 1 || (forces > 0 && document.Sentences.Count < ShortArticle);

    /// <summary>Remembers an act.</summary>
    public void Remember(ToldAct told)
    {
        acts.Add(told);
        var (sources, targets) = (told.Event.Sources.Select(m => m.Actor).ToList(), told.Event.Targets.Select(m => m.Actor).ToList());
        if (told.Event.Type is EventType.Consult && told.Event.Cameo.StartsWith("045", StringComparison.Ordinal) || (told.Event.Type is EventType.Request && targets.Count > 1))
        {
            sources.ForEach(source => actors.Discourse.NoteBetween(source.Key));
            return;
        }

        actors.Discourse.NoteDealing(sources, targets.Count > 0 ? targets : sources, told.Event.Evidence.Sentence);
    }

    /// <summary>Remembers the armed groups among those whom a sentence names.</summary>
    public void Meet(IEnumerable<MentionedActor> named)
    {
        var met = named.Select(n => n.Mention.Actor).ToList();
        forces += met.Exists(a => a.Sector is "MIL" or "REB") ? 1 : 0;
        foreach (var actor in met.Where(a => a is { Kind: "group", Sector: "REB", Identity.Length: > 0 }))
        {
            groups.TryAdd(actor.Identity, actor);
        }
    }

    /// <summary>Where the sentences just before take place: what goes on without a place goes on there.</summary>
    public Place? PlaceBefore(Sentence sentence, PlaceFinder finder)
    {
        for (var at = sentence.Index - 1; at >= Math.Max(0, sentence.Index - PlaceReach); at--)
        {
            if (!places.TryGetValue(at, out var place))
            {
                places[at] = place = finder.Find(document.Sentences[at], document.Sentences[at].Root, actors.DominantCountry, actors);
            }

            if (place is not null)
            {
                return place;
            }
        }

        return null;
    }
}
