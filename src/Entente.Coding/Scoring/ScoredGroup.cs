namespace Entente.Coding.Scoring;

/// <summary>The gold and coded events of one document or story, matched one to one.</summary>
sealed class ScoredGroup
{
    readonly List<(EventLine Gold, EventLine Coded)> pairs;

    /// <summary>Matches the events.</summary>
    public ScoredGroup(EventLine[] gold, EventLine[] coded)
    {
        (Gold, Coded) = (gold, coded);
        pairs = Pair(e => e.Key);
    }

    /// <summary>Gold events.</summary>
    public EventLine[] Gold { get; }

    /// <summary>Coded events.</summary>
    public EventLine[] Coded { get; }

    /// <summary>Matched, gold and coded on countries and type.</summary>
    public (int Right, int Gold, int Coded) Match => (pairs.Count, Gold.Length, Coded.Length);

    /// <summary>The same with sectors.</summary>
    public (int Right, int Gold, int Coded) FullMatch => (Pair(e => e.FullKey).Count, Gold.Length, Coded.Length);

    /// <summary>Pairs whose mode is right, out of the pairs.</summary>
    public (int Right, int Gold, int Coded) Modes => (pairs.Count(p => p.Gold.Mode == p.Coded.Mode), pairs.Count, pairs.Count);

    /// <summary>Gold events that were not coded.</summary>
    public IEnumerable<EventLine> Missed => Gold.Except(pairs.Select(p => p.Gold), ReferenceEqualityComparer.Instance).Cast<EventLine>();

    /// <summary>Coded events that are not gold.</summary>
    public IEnumerable<EventLine> Wrong => Coded.Except(pairs.Select(p => p.Coded), ReferenceEqualityComparer.Instance).Cast<EventLine>();

    // Within equal keys those of equal mode are paired first.
    List<(EventLine Gold, EventLine Coded)> Pair<T>(Func<EventLine, T> key)
    {
        var found = new List<(EventLine, EventLine)>();
        var left = Coded.ToList();
        foreach (var gold in Gold)
        {
            var match = left.Where(c => Equals(key(c), key(gold))).OrderByDescending(c => c.Mode == gold.Mode).FirstOrDefault();
            if (match is not null)
            {
                left.RemoveAt(left.FindIndex(c => ReferenceEquals(c, match)));
                found.Add((gold, match));
            }
        }

        return found;
    }
}
