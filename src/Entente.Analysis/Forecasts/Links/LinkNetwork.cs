namespace Entente.Analysis.Forecasts;

/// <summary>
/// Orders the candidates of a question: two hidden layers over the numbers of candidate and question, a bias of each relation, and a straight path;
/// fitted by the softmax over the whole list (Cao et al. 2007, ListNet; here one right answer at a time against all wrong ones).
/// </summary>
sealed class LinkNetwork
{
    const int Wide = 64;
    const int Narrow = 32;
    const int Rows = LinkFeatures.OfCandidate;
    const int Questions = LinkFeatures.OfQuestion;

    readonly Weights first;
    readonly Weights question;
    readonly Weights relation;
    readonly Weights firstBias;
    readonly Weights second;
    readonly Weights secondBias;
    readonly Weights last;
    readonly Weights straight;
    readonly float[] secondTurned = new float[Wide * Narrow];
    float[] one = [];
    float[] two = [];
    float[] backOne = [];
    float[] backTwo = [];
    int steps;

    /// <summary>A network that knows nothing yet.</summary>
    /// <param name="relations">Number of relations, inverse ones counted.</param>
    /// <param name="seed">Seed of the first weights.</param>
    public LinkNetwork(int relations, int seed)
    {
        var random = new Random(seed);
        first = new(Rows * Wide, Math.Sqrt(3.0 / Rows), random);
        question = new(Questions * Wide, Math.Sqrt(3.0 / Rows), random);
        relation = new(relations * Wide, 0, random);
        firstBias = new(Wide, 0.1, random);
        second = new(Wide * Narrow, Math.Sqrt(6.0 / Wide), random);
        secondBias = new(Narrow, 0.1, random);
        last = new(Narrow, Math.Sqrt(3.0 / Narrow), random);
        straight = new(Rows, 0, random);
    }

    /// <summary>Scores the candidates of questions; higher is likelier.</summary>
    /// <param name="rows">Numbers of the candidates, a row each.</param>
    /// <param name="asked">Numbers of the questions, a row each.</param>
    /// <param name="questions">Which rows belong to which question.</param>
    /// <param name="scores">A score for each row.</param>
    public void Score(ReadOnlySpan<float> rows, ReadOnlySpan<float> asked, ReadOnlySpan<LinkQuestion> questions, Span<float> scores)
    {
        var count = scores.Length;
        Reserve(count);
        var h1 = one.AsSpan(0, count * Wide);
        var h2 = two.AsSpan(0, count * Narrow);
        h1.Clear();
        Span<float> bias = stackalloc float[Wide];
        for (var q = 0; q < questions.Length; q++)
        {
            firstBias.Values.CopyTo(bias);
            Products.AddScaled(1, relation.Values.AsSpan(questions[q].Relation * Wide, Wide), bias);
            Products.Add(asked.Slice(q * Questions, Questions), Questions, 1, question.Values, bias, 1, Questions, Wide);
            for (var i = questions[q].Start; i < questions[q].Start + questions[q].Count; i++)
            {
                bias.CopyTo(h1.Slice(i * Wide, Wide));
            }
        }

        Products.Add(rows, Rows, 1, first.Values, h1, count, Rows, Wide);
        Cut(h1);
        for (var i = 0; i < count; i++)
        {
            secondBias.Values.CopyTo(h2.Slice(i * Narrow, Narrow));
        }

        Products.Add(h1, Wide, 1, second.Values, h2, count, Wide, Narrow);
        Cut(h2);
        for (var i = 0; i < count; i++)
        {
            scores[i] = Products.Dot(h2.Slice(i * Narrow, Narrow), last.Values) + Products.Dot(rows.Slice(i * Rows, Rows), straight.Values);
        }
    }

    /// <summary>One step of learning; returns the loss per right answer.</summary>
    public double Learn(ReadOnlySpan<float> rows, ReadOnlySpan<float> asked, ReadOnlySpan<LinkQuestion> questions, int count, float rate, float decay)
    {
        Span<float> scores = new float[count];
        Score(rows, asked, questions, scores);
        Span<float> wrong = new float[count];
        var (loss, right) = (0.0, 0);
        foreach (var q in questions)
        {
            loss += Blame(scores.Slice(q.Start, q.Count), q, wrong.Slice(q.Start, q.Count));
            right += q.Right;
        }

        foreach (ref var w in wrong)
        {
            w /= right;
        }

        Spread(rows, asked, questions, wrong);
        steps++;
        foreach (var weights in (ReadOnlySpan<Weights>)[first, question, relation, firstBias, second, secondBias, last, straight])
        {
            weights.Step(steps, rate, decay);
        }

        return loss / right;
    }

