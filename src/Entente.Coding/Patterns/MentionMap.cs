namespace Entente.Coding;

/// <summary>An actor mention in a sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token, included.</param>
/// <param name="Mention">Who is meant.</param>
/// <param name="Kinds">What rules may ask of it.</param>
/// <param name="Confidence">How sure the resolution is, 0 to 1.</param>
public sealed record PlacedMention(int First, int Last, ActorMention Mention, MentionKinds Kinds, double Confidence);

/// <summary>Which mention each token of a sentence belongs to. Of mentions that overlap the shortest holds a token.</summary>
public sealed class MentionMap
{
    readonly PlacedMention?[] byToken;

    /// <summary>Places mentions over a sentence of <paramref name="tokens"/> tokens.</summary>
    public MentionMap(int tokens, IReadOnlyList<PlacedMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        All = mentions;
        byToken = new PlacedMention?[tokens];
        foreach (var mention in mentions.OrderByDescending(m => m.Last - m.First).ThenBy(m => m.First))
        {
            for (var i = Math.Max(0, mention.First); i <= mention.Last && i < tokens; i++)
            {
                byToken[i] = mention;
            }
        }
    }

    /// <summary>The mentions, as given.</summary>
    public IReadOnlyList<PlacedMention> All { get; }

    /// <summary>The mention that a token belongs to; null for none.</summary>
    public PlacedMention? At(int token) => byToken[token];
}
