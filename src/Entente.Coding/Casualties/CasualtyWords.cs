using System.Collections.Frozen;

namespace Entente.Coding;

/// <summary>What became of people.</summary>
public enum CasualtyKind : byte
{
    /// <summary>Killed.</summary>
    Dead,
    /// <summary>Wounded.</summary>
    Injured,
    /// <summary>Arrested or captured.</summary>
    Arrested,
}

/// <summary>Where the people stand whom a word counts.</summary>
public enum CasualtyPlace : byte
{
    /// <summary>They are the object, or the subject of the passive.</summary>
    Object,
    /// <summary>They are the subject.</summary>
    Subject,
    /// <summary>The noun or adjective itself is counted, or stands by what is.</summary>
    Each,
    /// <summary>The word is a sum that something says: a toll.</summary>
    Toll,
}

/// <summary>A word that counts people.</summary>
/// <param name="Part">v verb, a adjective, n noun.</param>
/// <param name="With">A word that must depend on it ("gun down"); empty for none.</param>
/// <param name="Kind">What became of the people.</param>
/// <param name="Place">Where the people stand.</param>
public sealed record CasualtyWord(char Part, string With, CasualtyKind Kind, CasualtyPlace Place);

/// <summary>The words that count people, from <c>Dictionaries/Casualties/casualties.tsv</c> (<c>words	part	kind	who</c>).</summary>
public sealed class CasualtyWords
{
    static readonly Lazy<CasualtyWords> Shipped = new(() => Load(DictionaryFile.Shipped("Casualties")));

    readonly FrozenDictionary<string, CasualtyWord[]> words;
    readonly FrozenSet<string> things;

    CasualtyWords(Dictionary<string, List<CasualtyWord>> words, HashSet<string> things)
    {
        this.words = words.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
        this.things = things.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The words shipped with this assembly.</summary>
    public static CasualtyWords Default => Shipped.Value;

    /// <summary>The entries of a lemma in small letters.</summary>
    public ReadOnlySpan<CasualtyWord> Of(string lemma) => words.TryGetValue(lemma, out var found) ? found : [];

    /// <summary>Whether the lemma, in small letters, is no people.</summary>
    public bool IsThing(string lemma) => things.Contains(lemma);

    /// <summary>Reads the words; every problem is added to <paramref name="problems"/> and its line left out.</summary>
    public static CasualtyWords Read(IEnumerable<DictionaryFile> files, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(problems);
        var words = new Dictionary<string, List<CasualtyWord>>(StringComparer.Ordinal);
        var things = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (line, cells) in file.Rows())
            {
                if (cells is [_, "thing", "-", "-"])
                {
                    things.UnionWith(cells[0].Split(';', StringSplitOptions.TrimEntries));
                    continue;
                }

                if (cells.Length != 4 || cells[1] is not ("verb" or "adjective" or "noun")
                    || !Enum.TryParse<CasualtyKind>(cells[2], ignoreCase: true, out var kind) || !Enum.TryParse<CasualtyPlace>(cells[3], ignoreCase: true, out var place))
                {
                    problems.Add(new(file.Name, line, "expected 'words<TAB>part<TAB>kind<TAB>who': part verb, adjective or noun; kind dead, injured or arrested; who object, subject, each or toll; or words<TAB>thing<TAB>-<TAB>-"));
                    continue;
                }

                foreach (var word in cells[0].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    Add(words, word.Split(' '), cells[1][0], kind, place);
                }
            }
        }

        return new(words, things);
    }

    /// <summary>Of two words the verb is the first ("gun down"), the noun the last ("death toll").</summary>
    static void Add(Dictionary<string, List<CasualtyWord>> words, string[] parts, char part, CasualtyKind kind, CasualtyPlace place)
    {
        var (head, with) = parts.Length == 1 ? (parts[0], "") : part == 'n' ? (parts[^1], parts[0]) : (parts[0], parts[1]);
        if (!words.TryGetValue(head, out var list))
        {
            words[head] = list = [];
        }

        list.Add(new(part, with, kind, place));
    }

    static CasualtyWords Load(IEnumerable<DictionaryFile> files)
    {
        var problems = new List<Problem>();
        var read = Read(files, problems);
        return problems.Count == 0 ? read : throw new DictionaryException(problems);
    }
}
