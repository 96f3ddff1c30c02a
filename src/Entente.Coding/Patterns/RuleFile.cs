namespace Entente.Coding;

/// <summary>Reads a rule file: <c>name	pattern	event	mode	cameo	source	target	example</c>.</summary>
/// <param name="classes">The classes that patterns may name.</param>
public sealed class RuleFile(LemmaClasses classes)
{
    readonly PatternReader patterns = new(classes);

    /// <summary>Reads the rules of a file; every problem is added to <paramref name="problems"/> and its line left out.</summary>
    public IEnumerable<Rule> Read(DictionaryFile file, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(problems);
        var rules = new List<Rule>();
        foreach (var (line, cells) in file.Rows())
        {
            var before = problems.Count;
            var rule = Read(file.Name, line, cells, problem => problems.Add(new(file.Name, line, problem)));
            if (rule is not null && problems.Count == before)
            {
                rules.Add(rule);
            }
        }

        return rules;
    }

    Rule? Read(string file, int line, string[] cells, Action<string> report)
    {
        if (cells.Length != 8)
        {
            report($"expected 8 cells divided by tabs (name, pattern, event, mode, cameo, source, target, example), found {cells.Length}");
            return null;
        }

        if (!LemmaClasses.IsName(cells[0]))
        {
            report($"'{cells[0]}' is no rule name; use lower-case letters, digits and hyphens, such as 'suspend-aid'");
        }

        var type = ReadType(cells[2], cells[3], report);
        CheckCameo(cells[2], cells[4], report);
        var pattern = patterns.Read(cells[1], out var problem);
        if (pattern is null)
        {
            report(problem);
            return null;
        }

        if (RuleExample.Read(cells[7]) is null)
        {
            report("the example is missing or unclear; write 'Washington suspended aid to Egypt. => USA > EGY'");
        }

        return new(cells[0], file, line, pattern, type, cells[3], cells[4], ReadSide(cells[5], report), ReadSide(cells[6], report), cells[7]);
    }

    static EventType? ReadType(string name, string mode, Action<string> report)
    {
        if (name == "NONE")
        {
            if (mode.Length == 0)
            {
                report("NONE needs its reason in the cell of the mode, such as 'figurative'");
            }

            return null;
        }

        if (!Ontology.TryParseType(name, out var type))
        {
            report($"'{name}' is no event type; use a PLOVER type such as ASSAULT, or NONE");
            return null;
        }

        if (!Ontology.IsMode(type, mode))
        {
            report($"'{mode}' is no mode of {name}; its modes are {string.Join(", ", Ontology.All.Where(e => e.Type == type && e.Mode.Length > 0).Select(e => e.Mode))}");
        }

        return type;
    }

    static void CheckCameo(string type, string cameo, Action<string> report)
    {
        var fits = cameo.Length is >= 2 and <= 4 && cameo.All(char.IsAsciiDigit) && string.CompareOrdinal(cameo, "02") >= 0 && string.CompareOrdinal(cameo, "2043") < 0;
        if (type == "NONE" ? cameo.Length > 0 : !fits)
        {
            report(type == "NONE" ? "NONE has no CAMEO code; leave the cell empty" : $"'{cameo}' is no CAMEO code of 2 to 4 digits, 02 to 2042");
        }
    }

    static SidePaths ReadSide(string text, Action<string> report)
    {
        if (text.StartsWith('!'))
        {
            return ReadSide(text[1..], report) with { IsRequired = true };
        }

        return text switch
        {
            "" => new([], SideForm.Default),
            "-" => new([], SideForm.Nobody),
            "both" => new(SidePaths.Together, SideForm.Both),
            _ when text.StartsWith("both:", StringComparison.Ordinal) => new(ReadPaths(text["both:".Length..], report), SideForm.Both),
            _ => new(ReadPaths(text, report), SideForm.Paths),
        };
    }

    static List<RolePath> ReadPaths(string text, Action<string> report)
    {
        var paths = new List<RolePath>();
        foreach (var name in text.Split(','))
        {
            if (RolePath.Read(name, out var problem) is { } path)
            {
                paths.Add(path);
            }
            else
            {
                report(problem);
            }
        }

        return paths;
    }
}
