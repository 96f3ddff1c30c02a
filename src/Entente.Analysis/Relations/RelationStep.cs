namespace Entente.Analysis;

/// <summary>The step of a relation's series.</summary>
public enum RelationStep
{
    /// <summary>Calendar months.</summary>
    Month,
    /// <summary>Weeks from Monday.</summary>
    Week,
    /// <summary>Days.</summary>
    Day,
}
