namespace Entente.Coding;

/// <summary>
/// Which parties an article is about at a place in it: those of the headline, those spoken of lately and in strong places of the
/// sentence, those who dealt with each other. "Both sides" are the strongest pair.
/// </summary>
sealed class Discourse
{
    const double Headline = 1.5;
    const double Home = 3;
    const double Decay = 0.65;
    const double SameSentence = 0.7;
    const double Dealing = 2;
    const double Neighbours = 1;
    const double ThirdParty = 0.35;
    const double Strong = 1;
    const double Clear = 1.6;

    readonly List<(string Key, int Sentence, int Token, double Weight)> notes = [];
    readonly List<(string First, string Second, int Sentence, double Weight)> dealings = [];
    readonly Dictionary<string, ActorMention> mentions = new(StringComparer.Ordinal);
    readonly Dictionary<string, Actor> actors = new(StringComparer.Ordinal);
    readonly HashSet<string> headline = new(StringComparer.Ordinal);
    readonly HashSet<string> between = new(StringComparer.Ordinal);

    /// <summary>Notes a party of the headline.</summary>
    public void NoteHeadline(Actor actor)
    {
        if (CanBeParty(actor) && Known(actor))
        {
            headline.Add(actor.Key);
        }
    }

    /// <summary>Notes a mention.</summary>
    /// <param name="mention">Who, and the words.</param>
    /// <param name="sentence">Index of its sentence.</param>
    /// <param name="token">Its head.</param>
    /// <param name="weight">The more, the stronger its place: about 3 for the main subject, under 1 for a nationality.</param>
    public void Note(ActorMention mention, int sentence, int token, double weight)
    {
        var actor = mention.Actor;
        if (CanBeParty(actor) && Known(actor))
        {
            notes.Add((actor.Key, sentence, token, weight));
            if (weight >= Strong || !mentions.ContainsKey(actor.Key))
            {
                mentions[actor.Key] = mention;
            }
        }
    }

    /// <summary>The one party that another faces at a place in the article: clearly stronger there than any third, and spoken of or dealing with it. Null if there is none.</summary>
    public ActorMention? Facing(string key, int sentence)
    {
        var scores = Scores(sentence + 1, 0, actor => actor.Key != key && !between.Contains(actor.Key) && (Actor.IsState(actor.Key) || actor.Kind == "group"))
            .OrderByDescending(s => s.Score).ThenBy(s => s.Key, StringComparer.Ordinal).Take(2).ToList();
        return scores.Count > 0 && (scores.Count == 1 || scores[0].Score >= Clear * scores[1].Score) && Bond(key, scores[0].Key, sentence + 1) > 0
            ? mentions.GetValueOrDefault(scores[0].Key) : null;
    }

    /// <summary>Notes that parties dealt with each other, or were meant together.</summary>
    public void NoteDealing(IEnumerable<Actor> one, IEnumerable<Actor> other, int sentence)
    {
        var others = other.Where(CanBeParty).Select(a => a.Key).ToList();
        foreach (var first in one.Where(CanBeParty).Select(a => a.Key))
        {
            dealings.AddRange(others.Where(second => second != first).Select(second => (first, second, sentence, Dealing)));
        }
    }

    /// <summary>Notes a party that stood between others, as mediator or as one who urged both: it is not one of them.</summary>
    public void NoteBetween(string key) => between.Add(key);

    /// <summary>Whether a party stood between others.</summary>
    public bool IsBetween(string key) => between.Contains(key);

    /// <summary>The actor of a key, as last mentioned.</summary>
    public Actor ActorOf(string key) => actors[key];

    /// <summary>The parties in focus, strongest first.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="token">Only what stands before this token in it counts.</param>
    /// <param name="home">The state that the article is mostly about, which others must outweigh; empty if none.</param>
    /// <param name="isMeant">Which parties may be meant.</param>
    public List<string> Ranked(int sentence, int token, string home, Func<Actor, bool> isMeant) =>
        [.. Scores(sentence, token, isMeant).OrderByDescending(s => s.Key == home ? s.Score + Home : s.Score).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Key)];

    /// <summary>The parties of a set; empty if there are not so many. Of two, those that are strongest together.</summary>
    public IReadOnlyList<string> Together(int count, int sentence, int token, Func<Actor, bool> isMeant)
    {
        var scores = Scores(sentence, token, isMeant).OrderByDescending(s => s.Score).ThenBy(s => s.Key, StringComparer.Ordinal).Take(8).ToList();
        if (scores.Count < count)
        {
            return [];
        }

        if (count != 2)
        {
            return [.. scores.Take(count).Select(s => s.Key)];
        }

        var (best, found) = (double.MinValue, (First: "", Second: ""));
        for (var i = 0; i < scores.Count; i++)
        {
            for (var j = i + 1; j < scores.Count; j++)
            {
                var score = scores[i].Score + scores[j].Score + Bond(scores[i].Key, scores[j].Key, sentence);
                (best, found) = score > best ? (score, (scores[i].Key, scores[j].Key)) : (best, found);
            }
        }

        return [found.First, found.Second];
    }

    // They dealt with each other, or were spoken of in one sentence.
    double Bond(string first, string second, int sentence)
    {
        var dealt = dealings.Where(d => (d.First == first && d.Second == second) || (d.First == second && d.Second == first))
            .Sum(d => d.Weight * Math.Pow(Decay, sentence - d.Sentence));
        var told = notes.Where(n => n.Key == first && n.Sentence < sentence).Select(n => n.Sentence)
            .Intersect(notes.Where(n => n.Key == second).Select(n => n.Sentence)).Sum(s => Neighbours * Math.Pow(Decay, sentence - s));
        return dealt + told;
    }

    IEnumerable<(string Key, double Score)> Scores(int sentence, int token, Func<Actor, bool> isMeant)
    {
        var scores = headline.ToDictionary(key => key, _ => Headline, StringComparer.Ordinal);
        foreach (var note in notes)
        {
            if (note.Sentence < sentence || note.Token < token)
            {
                var weight = note.Sentence == sentence ? note.Weight * SameSentence : note.Weight * Math.Pow(Decay, sentence - note.Sentence);
                scores[note.Key] = scores.GetValueOrDefault(note.Key) + weight;
            }
        }

        return scores.Where(s => isMeant(actors[s.Key])).Select(s => (s.Key, between.Contains(s.Key) ? s.Value * ThirdParty : s.Value));
    }

    bool Known(Actor actor)
    {
        actors[actor.Key] = actor;
        return true;
    }

    // People, firms and papers have no sides of their own; a state or an armed group has.
    static bool CanBeParty(Actor actor) =>
        actor.Key.Length > 0 && actor.Sector is not ("JRN" or "UNK" or "EDU" or "MED" or "BUS" or "CRM") && (Actor.IsState(actor.Country) || actor.Kind is "group" or "organisation" || actor.Country is "UNO" or "EUR");
}
