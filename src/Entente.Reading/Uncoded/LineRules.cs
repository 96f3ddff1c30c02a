using System.Text.RegularExpressions;

namespace Entente.Reading.Uncoded;

/// <summary>The kinds of lines that are not news, from <c>Data/lines.tsv</c>.</summary>
sealed class LineRules
{
    /// <summary>The rules as shipped.</summary>
    public static LineRules Shipped { get; } = new(DataFile.Read("lines.tsv"));

    /// <summary>Reads the rules; each must match its own example.</summary>
    /// <exception cref="DataFileException">Lines are wrong.</exception>
    public LineRules(IReadOnlyList<DataLine> lines)
    {
        var errors = new DataErrors();
        var names = new HashSet<string>(StringComparer.Ordinal);
        All = [.. lines.Where(line => errors.Expect(line, 5)).Select(line => Read(line, names, errors)).OfType<LineRule>()];
        errors.ThrowIfAny();
    }

    /// <summary>All rules, in the order of the file.</summary>
    public IReadOnlyList<LineRule> All { get; }

    /// <summary>The first rule of these places that holds for the words; null if none does.</summary>
    public LineRule? Find(ReadOnlySpan<char> line, Func<LinePlace, bool> where)
    {
        foreach (var rule in All)
        {
            if (where(rule.Place) && rule.Matches(line))
            {
                return rule;
            }
        }

        return null;
    }

    static LineRule? Read(DataLine line, HashSet<string> names, DataErrors errors)
    {
        var cells = line.Cells;
        if (!names.Add(cells[0]))
        {
            errors.Add(line, $"the name '{cells[0]}' is used twice");
        }

        if (!Enum.TryParse<LinePlace>(cells[1], ignoreCase: true, out var place))
        {
            errors.Add(line, $"'{cells[1]}' is no place; write head, any, para, tail or end");
        }

        try
        {
            var pattern = new Regex("^(?:" + cells[3] + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
            var rule = new LineRule(cells[0], place, cells[2], pattern, cells[4], cells[3].EndsWith('$'));
            if (!rule.Matches(cells[4]))
            {
                errors.Add(line, $"the pattern does not match its example '{cells[4]}'");
            }

            return rule;
        }
        catch (RegexParseException error)
        {
            errors.Add(line, $"the pattern is not a regular expression: {error.Message}");
            return null;
        }
    }
}
