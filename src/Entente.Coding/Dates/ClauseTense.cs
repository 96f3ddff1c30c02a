using Entente.Language;

namespace Entente.Coding;

/// <summary>Tells which way the clause of a word points in time.</summary>
static class ClauseTense
{
    const int Highest = 6;

    /// <summary>The direction of the clause that holds a token: of its verb, or of the verb above a noun.</summary>
    public static TimeDirection Of(Sentence sentence, int token, TimeWords words)
    {
        var at = token;
        for (var steps = 0; at >= 0 && steps < Highest; steps++)
        {
            if (!IsDone(sentence, at, words) && Direction(sentence, at) is { } direction)
            {
                return direction;
            }

            at = sentence[at].Head;
        }

        return TimeDirection.Open;
    }

    /// <summary>Infinitives that point where their verb does: "began to withdraw", "an operation to disrupt the group", "came to help".</summary>
    static bool IsDone(Sentence sentence, int token, TimeWords words)
    {
        if (sentence[token].Xpos != "VB" || sentence[token].Head is not (>= 0 and var head))
        {
            return false;
        }

        return sentence[token].Relation switch
        {
            Relation.Xcomp => words.Value(sentence[head].Lemma, TimeWordKind.Done) is not null,
            Relation.Advcl => true,
            Relation.Acl => words.Value(sentence[head].Lemma, TimeWordKind.Plan) is null,
            _ => false,
        };
    }

    static TimeDirection? Direction(Sentence sentence, int token)
    {
        var (isFuture, isPast, isInfinitive) = (false, false, false);
        foreach (var child in sentence.Children(token))
        {
            var (word, relation) = (sentence[child].Form.ToLowerInvariant(), sentence[child].Relation);
            isInfinitive |= relation == Relation.Mark && word == "to";
            if (relation is Relation.Aux or Relation.AuxPass or Relation.Cop)
            {
                isFuture |= word is "will" or "'ll" or "shall" or "wo" or "would" or "may" or "might" or "can" or "could" or "should" or "must";
                isPast |= word is "was" or "were" or "had" or "did" or "has" or "have" or "been" or "'ve";
            }
        }

        return isFuture || isInfinitive ? TimeDirection.Future
            : isPast ? TimeDirection.Past
            : sentence[token].Xpos switch
            {
                "VBD" => TimeDirection.Past,
                "VBN" when sentence[token].Relation is not (Relation.Amod or Relation.Acl) => TimeDirection.Past,
                "VBZ" or "VBP" => TimeDirection.Future,
                _ => null,
            };
    }
}
