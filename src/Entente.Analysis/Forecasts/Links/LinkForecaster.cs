namespace Entente.Analysis.Forecasts;

/// <summary>
/// Who will do what to whom next: candidates from the history of the pair, the relation, the countries and partners of partners, ordered by networks
/// that are fitted on the days before. Days come in one after another; nothing of a day is known when its questions are answered.
/// </summary>
sealed class LinkForecaster
{
    const int Top = 20;
    const int Drawn = 30;

    readonly LinkHistory history;
    readonly CandidateFinder finder;
    readonly LinkFeatures features;
    readonly LinkOptions options;
    readonly Candidates candidates = new(CandidateFinder.Most);
    readonly LinkRows kept = new();
    readonly List<LinkNetwork> networks = [];
    readonly Random random;
    readonly float[] rows = new float[CandidateFinder.Most * LinkFeatures.OfCandidate];
    readonly float[] asked = new float[LinkFeatures.OfQuestion];
    readonly float[] scores = new float[CandidateFinder.Most];
    readonly float[] sums = new float[CandidateFinder.Most];

    /// <summary>A forecaster without a history.</summary>
    public LinkForecaster(IReadOnlyList<string> entities, IReadOnlyList<CameoRelation> relations, int days, LinkOptions options)
    {
        (history, this.options, random) = (new(entities, relations, days), options, new(options.Seed));
        (finder, features) = (new(history), new(history));
    }

    /// <summary>Rows that the networks are fitted on.</summary>
    public long Rows => kept.Count;

    /// <summary>The first of the known days whose questions can be kept within the bound of rows.</summary>
    public int FirstKept(IReadOnlyList<LinkDay> known)
    {
        var (rest, first) = ((long)options.Rows, known[^1].Day + 1);
        foreach (var day in known.Reverse())
        {
            rest -= (long)day.Questions(history.Relations).Count * (Top + Drawn + 1);
            if (rest < 0 || day.Day < known[0].Day + options.QuietDays)
            {
                break;
            }

            first = day.Day;
        }

        return first;
    }

    /// <summary>Takes in the facts of a day.</summary>
    public void Learn(LinkDay day) => history.Learn(day.Facts);

    /// <summary>Keeps the questions of a day with their answers to be fitted on; before the day is taken in.</summary>
    public void Keep(LinkDay day)
    {
        foreach (var (subject, relation, answers) in day.Questions(history.Relations))
        {
            finder.Find(subject, relation, day.Day, candidates);
            var (places, question) = Draw(relation, answers);
            if (question.Right == 0)
            {
                continue;
            }

            Array.Clear(asked);
            features.WriteQuestion(subject, relation, day.Day, asked);
            for (var i = 0; i < places.Count; i++)
            {
                features.Write(subject, relation, day.Day, candidates, places[i], Row(i));
            }

            kept.Add(question, asked, rows.AsSpan(0, places.Count * LinkFeatures.OfCandidate));
        }
    }

    /// <summary>Fits the networks on what was kept.</summary>
    public void Fit(IProgress<string>? progress, CancellationToken cancel)
    {
        kept.Finish();
        for (var n = 0; n < (kept.Questions > 0 ? options.Networks : 0); n++)
        {
            var network = new LinkNetwork(2 * history.Relations, options.Seed + n);
            var order = Enumerable.Range(0, kept.Questions).ToArray();
            var shuffle = new Random(options.Seed + n);
            for (var epoch = 0; epoch < options.Epochs; epoch++)
            {
                shuffle.Shuffle(order);
                var loss = Pass(network, order, epoch, cancel);
                progress?.Report(FormattableString.Invariant($"network {n + 1}, pass {epoch + 1} of {options.Epochs}: loss {loss:F4}"));
            }

            networks.Add(network);
        }
    }

