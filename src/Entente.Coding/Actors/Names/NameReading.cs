namespace Entente.Coding;

/// <summary>Reads names from their records into a trie.</summary>
sealed class NameReading(WordFolding folding, RecordTable records)
{
    /// <summary>Whether the family name stands first: in Chinese and Korean names; in those of Taiwan and Hong Kong where the given name is a pair ("Tsai Ing-wen").</summary>
    /// <param name="codes">The codes of the record.</param>
    /// <param name="name">The name.</param>
    public static bool IsSurnameFirst(ReadOnlySpan<char> codes, ReadOnlySpan<char> name) => codes.Length >= 3
        && (codes[..3] is "CHN" or "KOR" or "PRK" || (codes[..3] is "TWN" or "HKG" && name.Count(' ') == 1 && name[name.IndexOf(' ')..].Contains('-')));

    /// <summary>The words of a person's name, without "Jr." and the like.</summary>
    public static int WordsOfPerson(WordFolding folding, ReadOnlySpan<char> name, Span<ulong> words)
    {
        var bare = name.TrimEnd('.');
        foreach (var suffix in (ReadOnlySpan<string>)[" Jr", " Sr", " III", " II", " IV"])
        {
            bare = bare.EndsWith(suffix, StringComparison.Ordinal) ? bare[..^suffix.Length] : bare;
        }

        return NameWords.Read(folding, bare, words);
    }

    /// <summary>The plural that the attributes of an office or agent give; empty if none.</summary>
    public static string PluralOf(RecordTable records, int record)
    {
        var attributes = records.Column(record, 6);
        foreach (var range in attributes.Split(';'))
        {
            var attribute = attributes[range].Trim();
            if (attribute.StartsWith("plural=", StringComparison.Ordinal))
            {
                var name = records.Column(record, 2);
                var plural = attribute[7..].Trim();
                var space = name.LastIndexOf(' ');
                return space > 0 && !plural.Contains(' ') ? string.Concat(name[..(space + 1)], plural) : plural.ToString();
            }
        }

        return "";
    }

    /// <summary>Adds the name that a reference points at.</summary>
    /// <param name="trie">The trie of its first word.</param>
    /// <param name="reference">Where the name stands.</param>
    /// <param name="meant">The record that it means.</param>
    public void Add(NameTrie trie, NameReference reference, int meant)
    {
        var kind = records.KindOf(meant);
        var (tag, dated) = AliasReader.TagOf(TextOf(reference));
        var name = AliasReader.WithoutDates(dated);
        var valid = name.Length < dated.Length && DateSpan.TryParse(dated[(dated.LastIndexOf('@') + 1)..], out var days) ? days : DateSpan.Always;

        var letters = kind is ActorKind.Agent or ActorKind.Office ? CaseOfNoun(name) : CaseOf(name);
        Span<ulong> words = stackalloc ulong[NameWords.Most];
        var path = WordsOf(reference.Number == NameReference.Plural ? NamePart.Whole : reference.Part, name, words);
        var surname = reference.Part is NamePart.LastWord or NamePart.LastTwoWords or NamePart.FirstWord;
        trie.Add(path[1..], new(meant, -1, surname ? NameTag.Surname : tag, surname ? NameCase.Capital : letters, reference.Part == NamePart.Plural, valid));
    }

    ReadOnlySpan<ulong> WordsOf(NamePart part, ReadOnlySpan<char> name, Span<ulong> words)
    {
        switch (part)
        {
            case NamePart.Whole:
                return words[..NameWords.Read(folding, name, words)];
            case NamePart.Plural:
                return words[..NameWords.Read(folding, Plural.Of(name), words)];
            case NamePart.FirstWord:
                NameWords.Read(folding, name, words);
                return words[..1];
            default:
                var count = WordsOfPerson(folding, name, words);
                return words[(count - (part == NamePart.LastWord ? 1 : 2))..count];
        }
    }

    ReadOnlySpan<char> TextOf(NameReference reference)
    {
        if (reference.Number == NameReference.Name)
        {
            return records.Column(reference.Record, 2);
        }

        if (reference.Number == NameReference.Plural)
        {
            return PluralOf(records, reference.Record);
        }

        var aliases = records.Column(reference.Record, 3);
        var number = NameReference.FirstAlias;
        foreach (var range in aliases.Split(';'))
        {
            if (number++ == reference.Number)
            {
                return aliases[range].Trim();
            }
        }

        return default;
    }

    // "PM" is a title, "p.m." is none.
    static NameCase CaseOfNoun(ReadOnlySpan<char> name) => CaseOf(name) == NameCase.AllCapitals ? NameCase.Capital : NameCase.Any;

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
