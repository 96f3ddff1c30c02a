namespace Entente;

/// <summary>What an article is to its story. Wire names are lower case, "follow-up" with a hyphen.</summary>
public enum ReportKind
{
    /// <summary>The first or an independent report.</summary>
    Original,
    /// <summary>The same words, or nearly.</summary>
    Copy,
    /// <summary>The same report in other words.</summary>
    Rewrite,
    /// <summary>A later report that adds to the story.</summary>
    FollowUp,
    /// <summary>A correction of an earlier report.</summary>
    Correction,
    /// <summary>The withdrawal of an earlier report.</summary>
    Retraction,
    /// <summary>An analysis or opinion.</summary>
    Analysis,
}
