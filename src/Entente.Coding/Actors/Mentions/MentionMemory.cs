using Entente.Language.Coreference;

namespace Entente.Coding;

/// <summary>Those spoken of so far, to find whom a pronoun or "the group" means.</summary>
sealed class MentionMemory
{
    const int Reach = 3;

    readonly List<Remembered> mentions = [];
    readonly List<RememberedSet> sets = [];
    readonly Dictionary<(int Sentence, int Token), Remembered> byHead = [];
    readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Whom pronouns and definite nouns may mean by grammar; null if the article was not read as a whole.</summary>
    public ReferenceChain? Chain { get; set; }

    /// <summary>Knows a mention by its head, also one that only modifies another word.</summary>
    public void Meet(Remembered mention) => byHead.TryAdd((mention.Sentence, mention.Token), mention);

    /// <summary>The mention of a phrase: that of its head, or of a word within it: whose body it is.</summary>
    public Remembered? Of(Phrase phrase)
    {
        if (byHead.TryGetValue((phrase.Sentence, phrase.Head), out var mention))
        {
            return mention;
        }

        return phrase.Sort == PhraseSort.Thing ? null : mentions.FindLast(m => m.Sentence == phrase.Sentence && m.Token >= phrase.First && m.Token <= phrase.Last);
    }

    /// <summary>Those whom a phrase means together: joined by "and", or a set such as "both sides"; null for a single one.</summary>
    public IReadOnlyList<Actor>? SetOf(Phrase phrase)
    {
        if (!phrase.IsJoined)
        {
            return sets.FindLast(s => s.Sentence == phrase.Sentence && s.Token == phrase.Head)?.Members;
        }

        var members = phrase.Members.Select(head => byHead.GetValueOrDefault((phrase.Sentence, head))?.Mention.Actor)
            .Where(a => a is { Key.Length: > 0 }).Select(a => a!).DistinctBy(a => a.Key).ToList();
        return members.Count > 1 ? members : null;
    }

    /// <summary>Keeps a mention.</summary>
    public void Add(Remembered mention)
    {
        mentions.Add(mention);
        var key = KeyOf(mention.Mention.Actor);
        counts[key] = counts.GetValueOrDefault(key) + 1;
    }

    /// <summary>The likeliest of those that fit: near sentences first, subjects before others, those often spoken of, then the latest.</summary>
    /// <param name="sentence">Index of the sentence that refers back.</param>
    /// <param name="token">The token that refers.</param>
    /// <param name="reach">How many sentences back.</param>
    /// <param name="fits">Whether a mention may be meant.</param>
    /// <param name="bestScore">How likely it is, to compare with others.</param>
    public Remembered? Find(int sentence, int token, int reach, Func<Remembered, bool> fits, out int bestScore)
    {
        Remembered? best = null;
        bestScore = int.MinValue;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var mention = mentions[i];
            var distance = sentence - mention.Sentence;
            if (distance > Math.Max(reach, Reach))
            {
                break;
            }

            if (distance > reach || (distance == 0 && mention.Token >= token) || !fits(mention))
            {
                continue;
            }

            var score = ScoreOf(distance, mention.IsMainSubject, mention.IsSubject, counts[KeyOf(mention.Mention.Actor)]);
            if (score > bestScore)
            {
                (best, bestScore) = (mention, score);
            }
        }

