namespace Entente.Coding.Stories;

/// <summary>Groups of things that were joined, each join with its reason (union-find; the lowest number leads a group).</summary>
sealed class StoryGroups(int count)
{
    readonly int[] leaders = [.. Enumerable.Range(0, count)];
    readonly string[] reasons = new string[count];

    /// <summary>The number that leads the group of this one.</summary>
    public int Leader(int member)
    {
        while (leaders[member] != member)
        {
            member = leaders[member] = leaders[leaders[member]];
        }

        return member;
    }

    /// <summary>Joins two groups; the later member keeps the reason.</summary>
    public void Join(int first, int second, string reason)
    {
        var (a, b) = (Leader(first), Leader(second));
        if (a != b)
        {
            leaders[Math.Max(a, b)] = Math.Min(a, b);
        }

        reasons[Math.Max(first, second)] ??= reason;
    }

    /// <summary>Why this one was joined; empty for one that nothing joined to an earlier one.</summary>
    public string Reason(int member) => reasons[member] ?? "";
}
