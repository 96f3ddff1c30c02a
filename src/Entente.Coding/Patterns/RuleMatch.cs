namespace Entente.Coding;

/// <summary>A rule that fired on a clause.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Sources">The acting side.</param>
/// <param name="Targets">The affected side; empty where the sources act together.</param>
/// <param name="Words">The tokens that made it fire: the predicate, its particles, the arguments that conditions name by word.</param>
/// <param name="Distance">How far away in the tree the sides were found, summed.</param>
/// <param name="Standing">How the act stands.</param>
public sealed record RuleMatch(
    Rule Rule, Clause Clause, IReadOnlyList<PlacedMention> Sources, IReadOnlyList<PlacedMention> Targets,
    IReadOnlyList<int> Words, int Distance, ActStanding Standing)
{
    /// <summary>Of those who act together, how many were found in the first place ("X spoke with Y and Z": one); 0 where it does not matter.</summary>
    public int Leading { get; init; }
}

/// <summary>A rule that did not make an event although its predicate stood there, and why.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Predicate">The token of the predicate.</param>
/// <param name="Reason">Why it lost: the condition that failed, the rule that was more specific, the side that was not found.</param>
public sealed record NearMiss(Rule Rule, int Predicate, string Reason)
{
    /// <summary>Whether all held and only a side was not found.</summary>
    public bool LacksSide { get; init; }
}
