using Entente.Language;
using Entente.Language.Coreference;

namespace Entente.Coding;

/// <summary>
/// What an article has said of actors so far: who was named in full, who was spoken of last, which country it is about.
/// One object for each article; sentences are given in order. Not thread-safe.
/// </summary>
public sealed class ArticleActors
{
    // A report from Islamabad is about Pakistan unless another country fills it.
    const int DatelineWeight = 5;
    const int Much = 4;

    readonly ActorDictionary dictionary;
    readonly Segmenter segmenter;
    readonly NameChooser chooser;
    readonly Dictionary<ulong, ActorRecord> lastNames = [];
    readonly Dictionary<string, Actor> strangers = new(StringComparer.Ordinal);
    readonly Dictionary<Sentence, SentenceScan> scans = [];
    readonly Dictionary<ActorRecord, string> roles = [];
    readonly HashSet<string> named = new(StringComparer.Ordinal);
    readonly CountryCount countries = new();

    /// <summary>An article of which nothing is known yet.</summary>
    /// <param name="dictionary">Knows the names.</param>
    /// <param name="date">Day of publication; null if not known.</param>
    public ArticleActors(ActorDictionary dictionary, DateOnly? date = null)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        (this.dictionary, Date) = (dictionary, date);
        segmenter = new(dictionary);
        chooser = new(dictionary);
    }

    /// <summary>Day of publication; null if not known.</summary>
    public DateOnly? Date { get; }

    /// <summary>The words of the dateline; empty if there is none.</summary>
    public string Dateline { get; private set; } = "";

    /// <summary>The country that the article is mostly about; empty if none stands out.</summary>
    public string DominantCountry { get; private set; } = "";

    /// <summary>The country next to it; empty if none is named often.</summary>
    public string SecondCountry { get; private set; } = "";

    /// <summary>The country in which the report was written, if it is one that the article is about; empty if not known.</summary>
    public string DatelineCountry { get; private set; } = "";

    /// <summary>Whether the article names a country anywhere.</summary>
    internal bool Names(string country) => countries.Has(country);

    /// <summary>Whether the article names a country often enough for names that need it: "the PAN" in a report on Mexico.</summary>
    internal bool IsMuchAbout(string country) => country.Length > 0 && (country == DominantCountry || countries.Of(country) >= Much);

    /// <summary>Whether the article names a state, or anybody or any place of it by more than initials.</summary>
    internal bool HasState(string country) => named.Contains(country);

    /// <summary>Whether the whole article was looked through.</summary>
    internal bool IsRead { get; private set; }

    internal MentionMemory Memory { get; } = new();

    internal Discourse Discourse { get; } = new();

    /// <summary>Looks through a whole article for the country that it is about, before its sentences are read one by one.</summary>
    /// <param name="dictionary">Knows the names.</param>
    /// <param name="article">Gives date, title and dateline.</param>
    /// <param name="document">Its parsed text.</param>
    public static ArticleActors For(ActorDictionary dictionary, Article article, Document document)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(document);
        var actors = new ArticleActors(dictionary, article.Published);
        var count = actors.countries;
        actors.Count(article.Title, 2, count, isHeadline: true);
        if (article.Dateline is { } line)
        {
            actors.Dateline = line.In(article.Text);
            actors.Count(actors.Dateline, DatelineWeight, count);
            actors.DatelineCountry = count.LastCounted;
        }

        actors.Memory.Chain = CoreferenceResolver.Default.Resolve(document.Sentences);
        foreach (var sentence in document.Sentences)
        {
            var scan = actors.Scan(sentence);
            actors.Count(scan.Pieces, scan.Segments, sentence.Index == 0 ? 2 : 1, count);
        }

        actors.IsRead = true;
        actors.DominantCountry = count.Dominant;
        actors.SecondCountry = count.After(count.Dominant);
        var most = actors.DominantCountry.Length > 0 ? actors.DominantCountry : actors.SecondCountry;
        actors.DatelineCountry = count.Of(actors.DatelineCountry) * 2 >= count.Of(most) ? actors.DatelineCountry : "";
        return actors;
    }

    /// <summary>The mention as it stood on another day: an office-holder who had left office, a group that had come to power.</summary>
    /// <param name="mention">As resolved on the day of publication.</param>
    /// <param name="date">Day of the act; null if not known.</param>
    public ActorMention At(ActorMention mention, DateOnly? date)
    {
        ArgumentNullException.ThrowIfNull(mention);
        var actor = mention.Actor;
        if (date is not { } day || day == Date || actor.Kind is not ("person" or "group") || dictionary.Find(actor.Identity) is not { } record)
        {
            return mention;
        }

        var standing = Standing.Of(record, day);
        return standing.Sector.Length == 0 || (standing.Country == actor.Country && standing.Sector == actor.Sector)
            ? mention
            : mention with
            {
                Actor = actor with { Country = standing.Country, Sector = standing.Sector, Office = standing.Office },
                Reason = $"{mention.Reason}; on the day of the act {standing.Reason}",
            };
    }

    /// <summary>The country whose office or body of that name was spoken of last; empty if none was.</summary>
    internal string CountryOfRole(ActorRecord role) => roles.GetValueOrDefault(role, "");

    /// <summary>Remembers whose an office or body was.</summary>
    internal void Remember(ActorRecord role, string country) => roles[role] = country;

    /// <summary>
    /// The mention as a party: a person of no state is of the group or body that his office names ("al-Qaeda leader", "NATO secretary general"), so that no bare
    /// person stands beside states. Others as they are.
    /// </summary>
    /// <param name="mention">As resolved.</param>
    public ActorMention AsParty(ActorMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return mention.Actor is { Kind: "person" } person && PersonsParty.Of(dictionary, person) is { } body
            ? mention with
            {
                Actor = person with { Identity = body.Id, Name = body.Name, Kind = body.KindName, Wikidata = body.Wikidata },
                Reason = $"{mention.Reason}; as of {body.Name}",
            }
            : mention;
    }

    /// <summary>The person whom an earlier full name makes this last name mean; null if none.</summary>
    internal ActorRecord? ByLastName(ulong word) => lastNames.GetValueOrDefault(word);

    /// <summary>The actor that an earlier full name outside the dictionary makes this last name mean; null if none.</summary>
    internal Actor? Stranger(string lastName) => strangers.GetValueOrDefault(lastName);

    /// <summary>Remembers a person of the dictionary by the words of the name.</summary>
    internal void Remember(ActorRecord person)
    {
        var pieces = dictionary.PiecesOf(person.Name);
        lastNames[pieces[^1].Id] = person;
        if (NameReading.IsSurnameFirst(person.Country, person.Name))
        {
            lastNames[pieces[0].Id] = person;
        }
    }

    /// <summary>Remembers a person outside the dictionary.</summary>
    internal void Remember(string lastName, Actor actor) => strangers[lastName] = actor;

    internal SentenceScan Scan(Sentence sentence)
    {
        if (!scans.TryGetValue(sentence, out var scan))
        {
            scans[sentence] = scan = new(dictionary, segmenter, sentence);
        }

        return scan;
    }

    void Count(string text, int weight, CountryCount count, bool isHeadline = false)
    {
        var pieces = dictionary.PiecesOf(text);
        var segments = new List<Segment>();
        segmenter.Find(pieces, false, segments);
        Count(pieces, segments, weight, count, isHeadline);
    }

    void Count(List<Piece> pieces, List<Segment> segments, int weight, CountryCount count, bool isHeadline = false)
    {
        var query = new PhraseQuery(Date, "", false, null);
        foreach (var segment in segments)
        {
            var choice = chooser.Choose(segment, pieces, query, "");
            if (choice.Exists && choice.Kind is not (ActorKind.Office or ActorKind.Agent) && choice.Tag is not (NameTag.Ambiguous or NameTag.InCountry))
            {
                var actor = ActorDictionary.ActorOf(dictionary.Records[choice.Record], Date);
                var country = actor.Country;
                if (isHeadline)
                {
                    Discourse.NoteHeadline(actor);
                }

                if (Actor.IsState(country))
                {
                    named.UnionWith(segment.End > segment.First + 1 || !pieces[segment.First].Is(PieceForm.AllCapitals) || choice.IsCountry ? [country] : []);
                    count.Add(country, weight);
                }
            }
        }
    }
}
