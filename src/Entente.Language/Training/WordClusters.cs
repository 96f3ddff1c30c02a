namespace Entente.Language.Training;

/// <summary>
/// Words that stand between alike words share a cluster: the exchange algorithm for class bigrams (Kneser and Ney 1993).
/// Scores are whole numbers, so that every machine finds the same clusters.
/// </summary>
sealed class WordClusters
{
    const int Scale = 1 << 12;
    const int Border = 0;

    readonly int clusters;
    readonly int[] clusterOf;
    readonly (int Word, int Count)[][] after;
    readonly (int Word, int Count)[][] before;
    readonly int[] wordCounts;
    readonly int[,] pairs;
    readonly int[] totals;
    readonly long[] logs;

    WordClusters(int words, int clusters, Dictionary<(int, int), int> bigrams)
    {
        this.clusters = clusters;
        clusterOf = new int[words];
        wordCounts = new int[words];
        pairs = new int[clusters + 1, clusters + 1];
        totals = new int[clusters + 1];
        after = Lists(words, bigrams.Select(pair => (pair.Key.Item1, pair.Key.Item2, pair.Value)));
        before = Lists(words, bigrams.Select(pair => (pair.Key.Item2, pair.Key.Item1, pair.Value)));
        for (var word = 0; word < words; word++)
        {
            wordCounts[word] = after[word].Sum(next => next.Count);
            clusterOf[word] = word == Border ? clusters : (word - 1) % clusters;
        }

        logs = [.. Enumerable.Range(0, wordCounts.Sum() + 2).Select(n => n < 2 ? 0 : (long)Math.Round(n * Math.Log2(n) * Scale))];
        foreach (var ((first, second), count) in bigrams)
        {
            pairs[clusterOf[first], clusterOf[second]] += count;
        }

        for (var word = 0; word < words; word++)
        {
            totals[clusterOf[word]] += wordCounts[word];
        }
    }

    /// <summary>Clusters the words seen at least <paramref name="fewest"/> times; clusters count from 1.</summary>
    public static IReadOnlyDictionary<string, int> Of(IEnumerable<IReadOnlyList<string>> sentences, int clusters, int fewest, int rounds)
    {
        var texts = sentences.ToArray();
        var words = texts.SelectMany(sentence => sentence).CountBy(word => word, StringComparer.Ordinal)
            .Where(word => word.Value >= fewest)
            .OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => word.Key).ToArray();
        var numbers = words.Index().ToDictionary(word => word.Item, word => word.Index + 1, StringComparer.Ordinal);
        var bigrams = new Dictionary<(int, int), int>();
        foreach (var sentence in texts)
        {
            var last = Border;
            foreach (var next in sentence.Select(word => numbers.GetValueOrDefault(word, Border)).Append(Border))
            {
                bigrams[(last, next)] = bigrams.GetValueOrDefault((last, next)) + 1;
                last = next;
            }
        }

        var clustering = new WordClusters(words.Length + 1, clusters, bigrams);
        for (var round = 0; round < rounds && clustering.Exchange() > 0; round++)
        {
        }

        return numbers.ToDictionary(word => word.Key, word => clustering.clusterOf[word.Value] + 1, StringComparer.Ordinal);
    }

    static (int, int)[][] Lists(int words, IEnumerable<(int From, int To, int Count)> arcs)
    {
        var lists = arcs.OrderBy(arc => arc.From).ThenBy(arc => arc.To).ToLookup(arc => arc.From, arc => (arc.To, arc.Count));
        return [.. Enumerable.Range(0, words).Select(word => lists[word].ToArray())];
    }

    /// <summary>Moves each word once to where it fits best; returns how many moved.</summary>
    int Exchange()
    {
        var moved = 0;
        var next = new int[clusters + 1];
        var previous = new int[clusters + 1];
        for (var word = 1; word < clusterOf.Length; word++)
        {
            var own = 0;
            Array.Clear(next);
            Array.Clear(previous);
            foreach (var (other, count) in after[word])
            {
                own += other == word ? count : 0;
                next[clusterOf[other]] += other == word ? 0 : count;
            }

            foreach (var (other, count) in before[word])
            {
                previous[clusterOf[other]] += other == word ? 0 : count;
            }

            var old = clusterOf[word];
            Shift(word, old, next, previous, own, -1);
            var best = Best(word, next, previous, own);
            Shift(word, best, next, previous, own, 1);
            clusterOf[word] = best;
            moved += best == old ? 0 : 1;
        }

        return moved;
    }

    void Shift(int word, int cluster, int[] next, int[] previous, int own, int sign)
    {
        for (var other = 0; other <= clusters; other++)
        {
            pairs[cluster, other] += sign * next[other];
            pairs[other, cluster] += sign * previous[other];
        }

        pairs[cluster, cluster] += sign * own;
        totals[cluster] += sign * wordCounts[word];
    }

    int Best(int word, int[] next, int[] previous, int own)
    {
        var nextClusters = Enumerable.Range(0, clusters + 1).Where(cluster => next[cluster] > 0).ToArray();
        var previousClusters = Enumerable.Range(0, clusters + 1).Where(cluster => previous[cluster] > 0).ToArray();
        var (best, bestGain) = (0, long.MinValue);
        for (var cluster = 0; cluster < clusters; cluster++)
        {
            var gain = 2 * (logs[totals[cluster]] - logs[totals[cluster] + wordCounts[word]]);
            var self = own;
            foreach (var other in nextClusters)
            {
                if (other == cluster)
                {
                    self += next[other];
                    continue;
                }

                gain += logs[pairs[cluster, other] + next[other]] - logs[pairs[cluster, other]];
            }

            foreach (var other in previousClusters)
            {
                if (other == cluster)
                {
                    self += previous[other];
                    continue;
                }

                gain += logs[pairs[other, cluster] + previous[other]] - logs[pairs[other, cluster]];
            }

            gain += logs[pairs[cluster, cluster] + self] - logs[pairs[cluster, cluster]];
            (best, bestGain) = gain > bestGain ? (cluster, gain) : (best, bestGain);
        }

        return best;
    }
}
