using System.Collections.Frozen;

namespace Entente.Coding;

/// <summary>The word classes that rules name by @class, from <c>Dictionaries/Classes/*.tsv</c> (<c>class	members</c>; members divided by <c>;</c>).</summary>
public sealed class LemmaClasses
{
    readonly FrozenDictionary<string, LemmaClass> classes;

    LemmaClasses(IEnumerable<LemmaClass> classes) => this.classes = classes.ToFrozenDictionary(c => c.Name, StringComparer.Ordinal);

    /// <summary>The class of a name without the at sign.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public LemmaClass this[string name] => classes[name];

    /// <summary>All classes, by name.</summary>
    public IEnumerable<LemmaClass> All => classes.Values.OrderBy(c => c.Name, StringComparer.Ordinal);

    /// <summary>Whether there is a class of the name.</summary>
    public bool Contains(string name) => classes.ContainsKey(name);

    /// <summary>Reads class files; every problem is added to <paramref name="problems"/> and its line left out.</summary>
    public static LemmaClasses Read(IEnumerable<DictionaryFile> files, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(problems);
        var lines = new Dictionary<string, ClassLines>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (line, cells) in file.Rows())
            {
                Add(lines, file.Name, line, cells, problems);
            }
        }

        var resolved = new Dictionary<string, List<WordForm>>(StringComparer.Ordinal);
        foreach (var name in lines.Keys)
        {
            Resolve(name, lines, resolved, [], problems);
        }

        foreach (var name in FrameWords.ClassNames.Where(name => !resolved.ContainsKey(name)))
        {
            problems.Add(new("frames.tsv", 1, $"the reserved class '{name}' is missing; add a line for it"));
            resolved[name] = [];
        }

        return new(resolved.Select(pair => LemmaClass.Of(pair.Key, pair.Value)));
    }

    static void Add(Dictionary<string, ClassLines> lines, string file, int line, string[] cells, ICollection<Problem> problems)
    {
        var name = cells[0].Trim();
        if (cells.Length != 2 || !IsName(name))
        {
            problems.Add(new(file, line, "expected two cells, 'class<TAB>members', the class in lower-case letters, digits and hyphens"));
            return;
        }

        if (!lines.TryGetValue(name, out var found))
        {
            lines[name] = found = new(file, line, []);
        }

        foreach (var member in cells[1].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (member.Any(c => char.IsUpper(c)))
            {
                problems.Add(new(file, line, $"member '{member}' has capitals; members are lemmas in lower case"));
            }

            found.Members.Add((line, member));
        }
    }

    static List<WordForm> Resolve(
        string name, Dictionary<string, ClassLines> lines, Dictionary<string, List<WordForm>> resolved, HashSet<string> open, ICollection<Problem> problems)
    {
        if (resolved.TryGetValue(name, out var done))
        {
            return done;
        }

        open.Add(name);
        var members = new List<WordForm>();
        var file = lines[name].File;
        foreach (var (line, member) in lines[name].Members)
        {
            if (member[0] != '@')
            {
                members.AddRange(Spellings.Of(member).Select(WordForm.Read));
            }
            else if (open.Contains(member[1..]))
            {
                problems.Add(new(file, line, $"class '{name}' contains itself through {member}; take one of them out"));
            }
            else if (!lines.ContainsKey(member[1..]))
            {
                problems.Add(new(file, line, $"{member} is no class; define it or correct the name"));
            }
            else
            {
                members.AddRange(Resolve(member[1..], lines, resolved, open, problems));
            }
        }

        open.Remove(name);
        return resolved[name] = members;
    }

    internal static bool IsName(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    sealed record ClassLines(string File, int Line, List<(int Line, string Member)> Members);
}
