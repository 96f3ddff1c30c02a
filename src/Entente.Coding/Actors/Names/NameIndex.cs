namespace Entente.Coding;

/// <summary>
/// Finds names by their first word. Loading notes only where each name stands; the names that begin with a word are read when
/// the word is first met, so that a program that reads a page does not pay for the whole dictionary. Thread-safe once loaded.
/// </summary>
sealed class NameIndex(WordFolding folding, RecordTable records)
{
    readonly List<NameReference> references = new(1 << 16);
    readonly Dictionary<int, int> aliasOf = [];
    ulong[] keys = new ulong[1 << 16];
    int[] firsts = new int[1 << 16];
    NameTrie?[] tries = [];
    int used;

    /// <summary>Notes all names of a record.</summary>
    public void Add(int record)
    {
        var kind = records.KindOf(record);
        AddName(record, kind, records.Column(record, 2), NameReference.Name);
        var aliases = records.Column(record, 3);
        var number = NameReference.FirstAlias;
        foreach (var range in aliases.Split(';'))
        {
            AddName(record, kind, aliases[range].Trim(), number++);
        }

        if (kind is ActorKind.Agent or ActorKind.Office && NameReading.PluralOf(records, record) is { Length: > 0 } plural)
        {
            Note(plural, new(record, NameReference.Plural, NamePart.Plural, -1));
        }
    }

    /// <summary>Adds the names of one record to those of another: a line that only adds aliases.</summary>
    /// <param name="names">The record whose names they are.</param>
    /// <param name="meant">The record that is meant.</param>
    public void Add(int names, int meant)
    {
        aliasOf[names] = meant;
        Add(names);
    }

    /// <summary>Ends loading.</summary>
    public void Seal() => tries = new NameTrie?[keys.Length];

    /// <summary>The names that begin with a word; null if none do.</summary>
    public NameTrie? this[ulong word]
    {
        get
        {
            var slot = word == 0 ? -1 : Find(word);
            if (slot < 0)
            {
                return null;
            }

            return Volatile.Read(ref tries[slot]) ?? Interlocked.CompareExchange(ref tries[slot], Read(firsts[slot]), null) ?? tries[slot];
        }
    }

    void AddName(int record, ActorKind kind, ReadOnlySpan<char> alias, int number)
    {
        if (alias.IsEmpty)
        {
            return;
        }

        var (tag, name) = AliasReader.TagOf(alias);
        name = AliasReader.WithoutDates(name);
        Note(name, new(record, number, NamePart.Whole, -1));
        if (kind == ActorKind.Person)
        {
            AddSurname(record, name, number, NameReading.IsSurnameFirst(records.Column(record, 4), name));
        }
        else if (kind is ActorKind.Agent or ActorKind.Office && tag == NameTag.Name)
        {
            Note(Plural.Of(name), new(record, number, NamePart.Plural, -1));
        }
    }

    void AddSurname(int record, ReadOnlySpan<char> name, int number, bool first)
    {
        Span<ulong> words = stackalloc ulong[NameWords.Most];
        var count = NameReading.WordsOfPerson(folding, name, words);
        if (count < 2)
        {
            return;
        }

        if (first)
        {
            Note(words[0], new(record, number, NamePart.FirstWord, -1));
            return;
        }

        Note(words[count - 1], new(record, number, NamePart.LastWord, -1));
        if (count > 2)
        {
            Note(words[count - 2], new(record, number, NamePart.LastTwoWords, -1));
        }
    }

    void Note(ReadOnlySpan<char> name, NameReference reference) => Note(NameWords.Take(folding, ref name), reference);

    void Note(ulong word, NameReference reference)
    {
        if (word == 0)
        {
            return;
        }

        if (++used * 2 > keys.Length)
        {
            Grow();
        }

        var slot = SlotFor(keys, word);
        used -= keys[slot] == word ? 1 : 0;
        var next = keys[slot] == word ? firsts[slot] : -1;
        (keys[slot], firsts[slot]) = (word, references.Count);
        references.Add(reference with { Next = next });
    }

    NameTrie Read(int first)
    {
        var chain = new List<NameReference>();
        for (var at = first; at >= 0; at = references[at].Next)
        {
            chain.Add(references[at]);
        }

        var trie = new NameTrie();
        var reading = new NameReading(folding, records);
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            reading.Add(trie, chain[i], aliasOf.GetValueOrDefault(chain[i].Record, chain[i].Record));
        }

        return trie;
    }

    int Find(ulong word)
    {
        var slot = SlotFor(keys, word);
        return keys[slot] == word ? slot : -1;
    }

    static int SlotFor(ulong[] keys, ulong word)
    {
        var mask = keys.Length - 1;
        var slot = (int)(word ^ (word >> 32)) & mask;
        while (keys[slot] != 0 && keys[slot] != word)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    void Grow()
    {
        var (oldKeys, oldFirsts) = (keys, firsts);
        (keys, firsts) = (new ulong[oldKeys.Length * 2], new int[oldKeys.Length * 2]);
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != 0)
            {
                var slot = SlotFor(keys, oldKeys[i]);
                (keys[slot], firsts[slot]) = (oldKeys[i], oldFirsts[i]);
            }
        }
    }
}
