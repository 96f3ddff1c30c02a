namespace Entente.Analysis.Forecasts;

/// <summary>Ranks of right answers: mean reciprocal rank and hits, time-aware filter, average rank for ties, by day.</summary>
sealed class LinkTally(int entities)
{
    readonly SortedDictionary<int, double[]> days = [];

    /// <summary>Answers ranked.</summary>
    public int Count => (int)days.Values.Sum(d => d[0]);

    /// <summary>Takes in a question: those listed with their scores, all others tied below them.</summary>
    /// <param name="day">The day asked about.</param>
    /// <param name="answers">The right answers of that day; each is ranked with the others left out.</param>
    /// <param name="listed">The entities that have a score.</param>
    /// <param name="scores">Their scores.</param>
    public void Add<T>(int day, IReadOnlyList<int> answers, ReadOnlySpan<int> listed, ReadOnlySpan<T> scores)
        where T : struct, IComparable<T>
    {
        foreach (var answer in answers)
        {
            var at = listed.IndexOf(answer);
            var (above, level) = (0, 0);
            for (var i = 0; i < listed.Length; i++)
            {
                var order = at < 0 ? 1 : scores[i].CompareTo(scores[at]);
                if (order >= 0 && listed[i] != answer && !answers.Contains(listed[i]))
                {
                    (above, level) = order > 0 ? (above + 1, level) : (above, level + 1);
                }
            }

            if (at < 0)
            {
                var unlisted = 0;
                foreach (var other in answers)
                {
                    unlisted += listed.Contains(other) ? 0 : 1;
                }

                level = entities - listed.Length - unlisted;
            }

            Add(day, 1 + above + (level / 2.0));
        }
    }

    /// <summary>The figures: mean reciprocal rank, hits at 1, 3 and 10; each with its interval by a bootstrap over days.</summary>
    public IReadOnlyList<LinkFigure> Figures() =>
        [Figure("MRR", 1), Figure("Hits@1", 2), Figure("Hits@3", 3), Figure("Hits@10", 4)];

    void Add(int day, double rank)
    {
        if (!days.TryGetValue(day, out var sums))
        {
            days[day] = sums = new double[5];
        }

        sums[0]++;
        sums[1] += 1 / rank;
        sums[2] += rank <= 1 ? 1 : 0;
        sums[3] += rank <= 3 ? 1 : 0;
        sums[4] += rank <= 10 ? 1 : 0;
    }

    LinkFigure Figure(string name, int column)
    {
        var all = days.Values.ToArray();
        var random = new Random(7);
        var drawn = new double[1000];
        for (var s = 0; s < drawn.Length; s++)
        {
            var (n, sum) = (0.0, 0.0);
            for (var i = 0; i < all.Length; i++)
            {
                var day = all[random.Next(all.Length)];
                (n, sum) = (n + day[0], sum + day[column]);
            }

            drawn[s] = sum / n;
        }

        Array.Sort(drawn);
        return new(name, Count, all.Sum(d => d[column]) / Math.Max(1, Count), drawn[25], drawn[974]);
    }
}
