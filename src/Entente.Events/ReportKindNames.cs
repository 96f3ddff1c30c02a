namespace Entente;

/// <summary>Wire names of <see cref="ReportKind"/>.</summary>
public static class ReportKindNames
{
    /// <summary>"original", "follow-up", ...</summary>
    public static string ToName(this ReportKind kind) => kind == ReportKind.FollowUp ? "follow-up" : kind.ToString().ToLowerInvariant();
}
