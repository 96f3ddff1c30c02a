using System.Collections.Frozen;

namespace Entente.Language.Coreference;

/// <summary>The words of <c>Data/coreference-words.tsv</c>: who is a man, a woman, a person, a body of people; what is only a time.</summary>
sealed class CoreferenceWords
{
    readonly FrozenDictionary<string, FrozenSet<string>> classes;

    CoreferenceWords(FrozenDictionary<string, FrozenSet<string>> classes) => this.classes = classes;

    /// <summary>The shipped words.</summary>
    public static CoreferenceWords Default { get; } = Read(Resources.Lines("coreference-words.tsv"));

    /// <summary>Whether a word, in lower case, is of a class.</summary>
    public bool Has(string word, string name) => classes[name].Contains(word);

    /// <summary>Reads the classes.</summary>
    /// <exception cref="InvalidDataException">A line has no tab.</exception>
    public static CoreferenceWords Read(IEnumerable<string> lines)
    {
        var read = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#').Skip(1))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            read[tab > 0 ? line[..tab] : throw new InvalidDataException($"coreference words: no tab in '{line}'")] =
                line[(tab + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
        }

        return new(read.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
