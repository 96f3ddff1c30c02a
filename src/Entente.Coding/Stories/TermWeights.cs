namespace Entente.Coding.Stories;

/// <summary>How telling each term is (inverse document frequency, with a prior so that small batches do not make rare words of common ones), and cosines by it.</summary>
sealed class TermWeights
{
    const double Telling = 2;
    const double Enough = 15;
    readonly double[] weights;

    /// <summary>Weighs the terms of a batch.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="articles">Number of articles in the batch.</param>
    /// <param name="shares">Share of articles that have a common word, by its stem, from articles at large.</param>
    public TermWeights(StoryTerms terms, int articles, CommonTerms shares)
    {
        weights = new double[terms.Count];
        for (var term = 0; term < weights.Length; term++)
        {
            weights[term] = Math.Log((articles + CommonTerms.Articles) / (terms.Documents(term) + (CommonTerms.Articles * shares.Of(terms, term))));
        }
    }

    /// <summary>Weight of a term, in nats.</summary>
    public double this[int term] => weights[term];

    /// <summary>Cosine of the weighted terms of two articles, 0 to 1; damped where both have few terms, so that two that name one country each are not yet alike.</summary>
    public double Cosine(TermCount[] first, TermCount[] second, double damping = 0)
    {
        double dot = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            if (first[i].Id == second[j].Id)
            {
                dot += Value(first[i++]) * Value(second[j++]);
            }
            else if (first[i].Id < second[j].Id)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return dot == 0 ? 0 : dot / ((Norm(first) * Norm(second)) + damping);
    }

    /// <summary>How many telling words two articles share, weighed by how telling they are, 0 to 1.</summary>
    public double Rare(TermCount[] first, TermCount[] second)
    {
        double sum = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            if (first[i].Id == second[j].Id)
            {
                sum += Math.Max(0, weights[first[i++].Id] - Telling);
                j++;
            }
            else if (first[i].Id < second[j].Id)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return sum / (sum + Enough);
    }

    double Value(TermCount term) => (1 + Math.Log(term.Count)) * weights[term.Id];

    double Norm(TermCount[] terms)
    {
        double sum = 0;
        foreach (var term in terms)
        {
            sum += Value(term) * Value(term);
        }

        return Math.Sqrt(sum);
    }
}
