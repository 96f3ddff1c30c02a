using System.Collections.Frozen;

namespace Entente.Coding;

/// <summary>PLOVER's 37 contexts and the words that show them, from <c>Dictionaries/Contexts/contexts.tsv</c> (<c>context	actor	words</c>).</summary>
public sealed class ContextWords
{
    /// <summary>How many contexts the manual has.</summary>
    public const int Contexts = 37;

    static readonly Lazy<ContextWords> Shipped = new(() => Load(DictionaryFile.Shipped("Contexts")));

    readonly FrozenDictionary<string, (string[] After, int Context)[]> byFirst;

    readonly bool[] byActor;

    ContextWords(IReadOnlyList<string> names, IReadOnlyList<bool> byActor, Dictionary<string, List<(string[] After, int Context)>> words)
    {
        Names = names;
        this.byActor = [.. byActor];
        byFirst = words.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The words shipped with this assembly.</summary>
    public static ContextWords Default => Shipped.Value;

    /// <summary>The contexts' wire names, in the manual's order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Whether the acting side shows the context too.</summary>
    internal bool IsOfActor(int context) => byActor[context];

    /// <summary>The entries that begin with a word in small letters: the words that must follow, and the context's number.</summary>
    internal ReadOnlySpan<(string[] After, int Context)> StartingWith(string word) => byFirst.TryGetValue(word, out var found) ? found : [];

    /// <summary>Reads the contexts; every problem is added to <paramref name="problems"/> and its line left out.</summary>
    public static ContextWords Read(IEnumerable<DictionaryFile> files, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(problems);
        var names = new List<string>();
        var byActor = new List<bool>();
        var words = new Dictionary<string, List<(string[], int)>>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (line, cells) in file.Rows())
            {
                if (cells.Length != 3 || cells[1] is not ("yes" or "no") || cells[2].Length == 0)
                {
                    problems.Add(new(file.Name, line, "expected 'context<TAB>actor<TAB>words', actor yes or no, the words divided by ';'"));
                }
                else if (names.Contains(cells[0]))
                {
                    problems.Add(new(file.Name, line, $"the context '{cells[0]}' is listed twice; join the two lines"));
                }
                else
                {
                    names.Add(cells[0]);
                    byActor.Add(cells[1] == "yes");
                    Add(words, cells[2], names.Count - 1, problem => problems.Add(new(file.Name, line, problem)));
                }
            }
        }

        return new(names, byActor, words);
    }

    static void Add(Dictionary<string, List<(string[], int)>> words, string cell, int context, Action<string> report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (entry.Any(char.IsUpper) || !seen.Add(entry))
            {
                report($"'{entry}' is not in small letters, or stands twice in the line");
                continue;
            }

            var parts = entry.Split(' ');
            if (!words.TryGetValue(parts[0], out var list))
            {
                words[parts[0]] = list = [];
            }

            list.Add((parts[1..], context));
        }
    }

    static ContextWords Load(IEnumerable<DictionaryFile> files)
    {
        var problems = new List<Problem>();
        var read = Read(files, problems);
        return problems.Count == 0 ? read : throw new DictionaryException(problems);
    }
}
