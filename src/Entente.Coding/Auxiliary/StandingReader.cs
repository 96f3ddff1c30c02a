using Entente.Language;

namespace Entente.Coding;

/// <summary>Finds how an act stands: by the words of its own clause, then by everything that governs it up to the root.</summary>
/// <param name="embeddings">What governing words do.</param>
public sealed class StandingReader(Embeddings embeddings)
{
    const int Highest = 12;

    /// <summary>How the act of a predicate stands.</summary>
    public ActStanding Of(SentenceFrames frames, int token)
    {
        ArgumentNullException.ThrowIfNull(frames);
        token = frames.Sentence[token].Relation == Relation.Cop ? frames.Sentence[token].Head : token;
        var own = OwnStanding.Of(frames, token);
        var climb = new StandingClimb(embeddings, frames, token, own);
        climb.Run(Highest);
        return climb.Result(own);
    }
}
