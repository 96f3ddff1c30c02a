namespace Entente.Coding;

/// <summary>The classes of the words that build phrases.</summary>
sealed class PhraseWords
{
    readonly Dictionary<ulong, WordClass> classes = [];

    /// <summary>The classes of a word; none for most.</summary>
    public WordClass this[ulong word] => classes.GetValueOrDefault(word);

    /// <summary>Reads the table of classes.</summary>
    /// <param name="folding">Numbers the words.</param>
    /// <param name="table">The text of words.tsv.</param>
    /// <exception cref="DictionaryException">A class is not known.</exception>
    public static PhraseWords Read(WordFolding folding, string table)
    {
        var words = new PhraseWords();
        foreach (var (name, members) in WordTable.Rows(table))
        {
            if (!Enum.TryParse<WordClass>(name, true, out var word))
            {
                throw new DictionaryException($"words.tsv: \"{name}\" is no class of words.");
            }

            foreach (var member in members.AsSpan().Split(';'))
            {
                var key = folding[members.AsSpan(member).Trim()];
                words.classes[key] = words[key] | word;
            }
        }

        return words;
    }
}