    /// <summary>Answers a question: the candidates and their scores, best first.</summary>
    public (int[] Entities, float[] Scores) Answer(int subject, int relation, int day)
    {
        finder.Find(subject, relation, day, candidates);
        var count = candidates.Count;
        Array.Clear(asked);
        features.WriteQuestion(subject, relation, day, asked);
        for (var i = 0; i < count; i++)
        {
            features.Write(subject, relation, day, candidates, i, Row(i));
        }

        var used = rows.AsSpan(0, count * LinkFeatures.OfCandidate);
        kept.Standardise(asked, used);
        sums.AsSpan().Clear();
        foreach (var network in networks)
        {
            network.Score(used, asked, [new(relation, 0, count, 0, count, 1)], scores.AsSpan(0, count));
            for (var i = 0; i < count; i++)
            {
                sums[i] += scores[i];
            }
        }

        // Where nothing could be fitted, the rough order stands.
        var final = networks.Count > 0 ? sums.AsSpan(0, count).ToArray() : candidates.Weight.AsSpan(0, count).ToArray();
        var entities = candidates.Entities.AsSpan(0, count).ToArray();
        Array.Sort(final, entities, Comparer<float>.Create((a, b) => b.CompareTo(a)));
        return (entities, final);
    }

    double Pass(LinkNetwork network, int[] order, int epoch, CancellationToken cancel)
    {
        var (batchRows, batchAsked) = (new float[options.Batch * CandidateFinder.Most * LinkFeatures.OfCandidate], new float[options.Batch * LinkFeatures.OfQuestion]);
        var questions = new List<LinkQuestion>(options.Batch);
        var (loss, steps) = (0.0, 0);
        var all = (order.Length + options.Batch - 1) / options.Batch;
        for (var from = 0; from < order.Length; from += options.Batch)
        {
            cancel.ThrowIfCancellationRequested();
            questions.Clear();
            var start = 0;
            foreach (var number in order.AsSpan(from, Math.Min(options.Batch, order.Length - from)))
            {
                var numbers = batchAsked.AsSpan(questions.Count * LinkFeatures.OfQuestion, LinkFeatures.OfQuestion);
                questions.Add(kept.Read(number, start, numbers, batchRows));
                start += questions[^1].Count;
            }

            var done = (epoch + ((double)steps / all)) / options.Epochs;
            var rate = options.Rate * Math.Min(1, (1 + steps + (epoch * all)) / 200.0) * (1 + Math.Cos(Math.PI * done)) / 2;
            loss += network.Learn(batchRows.AsSpan(0, start * LinkFeatures.OfCandidate), batchAsked.AsSpan(0, questions.Count * LinkFeatures.OfQuestion),
                System.Runtime.InteropServices.CollectionsMarshal.AsSpan(questions), start, (float)rate, 0.001f);
            steps++;
        }

        return loss / Math.Max(1, steps);
    }

    // Right answers first, then the strongest wrong ones, then some drawn from the rest, which stand for all of it.
    (List<int> Places, LinkQuestion Question) Draw(int relation, int[] answers)
    {
        var (places, wrong) = (new List<int>(), new List<int>());
        for (var i = 0; i < candidates.Count; i++)
        {
            (answers.AsSpan().Contains(candidates.Entities[i]) ? places : wrong).Add(i);
        }

        var right = places.Count;
        places.AddRange(wrong.Take(Top));
        var certain = places.Count;
        var rest = Math.Max(0, wrong.Count - Top);
        var draw = Math.Min(Drawn, rest);
        for (var i = 0; i < draw; i++)
        {
            var other = Top + i + random.Next(rest - i);
            (wrong[Top + i], wrong[other]) = (wrong[other], wrong[Top + i]);
            places.Add(wrong[Top + i]);
        }

        return (places, new(relation, 0, places.Count, right, certain, draw == 0 ? 1 : rest / (float)draw));
    }

    Span<float> Row(int place) => rows.AsSpan(place * LinkFeatures.OfCandidate, LinkFeatures.OfCandidate);
}
