using Entente.Language.Learning;
using Entente.Language.Tagging;

namespace Entente.Language.Names;

/// <summary>What a word is by itself, as Data/names.tsv knows it; of a place or body of several words, each word.</summary>
[Flags]
enum NameHints
{
    None = 0,
    Given = 1,
    Surname = 2,
    Title = 4,
    Head = 8,
    Feature = 16,
    People = 32,
    Day = 64,
    Place = 128,
    LaterPlace = 256,
    Organisation = 512,
    LaterOrganisation = 1024,
    Unit = 2048,

    /// <summary>The hints that the models learn from.</summary>
    Learned = Unit - 1,
}

/// <summary>The names of Data/names.tsv, found in a sentence.</summary>
sealed class NameList
{
    const int LongestAcronym = 5;

    static readonly Lazy<NameList> Shipped = new(() => Read(Resources.Lines("names.tsv"), "names.tsv"));

    readonly Dictionary<ulong, NameHints> words = [];
    readonly Dictionary<ulong, List<(ulong[] Words, NameHints First)>> runs = [];

    /// <summary>The list shipped with the assembly.</summary>
    public static NameList Default => Shipped.Value;

    /// <summary>Reads a list.</summary>
    /// <exception cref="InvalidDataException">Lines are wrong; the message names each as file(line).</exception>
    public static NameList Read(IEnumerable<string> lines, string file)
    {
        var list = new NameList();
        var errors = new List<string>();
        var tokenizer = new Tokenizer();
        foreach (var (number, line) in lines.Index().Where(line => line.Item.Length > 0 && line.Item[0] != '#'))
        {
            var cells = line.Split('\t');
            if (cells.Length != 2 || !Enum.TryParse<NameHints>(cells[0], ignoreCase: true, out var kind) || kind is NameHints.None or NameHints.Learned or NameHints.LaterPlace or NameHints.LaterOrganisation)
            {
                errors.Add($"{file}({number + 1}): expected a kind, a tab and names with commas between, found '{line}'");
                continue;
            }

            foreach (var name in cells[1].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                list.Add([.. tokenizer.Tokenize(name).Select(token => KeyOf(token.Of(name)))], kind);
            }
        }

        return errors.Count == 0 ? list : throw new InvalidDataException(string.Join('\n', errors));
    }

    /// <summary>Writes what the list knows of each word of a sentence.</summary>
    public void Mark(string text, IReadOnlyList<TextToken> tokens, WordFeatures words, Span<NameHints> hints)
    {
        var keys = tokens.Count <= 512 ? stackalloc ulong[tokens.Count] : new ulong[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            keys[i] = KeyOf(tokens[i].Of(text));
        }

        Mark(words, keys, hints);
    }

    void Mark(WordFeatures sentence, ReadOnlySpan<ulong> keys, Span<NameHints> hints)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            hints[i] = NameHints.None;
        }

        for (var i = 0; i < sentence.Count; i++)
        {
            hints[i] |= words.GetValueOrDefault(keys[i]);
            foreach (var (run, first) in runs.GetValueOrDefault(keys[i]) ?? [])
            {
                if (keys[i..sentence.Count].StartsWith(run))
                {
                    hints[i] |= first;
                    for (var k = 1; k < run.Length; k++)
                    {
                        hints[i + k] |= (NameHints)((int)first << 1);
                    }
                }
            }
        }
    }

    /// <summary>
    /// The key of a word: an acronym as written ("US" is not "us"), any other in small letters; 0 for one that begins with a small letter.
    /// </summary>
    public static ulong KeyOf(ReadOnlySpan<char> form)
    {
        if (form.Length <= LongestAcronym && !form.ContainsAnyInRange('a', 'z'))
        {
            return TextHash.Of(form);
        }

        Span<char> small = stackalloc char[Math.Min(form.Length, 32)];
        form[..small.Length].ToLowerInvariant(small);
        return FeatureList.Mix(TextHash.Of(small), char.IsLower(form[0]) ? 2UL : 1);
    }

    void Add(ulong[] keys, NameHints kind)
    {
        if (keys.Length == 1)
        {
            words[keys[0]] = words.GetValueOrDefault(keys[0]) | kind;
        }
        else if (keys.Length > 1 && kind is NameHints.Place or NameHints.Organisation)
        {
            if (!runs.TryGetValue(keys[0], out var list))
            {
                runs.Add(keys[0], list = []);
            }

            list.Add((keys, kind));
        }
    }
}
