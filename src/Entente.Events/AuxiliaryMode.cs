namespace Entente;

/// <summary>How an act stands: it happened (none), lies in the past, is to come, is supposed, or did not happen. Wire names are lower case.</summary>
[Flags]
public enum AuxiliaryMode
{
    /// <summary>The act is reported as having happened in the period of the report.</summary>
    None = 0,
    /// <summary>The act lies well before the report: background, look-backs, anniversaries.</summary>
    Historical = 1,
    /// <summary>The act is announced or expected.</summary>
    Future = 2,
    /// <summary>The act is a condition, a possibility, a counterfactual.</summary>
    Hypothetical = 4,
    /// <summary>The act is reported not to have happened, or is denied.</summary>
    Negation = 8,
}
