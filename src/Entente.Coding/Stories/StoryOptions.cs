namespace Entente.Coding.Stories;

/// <summary>When two reports tell one happening.</summary>
/// <param name="CopyShare">Share of three-word runs in common from which a report is a copy.</param>
/// <param name="EditedShare">Share of three-word runs in common from which a report of the same story is an edited copy.</param>
/// <param name="JoinProbability">Probability, on average of its logarithmic odds, from which two groups of reports are one story.</param>
/// <param name="FollowCosine">Likeness from which a later report with an event of its own follows a story.</param>
/// <param name="MergeCosine">Likeness from which equal events of two stories are one happening.</param>
/// <param name="Days">Days between two reports of one story, at most.</param>
/// <param name="FollowDays">Days after which a report no longer counts as following.</param>
public readonly record struct StoryOptions(
    double CopyShare = 0.4, double EditedShare = 0.25, double JoinProbability = 0.25, double FollowCosine = 0.25, double MergeCosine = 0.12, int Days = 4, int FollowDays = 10)
{
    /// <summary>The shipped settings, chosen on articles written for that purpose.</summary>
    public static StoryOptions Default { get; } = new(0.4);
}
