namespace Entente.Coding;

/// <summary>The classes of the words that build phrases.</summary>
sealed class PhraseWords
{
    readonly WordClass[] classes;

    PhraseWords(WordClass[] classes) => this.classes = classes;

    /// <summary>The classes of a word; none for words outside all names.</summary>
    public WordClass this[int word] => (uint)word < (uint)classes.Length ? classes[word] : WordClass.None;

    /// <summary>Reads the table of classes.</summary>
    /// <param name="vocabulary">Takes up the words.</param>
    /// <param name="table">The text of words.tsv.</param>
    /// <exception cref="DictionaryException">A class is not known.</exception>
    public static PhraseWords Read(Vocabulary vocabulary, string table)
    {
        var classes = new List<WordClass>();
        foreach (var (name, members) in WordTable.Rows(table))
        {
            if (!Enum.TryParse<WordClass>(name, true, out var word))
            {
                throw new DictionaryException($"words.tsv: \"{name}\" is no class of words.");
            }

            foreach (var member in members.AsSpan().Split(';'))
            {
                Mark(classes, vocabulary.Add(members.AsSpan(member).Trim()), word);
            }
        }

        return new([.. classes]);
    }

    static void Mark(List<WordClass> classes, int id, WordClass word)
    {
        while (classes.Count <= id)
        {
            classes.Add(WordClass.None);
        }

        classes[id] |= word;
    }
}
