namespace Entente.Coding;

/// <summary>
/// How sure an act is, first version: 0.55, plus 0.08 for each degree of the rule's specificity up to five, minus 0.05 for each
/// step that the sides stand away in the tree (at most 0.3), minus 0.05 for a clause that does not state a plain fact; times the
/// lowest confidence of the resolved mentions. Between 0.05 and 0.99.
/// </summary>
static class Confidence
{
    public static double Of(RuleMatch match)
    {
        var value = 0.55 + (0.08 * Math.Min(match.Rule.Pattern.Specificity, 5)) - Math.Min(0.3, 0.05 * match.Distance);
        value -= match.Standing.Auxiliary == AuxiliaryMode.None ? 0 : 0.05;
        foreach (var side in match.Sources.Concat(match.Targets))
        {
            value = Math.Min(value, value * side.Confidence);
        }

        return Math.Round(Math.Clamp(value, 0.05, 0.99), 3);
    }
}
