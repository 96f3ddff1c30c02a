namespace Entente.Language.Coreference;

/// <summary>
/// Finds whom pronouns and definite nouns mean: candidates that agree in number, gender and kind and that grammar does not bar, weighed by place,
/// role, recency, how often they were spoken of, and quotation. Knows no politics. Immutable; any number of threads may use one.
/// </summary>
public sealed class CoreferenceResolver
{
    readonly CoreferenceWords words = CoreferenceWords.Default;
    readonly PairFeatures features;
    readonly CoreferenceWeights weights;
    readonly double leastPronoun;
    readonly double leastNoun;

    internal CoreferenceResolver(CoreferenceWeights weights, double leastPronoun = 0.33, double leastNoun = 0.45)
    {
        (this.weights, this.leastPronoun, this.leastNoun) = (weights, leastPronoun, leastNoun);
        features = new(words);
    }

    /// <summary>The resolver with the shipped weights.</summary>
    public static CoreferenceResolver Default { get; } = new(CoreferenceWeights.Default);

    /// <summary>The references of a parsed text.</summary>
    public ReferenceChain Resolve(IReadOnlyList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var text = new CoreferenceText(sentences, words);
        var found = new List<Reference>();
        for (var i = 0; i < text.Phrases.Count; i++)
        {
            var (phrase, kind) = (text.Phrases[i], text.ClassOf(text.Phrases[i]));
            var reference = kind.Length > 0 ? Weigh(text, i, kind) : null;
            if (reference is not null)
            {
                found.Add(reference);
            }

            text.Place(phrase, reference?.Antecedent?.Phrase);
        }

        return new(found);
    }

    Reference Weigh(CoreferenceText text, int at, string kind)
    {
        var anaphor = text.Phrases[at];
        var candidates = text.Candidates(at, kind);
        var scores = new double[candidates.Count + 1];
        var best = new (double Score, List<string> Features)[candidates.Count];
        for (var i = 0; i < candidates.Count; i++)
        {
            var told = features.Of(text, anaphor, kind, candidates, i, weights);
            best[i] = (scores[i] = weights.Sum(told), told);
        }

        scores[^1] = weights.Sum(PairFeatures.OfNone(text.Sentences, anaphor, kind, candidates.Count > 0));
        Softmax(scores);
        var answers = candidates.Index().GroupBy(c => c.Item.Entity)
            .Select(group => (group.First().Index, Share: group.Sum(c => scores[c.Index]), Top: group.MaxBy(c => scores[c.Index]).Index))
            .OrderByDescending(g => g.Share).Select(g => new Antecedent(candidates[g.Index], g.Share, () => ReasonOf(best[g.Top].Features))).ToList();
        return new(anaphor, kind, answers, answers.Count > 0 && answers[0].Probability >= (kind == "noun" ? leastNoun : leastPronoun) && answers[0].Probability > scores[^1]);
    }

    /// <summary>The features that weigh most for the phrase, in words.</summary>
    string ReasonOf(List<string> told)
    {
        var strongest = told.OrderByDescending(f => weights[f]).Take(2).Where(f => weights[f] > 0.2).Select(f => ReasonWords.Of(f)).Where(r => r.Length > 0).Distinct();
        return string.Join(", ", strongest);
    }

    internal static void Softmax(double[] scores)
    {
        var (most, sum) = (scores.Max(), 0.0);
        for (var i = 0; i < scores.Length; i++)
        {
            sum += scores[i] = Math.Exp(scores[i] - most);
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }
    }
}
