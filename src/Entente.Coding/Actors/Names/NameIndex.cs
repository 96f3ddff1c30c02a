using System.Buffers;

namespace Entente.Coding;

/// <summary>Puts the names of records into the trie.</summary>
sealed class NameIndex(Vocabulary vocabulary)
{
    static readonly SearchValues<char> Dividers = SearchValues.Create(" -/\u2010\u2011\u2013,\u00A0()");

    readonly List<DateSpan> spans = [];
    readonly int[] path = new int[24];
    readonly int the = vocabulary.Add("the");
    readonly List<bool> common = [];

    /// <summary>The trie.</summary>
    public NameTrie Trie { get; } = new();

    /// <summary>Whether a word stands in titles or generic nouns: "national", "army"; a name of such words alone may be any country's.</summary>
    public bool IsCommon(int word) => (uint)word < (uint)common.Count && common[word];

    /// <summary>The span of validity of an entry.</summary>
    public DateSpan SpanOf(NameEntry entry) => entry.Span < 0 ? DateSpan.Always : spans[entry.Span];

    /// <summary>Adds all names of a record.</summary>
    /// <param name="record">Its index.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="row">Its line.</param>
    public void Add(int record, ActorKind kind, ReadOnlySpan<char> row)
    {
        var surnameFirst = kind == ActorKind.Person && IsSurnameFirst(RecordTable.ColumnOf(row, 4));
        AddName(record, kind, RecordTable.ColumnOf(row, 2), surnameFirst);
        var aliases = RecordTable.ColumnOf(row, 3);
        foreach (var range in aliases.Split(';'))
        {
            var alias = aliases[range].Trim();
            if (!alias.IsEmpty)
            {
                AddName(record, kind, alias, surnameFirst);
            }
        }

        if (kind is ActorKind.Agent or ActorKind.Office)
        {
            AddPlural(record, RecordTable.ColumnOf(row, 2), RecordTable.ColumnOf(row, 6));
        }
    }

    void AddName(int record, ActorKind kind, ReadOnlySpan<char> alias, bool surnameFirst)
    {
        var (tag, name) = AliasReader.TagOf(alias);
        var span = -1;
        var at = name.LastIndexOf('@');
        if (at > 0 && DateSpan.TryParse(name[(at + 1)..], out var valid))
        {
            name = name[..at].TrimEnd();
            span = spans.Count;
            spans.Add(valid);
        }

        var generic = kind is ActorKind.Agent or ActorKind.Office;
        var length = Put(record, name, tag, generic ? NameCase.Any : CaseOf(name), false, span);
        if (kind == ActorKind.Person && length > 1)
        {
            AddSurname(record, length, surnameFirst);
        }
        else if (generic && tag == NameTag.Name && length > 0 && alias.Length == name.Length)
        {
            Put(record, Plural.Of(name), tag, NameCase.Any, true, -1);
        }
    }

    void AddPlural(int record, ReadOnlySpan<char> name, ReadOnlySpan<char> attributes)
    {
        foreach (var range in attributes.Split(';'))
        {
            var attribute = attributes[range].Trim();
            if (attribute.StartsWith("plural=", StringComparison.Ordinal))
            {
                var plural = attribute[7..].Trim();
                var space = name.LastIndexOf(' ');
                Put(record, space > 0 && !plural.Contains(' ') ? string.Concat(name[..(space + 1)], plural) : plural, NameTag.Name, NameCase.Any, true, -1);
            }
        }
    }

    int Put(int record, ReadOnlySpan<char> name, NameTag tag, NameCase letters, bool plural, int span)
    {
        var length = PathOf(name);
        if (length > 0)
        {
            AddEntry(path.AsSpan(0, length), new(record, -1, tag, letters, plural, span));
            if (letters == NameCase.Any)
            {
                MarkCommon(path.AsSpan(0, length));
            }
        }

        return length;
    }

    void MarkCommon(ReadOnlySpan<int> words)
    {
        foreach (var word in words)
        {
            while (common.Count <= word)
            {
                common.Add(false);
            }

            common[word] = true;
        }
    }

    int PathOf(ReadOnlySpan<char> name)
    {
        var length = 0;
        while (!name.IsEmpty && length < path.Length)
        {
            var end = name.IndexOfAny(Dividers);
            var word = end < 0 ? name : name[..end];
            name = end < 0 ? default : name[(end + 1)..];
            var id = word is "&" ? vocabulary.Add("and") : vocabulary.Add(AliasReader.WithoutPossessive(word));
            if (id >= 0 && id != the)
            {
                path[length++] = id;
            }
        }

        return length;
    }

    void AddSurname(int record, int length, bool first)
    {
        var entry = new NameEntry(record, -1, NameTag.Surname, NameCase.Capital, false, -1);
        if (first)
        {
            AddEntry(path.AsSpan(0, 1), entry);
            return;
        }

        AddEntry(path.AsSpan(length - 1, 1), entry);
        if (length > 2)
        {
            AddEntry(path.AsSpan(length - 2, 2), entry);
        }
    }

    void AddEntry(ReadOnlySpan<int> words, NameEntry entry)
    {
        var node = NameTrie.Root;
        foreach (var word in words)
        {
            node = Trie.Add(node, word);
        }

        for (var i = Trie.FirstEntry(node); i >= 0; i = Trie[i].Next)
        {
            if (Trie[i].Record == entry.Record && (Trie[i].Tag == entry.Tag || entry.Tag == NameTag.Surname) && Trie[i].Span == entry.Span)
            {
                return;
            }
        }

        Trie.AddEntry(node, entry);
    }

    /// <summary>Whether the family name stands first: in Chinese, Korean and most Taiwanese names.</summary>
    public static bool IsSurnameFirst(ReadOnlySpan<char> codes) => codes.Length >= 3 && codes[..3] is "CHN" or "KOR" or "PRK" or "TWN" or "HKG";

    static NameCase CaseOf(ReadOnlySpan<char> name)
    {
        int upper = 0, letters = 0;
        foreach (var letter in name)
        {
            letters += char.IsLetter(letter) ? 1 : 0;
            upper += char.IsUpper(letter) ? 1 : 0;
        }

        return upper == 0 ? NameCase.Any : upper == letters && letters <= 3 ? NameCase.AllCapitals : NameCase.Capital;
    }
}
