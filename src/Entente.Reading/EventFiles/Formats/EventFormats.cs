using System.Globalization;

namespace Entente.Reading.EventFiles;

/// <summary>All formats of event files that are read and written.</summary>
public static class EventFormats
{
    static readonly HashSet<string> Grammars = new(
        ["int", "num", "text", "code", "day", "time", "list", "country", "actor", "sector", "sectors", "event", "mode", "quad", "scale"], StringComparer.Ordinal);

    /// <summary>The formats, in the order of the table.</summary>
    public static IReadOnlyList<EventFormat> All { get; } = [.. DataFile.Read("formats.tsv").Select(l => Of([.. l.Cells]))];

    /// <summary>The names, for messages: "gdelt-2-events, ...".</summary>
    public static string Names => string.Join(", ", All.Select(f => f.Name));

    /// <summary>The format with a name, in any case; null if there is none.</summary>
    public static EventFormat? Find(string name) => All.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Every error of a format's table of columns, as <c>file(line): message</c>.</summary>
    public static IReadOnlyList<string> Problems(string file, string text)
    {
        var problems = new List<string>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var meanings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in DataFile.Parse(file, text))
        {
            var at = $"{line.File}({line.Number})";
            if (line.Cells.Count != 4)
            {
                problems.Add($"{at}: {line.Cells.Count} cells, expected 4 separated by tabs");
                continue;
            }

            var field = FieldOf([.. line.Cells]);
            problems.AddRange(field.Spellings.Prepend(field.Name).Where(n => !names.Add(n)).Select(n => $"{at}: the name '{n}' stands twice"));
            if (!Grammars.Contains(field.Grammar))
            {
                problems.Add($"{at}: the kind '{field.Kind}' is not known");
            }

            if (field.Grammar == "country" && !CountryCodes.TryParseScheme(field.Detail, out _))
            {
                problems.Add($"{at}: '{field.Detail}' is no scheme of country codes");
            }

            if (field.Meaning.Length == 0 || !meanings.Add(field.Meaning))
            {
                problems.Add($"{at}: the meaning '{field.Meaning}' is {(field.Meaning.Length == 0 ? "missing" : "told twice")}");
            }
        }

        return problems;
    }

    static EventFormat Of(string[] cells) => new(
        cells[0], cells[1], Enum.Parse<FileShape>(cells[2], ignoreCase: true),
        cells[3] switch { "tab" => '\t', "comma" => ',', _ => '\0' }, cells[4] == "yes",
        Enum.Parse<HeaderUse>(cells[5], ignoreCase: true), cells[6].Split(' ', StringSplitOptions.RemoveEmptyEntries),
        int.Parse(cells[7], CultureInfo.InvariantCulture), cells[8],
        int.Parse(cells[9], CultureInfo.InvariantCulture), [.. DataFile.Read($"format-{cells[0]}.tsv").Select(l => FieldOf([.. l.Cells]))]);

    static EventField FieldOf(string[] cells) => new(cells[0], cells[1].Split("; ", StringSplitOptions.RemoveEmptyEntries), cells[2], cells[3]);
}