        return best;
    }

    /// <summary>The person last spoken of with the given title, within five sentences; null if nobody was.</summary>
    public Remembered? WithTitle(int sentence, int token, string title)
    {
        for (var i = mentions.Count - 1; i >= 0 && sentence - mentions[i].Sentence <= 5; i--)
        {
            var mention = mentions[i];
            if (mention.Mention.Actor.Kind == "person" && (mention.Sentence < sentence || mention.Token < token)
                && (mention.Mention.Text.Contains(title, StringComparison.OrdinalIgnoreCase) || mention.Mention.Actor.Office.Contains(title, StringComparison.OrdinalIgnoreCase)))
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>Keeps several that were spoken of together.</summary>
    public void AddSet(RememberedSet set) => sets.Add(set);

    /// <summary>Those spoken of together whom "they" means rather than a single one with the score given; null if there are none near.</summary>
    public IReadOnlyList<Actor>? FindSet(int sentence, int token, int reach, int least)
    {
        IReadOnlyList<Actor>? best = null;
        for (var i = sets.Count - 1; i >= 0; i--)
        {
            var set = sets[i];
            var distance = sentence - set.Sentence;
            if (distance > reach || (distance == 0 && set.Token >= token))
            {
                continue;
            }

            var score = ScoreOf(distance, set.IsMainSubject, set.IsSubject, 1);
            if (score > least)
            {
                (best, least) = (set.Members, score);
            }
        }

        return best;
    }

    /// <summary>The person of a country and sector named last; null if none was.</summary>
    public Actor? LastPerson(string country, string sector) =>
        mentions.FindLast(m => m.Mention.Actor is { Kind: "person" } actor && actor.Country == country && (sector.Length == 0 || actor.Sector == sector))?.Mention.Actor;

    /// <summary>The persons of different parties spoken of last, within two sentences; empty if there are not so many.</summary>
    public IReadOnlyList<Actor> LastPersons(int count, int sentence, int token)
    {
        var persons = new List<Actor>();
        for (var i = mentions.Count - 1; i >= 0 && sentence - mentions[i].Sentence <= 2 && persons.Count < count; i--)
        {
            var actor = mentions[i].Mention.Actor;
            if (actor.Kind is "person" && actor.Key.Length > 0 && (mentions[i].Sentence < sentence || mentions[i].Token < token) && persons.TrueForAll(p => p.Key != actor.Key))
            {
                persons.Insert(0, actor);
            }
        }

        return persons.Count == count ? persons : [];
    }

    /// <summary>The person or office-holder of another party spoken of last, within three sentences; null if none was.</summary>
    public Remembered? LastPersonBut(string key, int sentence, int token) =>
        mentions.FindLast(m => sentence - m.Sentence <= Reach && (m.Sentence < sentence || m.Token < token)
            && m.Mention.Actor is { Kind: "person" or "office" } actor && actor.Key.Length > 0 && actor.Key != key);

    static int ScoreOf(int distance, bool isMainSubject, bool isSubject, int times) =>
        (-4 * distance) + (isMainSubject ? 3 : isSubject ? 1 : 0) + Math.Min(3, times - 1);

    static string KeyOf(Actor actor) => actor.Identity.Length > 0 ? actor.Identity : $"{actor.Country}:{actor.Sector}";
}

/// <summary>A mention as remembered.</summary>
/// <param name="Mention">The actor and the words.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Token">Its head.</param>
/// <param name="IsSubject">Whether it was the subject of its clause.</param>
/// <param name="IsMainSubject">Whether that clause is the sentence's main one.</param>
/// <param name="IsPlural">Whether it is grammatically plural.</param>
/// <param name="IsBody">Whether its head names a body: ministry, army.</param>
/// <param name="Gender">m, f or empty.</param>
sealed record Remembered(ActorMention Mention, int Sentence, int Token, bool IsSubject, bool IsMainSubject, bool IsPlural, bool IsBody, string Gender)
{
    /// <summary>What spoke for its being meant, where a pronoun led here; empty else.</summary>
    public string Why { get; init; } = "";
}

/// <summary>Several who were spoken of together: "India and China", "both sides".</summary>
/// <param name="Members">Who they are.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Token">The head of the first.</param>
/// <param name="IsSubject">Whether they were the subject of a clause.</param>
/// <param name="IsMainSubject">Whether that clause is the sentence's main one.</param>
sealed record RememberedSet(IReadOnlyList<Actor> Members, int Sentence, int Token, bool IsSubject, bool IsMainSubject);
