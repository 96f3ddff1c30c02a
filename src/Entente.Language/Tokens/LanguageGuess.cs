using System.Collections.Frozen;
using System.Globalization;

namespace Entente.Language;

/// <summary>Which language a text is in, by its script and its commonest words (Data/languages.tsv); only English is parsed.</summary>
/// <param name="Code">The ISO 639-1 code, or of four letters the ISO 15924 script where the language is not known; "en" unless something else is clear.</param>
/// <param name="Name">The language's name in English.</param>
public sealed record LanguageGuess(string Code, string Name)
{
    /// <summary>How many letters or words of a text are looked at.</summary>
    public const int Enough = 20_000;

    const int FewestWords = 6;
    const int FewestHits = 4;
    const int ScriptCode = 4;
    const double FewestShare = 0.08;

    static readonly Lazy<Lists> Shipped = new(() => Lists.Read(Resources.Lines("languages.tsv"), "languages.tsv"));

    /// <summary>True for English, and for what is too short or too mixed to say.</summary>
    public bool IsEnglish => Code == "en";

    /// <summary>Guesses the language of a text. In doubt it is English.</summary>
    public static LanguageGuess Of(ReadOnlySpan<char> text)
    {
        var lists = Shipped.Value;
        text = text[..Math.Min(text.Length, Enough)];
        var hits = new int[lists.Languages.Length];
        var words = CountWords(text, lists, hits);
        var script = ScriptOf(text, lists);
        var best = script is null ? 0 : -1;
        for (var i = 0; i < hits.Length; i++)
        {
            best = hits[i] > 0 && (best < 0 || hits[i] > hits[best]) ? i : best;
        }

        if (script is not null)
        {
            return best > 0 && hits[best] >= 2 && !lists.IsLatin[best] ? lists.Languages[best] : script;
        }

        var isOther = words >= FewestWords && hits[best] >= FewestHits && hits[best] >= words * FewestShare && hits[best] > 2 * hits[0];
        return lists.Languages[isOther ? best : 0];
    }

    static int CountWords(ReadOnlySpan<char> text, Lists lists, Span<int> hits)
    {
        var words = 0;
        Span<char> small = stackalloc char[24];
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
            {
                at++;
            }

            if (at == start)
            {
                at++;
                continue;
            }

            words++;
            if (at - start <= small.Length && lists.Find(small[..text[start..at].ToLowerInvariant(small)], out var languages))
            {
                foreach (var language in languages)
                {
                    hits[language]++;
                }
            }
        }

        return words;
    }

    /// <summary>The script other than Latin that most letters are in, or null.</summary>
    static LanguageGuess? ScriptOf(ReadOnlySpan<char> text, Lists lists)
    {
        var letters = 0;
        var counts = new int[lists.Scripts.Length];
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                continue;
            }

            letters++;
            for (var i = 0; c >= '\u0370' && i < counts.Length; i++)
            {
                counts[i] += c >= lists.Scripts[i].First && c <= lists.Scripts[i].Last ? 1 : 0;
            }
        }

        var japanese = Array.FindIndex(lists.Scripts, script => script.Language.Code == "Jpan");
        var most = Array.IndexOf(counts, counts.Max());
        if (letters < FewestWords || counts.Sum() * 2 <= letters)
        {
            return null;
        }

        return lists.Scripts[lists.Scripts[most].Language.Code == "Hani" && counts[japanese] * 10 > counts[most] ? japanese : most].Language;
    }

    /// <summary>The lists of Data/languages.tsv.</summary>
    sealed class Lists
    {
        readonly FrozenDictionary<string, int[]> words;

        Lists(IReadOnlyList<(LanguageGuess Language, string Words)> rows)
        {
            var languages = rows.Where(row => row.Language.Code.Length < ScriptCode).ToArray();
            Languages = [.. languages.Select(row => row.Language)];
            IsLatin = [.. languages.Select(row => row.Words[0] < '\u0370')];
            Scripts = [.. rows.Where(row => row.Language.Code.Length == ScriptCode).Select(row => (row.Language, CodeOf(row.Words[2..6]), CodeOf(row.Words[9..13])))];
            words = languages.SelectMany((row, i) => row.Words.Split(' ').Distinct(StringComparer.Ordinal).Select(word => (word, i)))
                .GroupBy(pair => pair.word, pair => pair.i, StringComparer.Ordinal)
                .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        }

        /// <summary>The languages; English is the first.</summary>
        public LanguageGuess[] Languages { get; }

        /// <summary>Which of them are written in Latin letters.</summary>
        public bool[] IsLatin { get; }

        /// <summary>The scripts and their first and last characters.</summary>
        public (LanguageGuess Language, char First, char Last)[] Scripts { get; }

        /// <summary>Reads the lists; throws where lines are wrong, each as file(line).</summary>
        public static Lists Read(IEnumerable<string> lines, string file)
        {
            var rows = new List<(LanguageGuess, string)>();
            var errors = new List<string>();
            foreach (var (number, line) in lines.Index().Where(line => line.Item.Length > 0 && line.Item[0] != '#'))
            {
                var cells = line.Split('\t');
                if (cells.Length != 3 || cells.Any(cell => cell.Length == 0))
                {
                    errors.Add($"{file}({number + 1}): expected a code, a name and words, separated by tabs, found '{line}'");
                    continue;
                }

                rows.Add((new LanguageGuess(cells[0], cells[1]), cells[2]));
            }

            return errors.Count == 0 ? new Lists(rows) : throw new InvalidDataException(string.Join('\n', errors));
        }

        /// <summary>The languages that a word in small letters is common in.</summary>
        public bool Find(ReadOnlySpan<char> word, out int[] languages) =>
            words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out languages!);

        static char CodeOf(string hex) => (char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
