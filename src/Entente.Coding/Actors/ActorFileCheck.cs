namespace Entente.Coding;

/// <summary>Finds all errors of an actor file.</summary>
public static class ActorFileCheck
{
    const string Header = "kind\tid\tname\taliases\tcodes\twikidata\tattributes";

    static readonly string[] Sectors =
    [
        "", "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN",
        "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC",
    ];

    static readonly string[] AliasTags = ["adj", "people", "capital", "seat", "old", "ambiguous", "in-country"];

    /// <summary>Every problem, in the order of the lines; none if the file is sound.</summary>
    public static IReadOnlyList<Problem> Problems(DictionaryFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var problems = new List<Problem>();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var line = 0;
        var header = true;
        foreach (var text in file.Text.AsSpan().EnumerateLines())
        {
            line++;
            if (text.IsEmpty || text[0] == '#')
            {
                continue;
            }

            var number = line;
            void Tell(string message) => problems.Add(new(file.Name, number, message));
            if (header)
            {
                header = false;
                if (!text.TrimEnd().SequenceEqual(Header))
                {
                    Tell($"the first line must be the header \"{Header.Replace("\t", "<tab>", StringComparison.Ordinal)}\"");
                }

                continue;
            }

            CheckRow(text.ToString(), number, ids, Tell);
        }

        return problems;
    }

    static void CheckRow(string text, int line, Dictionary<string, int> ids, Action<string> tell)
    {
        var cells = text.Split('\t');
        if (cells.Length is < 5 or > 7)
        {
            tell($"a line has seven columns separated by tabs, this one has {cells.Length}");
            return;
        }

        if (!ActorKinds.TryParse(cells[0].Trim(), out var kind))
        {
            tell($"\"{cells[0]}\" is no kind of actor; it is one of {ActorKinds.All}");
            return;
        }

        CheckNames(kind, cells[1].Trim(), cells[2].Trim(), tell);
        var id = cells[1].Trim();
        if (id.Length > 0 && !ids.TryAdd(id, line))
        {
            tell($"the id \"{id}\" already stands in line {ids[id]}");
        }

        CheckAliases(cells[3], tell);
        CheckCodes(kind, cells[4], tell);
        CheckRest(cells.Length > 5 ? cells[5].Trim() : "", cells.Length > 6 ? cells[6] : "", tell);
    }

    static void CheckNames(ActorKind kind, string id, string name, Action<string> tell)
    {
        if (name.Length == 0)
        {
            tell("the name is empty");
        }

        if (kind is ActorKind.Office or ActorKind.Agent)
        {
            if (id.Length > 0)
            {
                tell($"an {ActorKinds.NameOf(kind)} has no id, \"{id}\" stands there");
            }
        }
        else if (id.Length == 0)
        {
            tell("the id is empty");
        }
        else if (kind == ActorKind.State ? !id.All(char.IsAsciiLetterUpper) : !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            tell(kind == ActorKind.State
                ? $"a state's id is its code in capitals, not \"{id}\""
                : $"an id has lower-case letters, digits and hyphens only, not \"{id}\"");
        }
    }

    static void CheckAliases(string aliases, Action<string> tell)
    {
        foreach (var alias in aliases.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = alias.IndexOf('=', StringComparison.Ordinal);
            if (equals >= 0 && !AliasTags.Contains(alias[..equals], StringComparer.Ordinal))
            {
                tell($"\"{alias[..equals]}=\" is no tag of an alias; the tags are {string.Join(", ", AliasTags)}");
            }

            var at = alias.LastIndexOf('@');
            if (at >= 0 && !DateSpan.TryParse(alias.AsSpan(at + 1), out _))
            {
                tell($"the dates of the alias \"{alias}\" are not from..to with sides YYYY, YYYY-MM, YYYY-MM-DD or empty, in order");
            }
        }
    }

    static void CheckCodes(ActorKind kind, string codes, Action<string> tell)
    {
        var read = new List<ActorCode>();
        foreach (var item in codes.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!CodeReader.TryRead(item, out var code, out var error))
            {
                tell($"the code \"{item}\": {error}");
                continue;
            }

            if (code.Country.Length > 0 && (code.Country.Length != 3 || !code.Country.All(char.IsAsciiLetterUpper)))
            {
                tell($"the code \"{item}\" begins with \"{code.Country}\", which is no code of three capitals");
            }

            if (!Sectors.Contains(code.Sector, StringComparer.Ordinal))
            {
                tell($"\"{code.Sector}\" is no sector; the sectors are{string.Join(' ', Sectors)}");
            }

            if (Actor.IsState(code.Country) && kind is ActorKind.Agent or ActorKind.Office)
            {
                tell($"an {ActorKinds.NameOf(kind)} has no state, \"{code.Country}\" stands there");
            }

            CheckOverlap(kind, code, read, tell);
            read.Add(code);
        }
    }

    // A person may hold two offices at once; a group or body is one thing at a time, and nobody enters the same office twice.
    static void CheckOverlap(ActorKind kind, ActorCode code, List<ActorCode> before, Action<string> tell)
    {
        var other = before.Find(one => one.Valid.From <= code.Valid.To && code.Valid.From <= one.Valid.To
            && (kind != ActorKind.Person || (one.Role.Length > 0 && one.Country == code.Country && one.Sector == code.Sector && one.Role == code.Role)));
        if (other is not null)
        {
            tell($"the dates of \"{Shown(code)}\" overlap with those of \"{Shown(other)}\"; end the one before the other begins");
        }
    }

    static string Shown(ActorCode code) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{code.Country}:{code.Sector}{(code.Role.Length > 0 ? ":" : "")}{code.Role}@{Side(code.Valid.From, DateOnly.MinValue)}..{Side(code.Valid.To, DateOnly.MaxValue)}");

    static string Side(DateOnly day, DateOnly open) => day == open ? "" : day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    static void CheckRest(string wikidata, string attributes, Action<string> tell)
    {
        if (wikidata.Length > 0 && (wikidata.Length < 2 || wikidata[0] != 'Q' || !wikidata.AsSpan(1).ContainsOnlyDigits()))
        {
            tell($"\"{wikidata}\" is no Wikidata identifier such as Q843");
        }

        foreach (var attribute in attributes.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!attribute.Contains('=', StringComparison.Ordinal))
            {
                tell($"the attribute \"{attribute}\" is not of the form name=value");
            }
        }
    }

    static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
