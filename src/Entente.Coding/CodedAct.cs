namespace Entente.Coding;

/// <summary>An act found in one sentence, before date, place and context are added.</summary>
/// <param name="Type">PLOVER type.</param>
/// <param name="Mode">PLOVER mode; empty for none.</param>
/// <param name="Cameo">CAMEO code.</param>
/// <param name="Sources">The acting side.</param>
/// <param name="Targets">The affected side; empty where the sources act together.</param>
/// <param name="Auxiliary">How the act stands.</param>
/// <param name="Match">The rule that fired.</param>
public sealed record CodedAct(
    EventType Type, string Mode, string Cameo, IReadOnlyList<PlacedMention> Sources, IReadOnlyList<PlacedMention> Targets,
    AuxiliaryMode Auxiliary, RuleMatch Match)
{
    /// <summary>What the promise step did: "promised", "refused" or empty.</summary>
    public string Step { get; init; } = "";

    /// <summary>How sure, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The token of the predicate.</summary>
    public int Predicate => Match.Clause.Predicate;

    /// <summary>The acts of a rule that fired: one; several where one party did something with each of several others ("spoke with Y and Z").</summary>
    public static IEnumerable<CodedAct> Of(RuleMatch match)
    {
        ArgumentNullException.ThrowIfNull(match);
        var act = One(match);
        return match.Leading == 1 && act.Sources.Count > 2
            ? act.Sources.Skip(1).Select(other => act with { Sources = [act.Sources[0], other] })
            : [act];
    }

    static CodedAct One(RuleMatch match)
    {
        var rule = match.Rule;
        var consumed = (rule.Pattern.Standing.Needs.HasFlag(StandingFlags.Neg) ? AuxiliaryMode.Negation : 0)
            | (rule.Pattern.Standing.Needs.HasFlag(StandingFlags.Future) ? AuxiliaryMode.Future : 0)
            | ((rule.Pattern.Standing.Needs & (StandingFlags.Would | StandingFlags.Modal)) != 0 ? AuxiliaryMode.Hypothetical | AuxiliaryMode.Future : 0);
        return new(rule.Type!.Value, rule.Mode, rule.Cameo, match.Sources, match.Targets, rule.Pattern.IsTold ? AuxiliaryMode.None : match.Standing.Auxiliary & ~consumed, match)
        {
            Confidence = RuleConfidence.Default.Of(match),
        };
    }
}
