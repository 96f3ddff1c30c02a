using Entente.Language;

namespace Entente.Coding.Learned;

/// <summary>One of the two mentions of a pair, as it stands in a sentence.</summary>
/// <param name="Actor">Who is meant; <see cref="Actor.Unknown"/> where the words say nothing.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="First">Its first token in the sentence; -1 where it is not in this sentence.</param>
/// <param name="Last">Its last token, included.</param>
/// <param name="Head">The token that governs the others; -1 where it is not in this sentence.</param>
sealed record PairSide(Actor Actor, TextSpan Span, int First, int Last, int Head)
{
    /// <summary>Whether a token belongs to the mention.</summary>
    public bool Has(int token) => Head >= 0 && token >= First && token <= Last;

    /// <summary>Finds a mention in a sentence by its place in the text.</summary>
    public static PairSide In(Sentence sentence, Actor actor, TextSpan span)
    {
        var (first, last, head) = (-1, -1, -1);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!Covers(span, sentence[i]))
            {
                continue;
            }

            (first, last) = (first < 0 ? i : first, i);
            head = head < 0 && (sentence[i].Head < 0 || !Covers(span, sentence[sentence[i].Head])) ? i : head;
        }

        return new(actor, span, first, last, head);
    }

    static bool Covers(TextSpan span, Token token) => span.Overlaps(new(token.Start, token.End));
}
