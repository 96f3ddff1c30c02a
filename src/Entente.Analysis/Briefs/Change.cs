namespace Entente.Analysis;

/// <summary>What changed between the two sides, and how their priorities lie: what headline and standfirst are made of.</summary>
/// <param name="Rate">Cooperative acts of the period against the time before.</param>
/// <param name="Divergence">How far the priorities lie apart.</param>
/// <param name="Priorities">Both sides' priorities among armed groups; null where a side has too few acts to compare.</param>
sealed record Change(Measured Rate, Measured Divergence, (Measured A, Measured B)? Priorities)
{
    /// <summary>Below this, no trend is drawn and no distribution compared.</summary>
    public const int Few = 10;

    /// <summary>Below this, a side's distribution is given in numbers only.</summary>
    public const int FewOfSide = 5;

    const double Chance = 0.05;

    /// <summary>up, down, same or few.</summary>
    public string Direction => Rate.N < Few || Rate.P is null ? "few"
        : Rate.P >= Chance ? "same"
        : Rate.Value > Rate["before"].Value ? "up" : "down";

    /// <summary>The time before, in words: "two years", "412 days".</summary>
    public string Before => Rate["days"].Value is RecentRate.DaysBefore ? "two years" : English.Count((int)Rate["days"].Value, "day");

    /// <summary>differ, alike or unknown.</summary>
    public string Lie => Priorities is not var (a, b) || a.N < FewOfSide || b.N < FewOfSide || Divergence.Value is null ? "unknown"
        : Divergence.P < Chance ? "differ"
        : Divergence["overlap"].Value >= 0.5 ? "alike" : "unknown";

    /// <summary>Takes the measures.</summary>
    public static Change Of(BriefGround ground)
    {
        var rate = ground.Take("recent-rate", ground.Recent);
        var (a, b) = (ground.Take("priorities-groups", ground.Whole), ground.TakeBack("priorities-groups", ground.Whole));
        var divergence = ground.Take("divergence-groups", ground.Whole);
        return new(rate, divergence, a.N > 0 && b.N > 0 ? (a, b) : null);
    }
}
