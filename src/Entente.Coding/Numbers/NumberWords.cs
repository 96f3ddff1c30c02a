using System.Collections.Frozen;
using System.Globalization;

namespace Entente.Coding;

/// <summary>What a number word does.</summary>
public enum NumberKind : byte
{
    /// <summary>It is added: twenty, five.</summary>
    Unit,
    /// <summary>It multiplies what stands before it: hundred, dozen.</summary>
    Times,
    /// <summary>It is an amount without a figure: dozens, several; its value is the least that it means.</summary>
    About,
}

/// <summary>The number words of <c>Dictionaries/Numbers/numbers.tsv</c> (<c>word	kind	value</c>).</summary>
public sealed class NumberWords
{
    static readonly Lazy<NumberWords> Shipped = new(() => Load(DictionaryFile.Shipped("Numbers")));

    readonly FrozenDictionary<string, (NumberKind Kind, long Value)> words;

    NumberWords(Dictionary<string, (NumberKind, long)> words) => this.words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words shipped with this assembly.</summary>
    public static NumberWords Default => Shipped.Value;

    /// <summary>What a word means as a number: a number word, or digits with or without commas.</summary>
    public bool TryRead(string word, out NumberKind kind, out double value)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (words.TryGetValue(word, out var known))
        {
            (kind, value) = (known.Kind, known.Value);
            return true;
        }

        kind = NumberKind.Unit;
        return char.IsAsciiDigit(word[0])
            ? double.TryParse(word, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            : TryHyphened(word, out value);
    }

    /// <summary>Reads the words; every problem is added to <paramref name="problems"/> and its line left out.</summary>
    public static NumberWords Read(IEnumerable<DictionaryFile> files, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(problems);
        var words = new Dictionary<string, (NumberKind, long)>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            foreach (var (line, cells) in file.Rows())
            {
                if (cells.Length != 3 || !Enum.TryParse<NumberKind>(cells[1], ignoreCase: true, out var kind)
                    || !long.TryParse(cells[2], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                {
                    problems.Add(new(file.Name, line, "expected 'word<TAB>kind<TAB>value', the kind one of unit, times, about, the value a whole number"));
                }
                else if (!words.TryAdd(cells[0], (kind, value)))
                {
                    problems.Add(new(file.Name, line, $"the word '{cells[0]}' is listed twice; take one of the two lines out"));
                }
            }
        }

        return new(words);
    }

    static NumberWords Load(IEnumerable<DictionaryFile> files)
    {
        var problems = new List<Problem>();
        var read = Read(files, problems);
        return problems.Count == 0 ? read : throw new DictionaryException(problems);
    }

    /// <summary>"twenty-one" as one word.</summary>
    bool TryHyphened(string word, out double value)
    {
        value = 0;
        var parts = word.Contains('-', StringComparison.Ordinal) ? word.Split('-') : [];
        if (parts.Length != 2 || !words.TryGetValue(parts[0], out var tens) || !words.TryGetValue(parts[1], out var ones)
            || tens.Kind != NumberKind.Unit || ones.Kind != NumberKind.Unit || tens.Value < 20 || ones.Value > 9)
        {
            return false;
        }

        value = tens.Value + ones.Value;
        return true;
    }
}
