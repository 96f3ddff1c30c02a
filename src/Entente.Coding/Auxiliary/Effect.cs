namespace Entente.Coding;

/// <summary>What a governing word does to the act that it embeds.</summary>
public enum Effect : byte
{
    /// <summary>The act is reported as a fact: said, managed to, began to.</summary>
    Assert,
    /// <summary>The act is to come: plan to, expected to.</summary>
    Future,
    /// <summary>The act is supposed: consider, if.</summary>
    Hypothetical,
    /// <summary>The act did not happen: failed to, denied.</summary>
    Negation,
    /// <summary>The act lies back: recalled, commemorated.</summary>
    Historical,
    /// <summary>The act is spoken of, not reported: condemned, called for. It is not coded.</summary>
    Unsaid,
    /// <summary>The act is taken for known where both its sides are named: condemned the Iranian strikes on Iraq. Else it is spoken of, not reported.</summary>
    Presumed,
}
