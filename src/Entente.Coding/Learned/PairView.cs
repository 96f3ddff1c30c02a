namespace Entente.Coding.Learned;

/// <summary>A pair of mentions in one sentence with all that is known of it: who they are, the clauses, what the rules say.</summary>
/// <param name="Frames">The sentence's clauses.</param>
/// <param name="Source">The acting mention.</param>
/// <param name="Target">The affected mention.</param>
/// <param name="Acts">What the rules found in the sentence.</param>
/// <param name="Misses">The rules that nearly fired.</param>
sealed record PairView(SentenceFrames Frames, PairSide Source, PairSide Target, IReadOnlyList<CodedAct> Acts, IReadOnlyList<NearMiss> Misses)
{
    /// <summary>Which of the two a token belongs to, and whether to any.</summary>
    public bool IsMention(int token) => Source.Has(token) || Target.Has(token);

    /// <summary>Whether both parties are of one country, of two, or unknown.</summary>
    public string Countries => Source.Actor.Country.Length == 0 || Target.Actor.Country.Length == 0 ? "unknown"
        : Source.Actor.Country == Target.Actor.Country ? "same" : "different";

    /// <summary>How an act of a rule joins the two: "st" from the one to the other, "both" together, "ts" the other way, "s", "t", "xs", "xt" one side only; empty for not at all.</summary>
    public string Joined(CodedAct act)
    {
        var (source, other) = (Has(act.Sources, Source), Has(act.Sources, Target));
        var (target, back) = (Has(act.Targets, Target), Has(act.Targets, Source));
        return source && target ? "st" : source && other ? "both" : other && back ? "ts" : source ? "s" : target ? "t" : other ? "xs" : back ? "xt" : "";
    }

    static bool Has(IReadOnlyList<PlacedMention> sides, PairSide side) => sides.Any(m => m.Mention.Span.Overlaps(side.Span));
}
