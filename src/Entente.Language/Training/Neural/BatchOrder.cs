namespace Entente.Language.Training.Neural;

/// <summary>Sentences in batches of one length, in random order.</summary>
static class BatchOrder
{
    /// <summary>About how many words a batch has.</summary>
    public const int Words = 500;

    const int MostSentences = 40;

    /// <summary>Deals the sentences out.</summary>
    public static IReadOnlyList<IReadOnlyList<GraphExample>> Of(IReadOnlyList<GraphExample> examples, Chance chance)
    {
        var batches = new List<GraphExample[]>();
        foreach (var group in examples.GroupBy(example => example.Places).OrderBy(group => group.Key))
        {
            var same = group.ToArray();
            chance.Shuffle(same.AsSpan());
            batches.AddRange(same.Chunk(Math.Clamp(Words / group.Key, 1, MostSentences)));
        }

        var order = batches.ToArray();
        chance.Shuffle(order.AsSpan());
        return order;
    }
}
