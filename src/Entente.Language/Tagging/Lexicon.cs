namespace Entente.Language.Tagging;

/// <summary>What the training treebanks know of single words: how they are tagged, and their lemma and features under each tag.</summary>
sealed class Lexicon
{
    readonly LexiconEntry[] entries;
    readonly Dictionary<string, int> byForm;
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    /// <summary>Makes a lexicon of entries in the ordinal order of their forms.</summary>
    public Lexicon(IReadOnlyList<LexiconEntry> entries)
    {
        this.entries = [.. entries];
        byForm = new Dictionary<string, int>(this.entries.Length, StringComparer.Ordinal);
        for (var i = 0; i < this.entries.Length; i++)
        {
            byForm.Add(this.entries[i].Form, i);
        }

        bySpan = byForm.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The number of words.</summary>
    public int Count => entries.Length;

    /// <summary>The word at a place.</summary>
    public LexiconEntry this[int entry] => entries[entry];

    /// <summary>The place of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> form) => bySpan.TryGetValue(form, out var entry) ? entry : -1;

    /// <summary>Which tags a word commonly has, as a hash; 0 if it is too rare to say.</summary>
    public ulong Ambiguity(int entry) => entries[entry].Ambiguity;

    /// <summary>Reads a lexicon.</summary>
    public static Lexicon Read(BinaryReader reader)
    {
        var texts = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = reader.ReadString();
        }

        var entries = new LexiconEntry[reader.Read7BitEncodedInt()];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = LexiconEntry.Read(reader, texts);
        }

        return new Lexicon(entries);
    }

    /// <summary>Writes the lexicon.</summary>
    public void Write(BinaryWriter writer)
    {
        var texts = entries.SelectMany(entry => entry.Readings).SelectMany(reading => new[] { reading.Lemma, reading.Features })
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var places = texts.Index().ToDictionary(text => text.Item, text => text.Index, StringComparer.Ordinal);
        writer.Write7BitEncodedInt(texts.Length);
        foreach (var text in texts)
        {
            writer.Write(text);
        }

        writer.Write7BitEncodedInt(entries.Length);
        foreach (var entry in entries)
        {
            entry.Write(writer, places);
        }
    }
}
