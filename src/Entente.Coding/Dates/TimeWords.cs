using System.Collections.Frozen;
using System.Globalization;

namespace Entente.Coding;

/// <summary>What a word of time is.</summary>
public enum TimeWordKind : byte
{
    /// <summary>A day of the week; 1 is Monday.</summary>
    Weekday,
    /// <summary>A month; 1 is January.</summary>
    Month,
    /// <summary>A season; the value is its first month.</summary>
    Season,
    /// <summary>A length of time; the value is its days, 0 for less than a day.</summary>
    Unit,
    /// <summary>A day counted from publication: yesterday.</summary>
    Deictic,
    /// <summary>Before, now or after: last, this, next.</summary>
    Shift,
    /// <summary>A part of a period: early, middle, late.</summary>
    Part,
    /// <summary>A part of a day.</summary>
    Daypart,
    /// <summary>The weekend.</summary>
    Weekend,
    /// <summary>A preposition of time; the value is added to the distance of words that only bound a time.</summary>
    Preposition,
    /// <summary>A verb after which an infinitive tells what was done.</summary>
    Done,
    /// <summary>A noun whose infinitive tells what is to come.</summary>
    Plan,
}

/// <summary>The words of time in <c>Dictionaries/Dates/times.tsv</c> (<c>word	kind	value</c>).</summary>
public sealed class TimeWords
{
    static readonly Lazy<TimeWords> Shipped = new(() => Load(DictionaryFile.Shipped("Dates")));

    readonly FrozenDictionary<string, (TimeWordKind Kind, int Value)[]> words;

    TimeWords(Dictionary<string, List<(TimeWordKind, int)>> words) =>
        this.words = words.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The words shipped with this assembly.</summary>
    public static TimeWords Default => Shipped.Value;

    /// <summary>The value of a word as a kind of time word; null if it is none. A word may be of several kinds: start, march.</summary>
    public int? Value(string word, TimeWordKind kind)
    {
        if (words.TryGetValue(word, out var known))
        {
            foreach (var (own, value) in known)
            {
                if (own == kind)
                {
                    return value;
                }
            }
        }

        return null;
    }

    /// <summary>Whether the word is one of time.</summary>
    public bool Has(string word) => words.ContainsKey(word);

    /// <summary>Whether the word names a day or a length of time: Monday, today, March, week.</summary>
    public bool IsTime(string word) =>
        words.TryGetValue(word, out var known) && Array.Exists(known, entry => entry.Kind is TimeWordKind.Weekday or TimeWordKind.Month or TimeWordKind.Deictic or TimeWordKind.Unit or TimeWordKind.Weekend);

    /// <summary>Reads the words; every problem is added to <paramref name="problems"/> and its line left out.</summary>
    public static TimeWords Read(IEnumerable<DictionaryFile> files, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(problems);
        var words = new Dictionary<string, List<(TimeWordKind Kind, int Value)>>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            foreach (var (line, cells) in file.Rows())
            {
                if (cells.Length != 3 || !Enum.TryParse<TimeWordKind>(cells[1], ignoreCase: true, out var kind)
                    || !int.TryParse(cells[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
                {
                    problems.Add(new(file.Name, line, $"expected 'word<TAB>kind<TAB>value', the kind one of {string.Join(", ", Enum.GetNames<TimeWordKind>()).ToLowerInvariant()}, the value a whole number"));
                }
                else if (words.TryGetValue(cells[0], out var kinds) && kinds.Exists(known => known.Kind == kind))
                {
                    problems.Add(new(file.Name, line, $"the word '{cells[0]}' is listed twice as {cells[1]}; take one of the two lines out"));
                }
                else
                {
                    (kinds ?? (words[cells[0]] = [])).Add((kind, value));
                }
            }
        }

        return new(words);
    }

    static TimeWords Load(IEnumerable<DictionaryFile> files)
    {
        var problems = new List<Problem>();
        var read = Read(files, problems);
        return problems.Count == 0 ? read : throw new DictionaryException(problems);
    }
}
