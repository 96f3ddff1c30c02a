namespace Entente.Coding;

/// <summary>Those spoken of so far, to find whom a pronoun or "the group" means.</summary>
sealed class MentionMemory
{
    const int Reach = 3;

    readonly List<Remembered> mentions = [];
    readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

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
    public Remembered? Find(int sentence, int token, int reach, Func<Remembered, bool> fits)
    {
        Remembered? best = null;
        var bestScore = int.MinValue;
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

            var score = (-4 * distance) + (mention.IsMainSubject ? 3 : mention.IsSubject ? 1 : 0) + Math.Min(3, counts[KeyOf(mention.Mention.Actor)] - 1);
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

    /// <summary>The two parties spoken of last, the earlier first; null if there are not two.</summary>
    /// <param name="sentence">Index of the sentence that refers back.</param>
    /// <param name="token">The token that refers.</param>
    /// <param name="states">Whether only states are meant.</param>
    public (Remembered First, Remembered Second)? LastTwo(int sentence, int token, bool states)
    {
        Remembered? second = null;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var mention = mentions[i];
            var actor = mention.Mention.Actor;
            if (actor.Key.Length == 0 || (mention.Sentence == sentence && mention.Token >= token) || (states && (actor.Kind == "group" || !Actor.IsState(actor.Country)))
                || actor.Sector is "CVL" or "JRN" or "UNK")
            {
                continue;
            }

            if (second is not null && second.Mention.Actor.Key != actor.Key)
            {
                return (mention, second);
            }

            second ??= mention;
        }

        return null;
    }

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
sealed record Remembered(ActorMention Mention, int Sentence, int Token, bool IsSubject, bool IsMainSubject, bool IsPlural, bool IsBody, string Gender);
