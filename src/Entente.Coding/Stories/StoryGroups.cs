namespace Entente.Coding.Stories;

/// <summary>Groups of things that were joined, each join with its reason (union-find; the lowest number leads a group).</summary>
sealed class StoryGroups(int count)
{
    readonly int[] leaders = [.. Enumerable.Range(0, count)];
    string?[]? reasons;

    /// <summary>The number that leads the group of this one.</summary>
    public int Leader(int member)
    {
        while (leaders[member] != member)
        {
            member = leaders[member] = leaders[leaders[member]];
        }

        return member;
    }

    /// <summary>The members of each group, in rising order; the groups in order of their leaders.</summary>
    public IEnumerable<ArraySegment<int>> All()
    {
        var (members, keys) = (new int[leaders.Length], new long[leaders.Length]);
        for (var i = 0; i < members.Length; i++)
        {
            (members[i], keys[i]) = (i, ((long)Leader(i) << 32) | (uint)i);
        }

        Array.Sort(keys, members);
        for (int start = 0, end = 0; start < members.Length; start = end)
        {
            while (end < members.Length && keys[end] >> 32 == keys[start] >> 32)
            {
                end++;
            }

            yield return new(members, start, end - start);
        }
    }

    /// <summary>Joins two groups; the later member keeps the reason.</summary>
    public void Join(int first, int second, string reason)
    {
        var (a, b) = (Leader(first), Leader(second));
        if (a != b)
        {
            leaders[Math.Max(a, b)] = Math.Min(a, b);
        }

        if (reason.Length > 0)
        {
            reasons ??= new string?[leaders.Length];
            reasons[Math.Max(first, second)] ??= reason;
        }
    }

    /// <summary>Why this one was joined; empty for one that nothing joined to an earlier one.</summary>
    public string Reason(int member) => reasons?[member] ?? "";
}