    // For each right answer: softmax of itself against all wrong ones, those drawn counted for those that were not.
    static double Blame(ReadOnlySpan<float> scores, LinkQuestion q, Span<float> wrong)
    {
        var most = float.MinValue;
        foreach (var s in scores)
        {
            most = Math.Max(most, s);
        }

        var others = 0f;
        for (var i = q.Right; i < q.Count; i++)
        {
            wrong[i] = MathF.Exp(scores[i] - most) * (i < q.Certain ? 1 : q.Share);
            others += wrong[i];
        }

        var (loss, spread) = (0.0, 0f);
        for (var i = 0; i < q.Right; i++)
        {
            var mine = MathF.Exp(scores[i] - most);
            var all = Math.Max(mine + others, 1e-30f);
            wrong[i] = (mine / all) - 1;
            spread += 1 / all;
            loss -= Math.Log(Math.Max(mine / all, 1e-30f));
        }

        for (var i = q.Right; i < q.Count; i++)
        {
            wrong[i] *= spread;
        }

        return loss;
    }

    void Spread(ReadOnlySpan<float> rows, ReadOnlySpan<float> asked, ReadOnlySpan<LinkQuestion> questions, ReadOnlySpan<float> wrong)
    {
        var count = wrong.Length;
        var h1 = one.AsSpan(0, count * Wide);
        var h2 = two.AsSpan(0, count * Narrow);
        var g1 = backOne.AsSpan(0, count * Wide);
        var g2 = backTwo.AsSpan(0, count * Narrow);
        g1.Clear();
        g2.Clear();
        for (var i = 0; i < count; i++)
        {
            Products.AddScaled(wrong[i], h2.Slice(i * Narrow, Narrow), last.Gradient);
            Products.AddScaled(wrong[i], rows.Slice(i * Rows, Rows), straight.Gradient);
            Products.AddScaled(wrong[i], last.Values, g2.Slice(i * Narrow, Narrow));
        }

        Gate(h2, g2);
        for (var i = 0; i < count; i++)
        {
            Products.AddScaled(1, g2.Slice(i * Narrow, Narrow), secondBias.Gradient);
        }

        Products.Add(h1, 1, Wide, g2, second.Gradient, Wide, count, Narrow);
        Turn();
        Products.Add(g2, Narrow, 1, secondTurned, g1, count, Narrow, Wide);
        Gate(h1, g1);
        Products.Add(rows, 1, Rows, g1, first.Gradient, Rows, count, Wide);
        Span<float> sum = stackalloc float[Wide];
        for (var q = 0; q < questions.Length; q++)
        {
            sum.Clear();
            for (var i = questions[q].Start; i < questions[q].Start + questions[q].Count; i++)
            {
                Products.AddScaled(1, g1.Slice(i * Wide, Wide), sum);
            }

            Products.AddScaled(1, sum, firstBias.Gradient);
            Products.AddScaled(1, sum, relation.Gradient.AsSpan(questions[q].Relation * Wide, Wide));
            Products.Add(asked.Slice(q * Questions, Questions), 1, Questions, sum, question.Gradient, Questions, 1, Wide);
        }
    }

    void Turn()
    {
        for (var i = 0; i < Wide; i++)
        {
            for (var j = 0; j < Narrow; j++)
            {
                secondTurned[(j * Wide) + i] = second.Values[(i * Narrow) + j];
            }
        }
    }

    static void Cut(Span<float> values)
    {
        foreach (ref var v in values)
        {
            v = Math.Max(v, 0);
        }
    }

    static void Gate(ReadOnlySpan<float> values, Span<float> gradient)
    {
        for (var i = 0; i < values.Length; i++)
        {
            gradient[i] = values[i] > 0 ? gradient[i] : 0;
        }
    }

    void Reserve(int count)
    {
        if (one.Length < count * Wide)
        {
            (one, backOne) = (new float[count * Wide], new float[count * Wide]);
            (two, backTwo) = (new float[count * Narrow], new float[count * Narrow]);
        }
    }
}
