using Entente.Language;

namespace Entente.Coding;

/// <summary>An actor mention in a sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token, included.</param>
/// <param name="Mention">Who is meant.</param>
/// <param name="Kinds">What rules may ask of it.</param>
/// <param name="Confidence">How sure the resolution is, 0 to 1.</param>
public sealed record PlacedMention(int First, int Last, ActorMention Mention, MentionKinds Kinds, double Confidence)
{
    /// <summary>The head of the phrase; -1 where it is not known, and any token of the phrase stands for it.</summary>
    public int Head { get; init; } = -1;

    /// <summary>Whether it is one of several that a phrase such as "both sides" stands for.</summary>
    public bool IsSet { get; init; }

    /// <summary>Whether the words are "each other": each of those who act, to the others.</summary>
    public bool IsMutual { get; init; }
}

/// <summary>Which mentions each token of a sentence stands for: those it heads ("US and Pakistani officials" are two), else the shortest that covers it.</summary>
public sealed class MentionMap
{
    readonly PlacedMention[][] byToken;

    /// <summary>Places mentions over a sentence of <paramref name="tokens"/> tokens.</summary>
    public MentionMap(int tokens, IReadOnlyList<PlacedMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        All = mentions;
        byToken = new PlacedMention[tokens][];
        Array.Fill(byToken, []);
        foreach (var mention in mentions.OrderByDescending(m => m.Last - m.First).ThenBy(m => m.First))
        {
            for (var i = Math.Max(0, mention.First); i <= mention.Last && i < tokens; i++)
            {
                Place(mention, i);
            }
        }
    }

    /// <summary>The mentions, as given.</summary>
    public IReadOnlyList<PlacedMention> All { get; }

    /// <summary>The mention that a token stands for; null for none.</summary>
    public PlacedMention? At(int token) => byToken[token] is [var first, ..] ? first : null;

    /// <summary>All mentions that a token stands for.</summary>
    public IReadOnlyList<PlacedMention> AllAt(int token) => byToken[token];

    /// <summary>
    /// The mentions that an argument stands for: those of its head; those of a name set beside it ("the director, William Burns");
    /// those behind a noun that stands for another ("dozens of rebels").
    /// </summary>
    public IReadOnlyList<PlacedMention> Of(SentenceFrames frames, int token)
    {
        ArgumentNullException.ThrowIfNull(frames);
        if (byToken[token].Length > 0)
        {
            return byToken[token];
        }

        foreach (var child in frames.Sentence.Children(token))
        {
            if (frames.Sentence[child].Relation is Relation.Appos or Relation.Flat && byToken[child].Length > 0)
            {
                return byToken[child];
            }
        }

        if (frames.Words.Transparent.Contains(frames, token))
        {
            foreach (var inner in Transparency.Inner(frames, token))
            {
                if (byToken[inner].Length > 0)
                {
                    return byToken[inner];
                }
            }
        }

        return [];
    }

    /// <summary>The mention, or all of the set that it is one of: "both sides".</summary>
    public IEnumerable<ActorMention> Together(PlacedMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return mention.IsSet ? All.Where(m => m.IsSet && m.Head == mention.Head).Select(m => m.Mention) : [mention.Mention];
    }

    void Place(PlacedMention mention, int token)
    {
        var held = byToken[token];
        if (mention.Head == token && held is [{ } other, ..] && other.Head == token)
        {
            byToken[token] = [.. held, mention];
        }
        else if (mention.Head == token || held is not [{ } holder, ..] || holder.Head != token)
        {
            byToken[token] = [mention];
        }
    }
}
