using System.Text.RegularExpressions;

namespace Entente.Reading.Credits;

/// <summary>The credit lines of <c>Data/credits.tsv</c>.</summary>
sealed class CreditRules
{
    /// <summary>The rules as shipped.</summary>
    public static CreditRules Shipped { get; } = new(DataFile.Read("credits.tsv"));

    /// <summary>Reads the rules; each must find in its own example what the example says.</summary>
    /// <exception cref="DataFileException">Lines are wrong.</exception>
    public CreditRules(IReadOnlyList<DataLine> lines)
    {
        var errors = new DataErrors();
        All = [.. lines.Where(line => errors.Expect(line, 6)).Select(line => Read(line, errors)).OfType<CreditRule>()];
        errors.ThrowIfAny();
    }

    /// <summary>All rules, in the order of the file.</summary>
    public IReadOnlyList<CreditRule> All { get; }

    static CreditRule? Read(DataLine line, DataErrors errors)
    {
        var cells = line.Cells;
        if (cells[1] is not ("original" or "contributor"))
        {
            errors.Add(line, $"'{cells[1]}' is no kind; write original or contributor");
        }

        if (cells[3] is not ("line" or "any"))
        {
            errors.Add(line, $"'{cells[3]}' is no place; write line or any");
        }

        try
        {
            // Inside a line a credit begins after the end of a sentence.
            var start = cells[3] == "line" ? "^" : @"(?:^|(?<=[.!?]['""”’)]*\s))";
            var pattern = new Regex(start + "(?:" + cells[4] + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
            var rule = new CreditRule(cells[0], cells[1] == "original", cells[2] == "-" ? "" : cells[2], pattern);
            CheckExample(line, rule, errors);
            return rule;
        }
        catch (RegexParseException error)
        {
            errors.Add(line, $"the pattern is not a regular expression: {error.Message}");
            return null;
        }
    }

    static void CheckExample(DataLine line, CreditRule rule, DataErrors errors)
    {
        var example = line.Cells[5].Split(" => ");
        var match = rule.Match(example[0]);
        if (!match.Success)
        {
            errors.Add(line, $"the pattern does not match its example '{example[0]}'");
        }
        else if (rule.IsOriginal && (example.Length != 2 || OriginalFinder.Clean(match.Groups["who"].Value) != example[1]))
        {
            errors.Add(line, $"the pattern finds '{OriginalFinder.Clean(match.Groups["who"].Value)}' in its example");
        }
    }
}
