namespace Entente.Analysis;

/// <summary>What changed between the two sides, and how their priorities lie: what headline and standfirst are made of.</summary>
/// <param name="Rate">Cooperative acts of the period against the time before; acts of conflict where the two are hostile.</param>
/// <param name="Net">Acts of cooperation and of conflict in all that was read.</param>
/// <param name="IsHostile">Whether conflict is most of what the record holds.</param>
/// <param name="Divergence">How far the priorities lie apart.</param>
/// <param name="Priorities">Both sides' priorities among armed groups; null where a side has too few acts to compare.</param>
sealed record Change(Measured Rate, Measured Net, bool IsHostile, Measured Divergence, (Measured A, Measured B)? Priorities)
{
    /// <summary>Below this, no trend is drawn and no distribution compared.</summary>
    public const int Few = 10;

    /// <summary>Below this, a side's distribution is given in numbers only.</summary>
    public const int FewOfSide = 5;

    const double Chance = 0.05;

    /// <summary>Above this share of conflict, a pair is hostile, and the change in conflict is what is told.</summary>
    const double Hostile = 0.7;

    /// <summary>Acts of cooperation and of conflict in the period.</summary>
    public required Measured Lately { get; init; }

    /// <summary>Whether cooperation grew, and conflict is nevertheless at least as frequent: a headline of more cooperation alone would mislead.</summary>
    public bool IsMixed => !IsHostile && Direction == "up" && Lately["conflict"].N >= Lately["cooperation"].N;

    /// <summary>What the rate counts, for <see cref="English.Count"/>.</summary>
    public (string One, string Many) Acts => IsHostile ? ("act of conflict", "acts of conflict") : ("cooperative act", "cooperative acts");

    /// <summary>up, down, same, few, or first where nothing was read of the time before.</summary>
    public string Direction => Rate.N < Few ? "few" : Rate.P is null ? "first"
        : Rate.P >= Chance ? "same"
        : Rate.Value > Rate["before"].Value ? "up" : "down";

    /// <summary>The time before, in words: "two years", "412 days".</summary>
    public string Before => Rate["days"].Value is RecentRate.DaysBefore ? "two years" : English.Count((int)Rate["days"].Value, "day");

    /// <summary>differ, alike or unknown.</summary>
    public string Lie => Priorities is not var (a, b) || a.N < FewOfSide || b.N < FewOfSide || Divergence.Value is null ? "unknown"
        : Divergence.P < Chance ? "differ"
        : Divergence["overlap"].Value >= 0.7 && a.N >= Few && b.N >= Few ? "alike" : "unknown";

    /// <summary>What the acts mostly are: cooperation, conflict or both.</summary>
    public string Mostly => IsHostile ? "conflict" : Net["cooperation"].N > Hostile * Net.N ? "cooperation" : "both";

    /// <summary>Takes the measures.</summary>
    public static Change Of(BriefGround ground)
    {
        var net = ground.Take("net-cooperation", ground.Whole);
        var hostile = net.N > 0 && net["conflict"].N > Hostile * net.N;
        var rate = ground.Take(hostile ? "recent-conflict" : "recent-rate", ground.Recent);
        var (a, b) = (ground.Take("priorities-groups", ground.Whole), ground.TakeBack("priorities-groups", ground.Whole));
        var divergence = ground.Take("divergence-groups", ground.Whole);
        return new(rate, net, hostile, divergence, a.N > 0 && b.N > 0 ? (a, b) : null) { Lately = ground.Take("net-cooperation", ground.Recent) };
    }
}
