namespace Entente.Coding;

/// <summary>Those spoken of so far, to find whom a pronoun or "the group" means.</summary>
sealed class MentionMemory
{
    const int Reach = 3;

    readonly List<Remembered> mentions = [];

    /// <summary>Keeps a mention.</summary>
    public void Add(Remembered mention) => mentions.Add(mention);

    /// <summary>The likeliest of those that fit: near sentences first, subjects before others, then the latest.</summary>
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

            var score = (-4 * distance) + (mention.IsSubject ? 3 : 0);
            if (score > bestScore)
            {
                (best, bestScore) = (mention, score);
            }
        }

        return best;
    }

    /// <summary>The two states spoken of last, the earlier first; null if there are not two.</summary>
    public (Remembered First, Remembered Second)? LastTwoStates(int sentence, int token)
    {
        Remembered? second = null;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var mention = mentions[i];
            if (!Actor.IsState(mention.Mention.Actor.Country) || mention.Mention.Actor.Country.Length == 0
                || (mention.Sentence == sentence && mention.Token >= token) || mention.Mention.Actor.Kind == "group")
            {
                continue;
            }

            if (second is not null && second.Mention.Actor.Country != mention.Mention.Actor.Country)
            {
                return (mention, second);
            }

            second ??= mention;
        }

        return null;
    }
}

/// <summary>A mention as remembered.</summary>
/// <param name="Mention">The actor and the words.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Token">Its head.</param>
/// <param name="IsSubject">Whether it was the subject of its clause.</param>
/// <param name="IsPlural">Whether it is grammatically plural.</param>
/// <param name="Gender">m, f or empty.</param>
sealed record Remembered(ActorMention Mention, int Sentence, int Token, bool IsSubject, bool IsPlural, string Gender);
