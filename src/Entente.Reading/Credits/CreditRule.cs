using System.Text.RegularExpressions;

namespace Entente.Reading.Credits;

/// <summary>A line of <c>Data/credits.tsv</c>: a way to say where an article first appeared, or who helped.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="IsOriginal">Whether it names where the article first appeared; otherwise it names who helped.</param>
/// <param name="Needs">A word that must occur; empty for none.</param>
/// <param name="Pattern">What it matches; for rules of lines from the start of the words.</param>
sealed record CreditRule(string Name, bool IsOriginal, string Needs, Regex Pattern)
{
    /// <summary>The match in the words; not a success if the rule does not hold.</summary>
    public Match Match(string line) =>
        Needs.Length == 0 || line.Contains(Needs, StringComparison.OrdinalIgnoreCase) ? Pattern.Match(line) : System.Text.RegularExpressions.Match.Empty;
}
