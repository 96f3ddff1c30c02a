using System.Collections.Frozen;

namespace Entente.Language;

/// <summary>What a word is to the tokenizer and the sentence splitter (the kinds of Data/words.tsv).</summary>
enum WordKind
{
    Title,
    Month,
    Number,
    Ending,
    Prefix,
    Split,
    Clitic,
    Starter,
    Speech,
}

/// <summary>The words of Data/words.tsv by kind.</summary>
sealed class WordList
{
    static readonly Lazy<WordList> Shipped = new(() => Read(Resources.Lines("words.tsv"), "words.tsv"));

    readonly FrozenDictionary<string, int>[] byKind;

    WordList(IEnumerable<(WordKind Kind, string Form, int Value)> entries)
    {
        var groups = entries.ToLookup(entry => entry.Kind);
        byKind = [.. Enum.GetValues<WordKind>().Select(kind => groups[kind]
            .DistinctBy(entry => entry.Form, Comparer(kind))
            .ToFrozenDictionary(entry => entry.Form, entry => entry.Value, Comparer(kind)))];
    }

    /// <summary>The list shipped with the assembly.</summary>
    public static WordList Default => Shipped.Value;

    /// <summary>Reads a list.</summary>
    /// <exception cref="InvalidDataException">Lines are wrong; the message names each as file(line).</exception>
    public static WordList Read(IEnumerable<string> lines, string file)
    {
        var entries = new List<(WordKind, string, int)>();
        var errors = new List<string>();
        foreach (var (number, line) in lines.Index().Where(line => line.Item.Length > 0 && line.Item[0] != '#'))
        {
            var cells = line.Split('\t');
            if (cells.Length != 2 || cells[1].Length == 0 || !Enum.TryParse<WordKind>(cells[0], ignoreCase: true, out var kind))
            {
                errors.Add($"{file}({number + 1}): expected a kind, a tab and a word, found '{line}'");
                continue;
            }

            var value = kind is WordKind.Split ? cells[1].IndexOf('|', StringComparison.Ordinal) : char.IsUpper(cells[1][0]) ? 1 : 0;
            entries.Add((kind, cells[1].Replace("|", "", StringComparison.Ordinal), value));
        }

        return errors.Count == 0 ? new WordList(entries) : throw new InvalidDataException(string.Join('\n', errors));
    }

    /// <summary>True where the list holds the word under this kind.</summary>
    public bool Has(WordKind kind, ReadOnlySpan<char> word) =>
        byKind[(int)kind].GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>Where a word such as "cannot" divides in two, or 0.</summary>
    public int DivisionOf(ReadOnlySpan<char> word) =>
        byKind[(int)WordKind.Split].GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var at) ? at : 0;

    /// <summary>True where the list holds the abbreviation; one listed with a capital must be written with one.</summary>
    public bool HasAbbreviation(WordKind kind, ReadOnlySpan<char> word) =>
        byKind[(int)kind].GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var isCapital)
        && (isCapital == 0 || char.IsUpper(word[0]));

    static StringComparer Comparer(WordKind kind) =>
        kind is WordKind.Starter ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
}
