namespace Entente.Language.Tagging;

/// <summary>A tag that the tagger predicts: universal and Penn Treebank part of speech together.</summary>
/// <param name="Upos">The universal part of speech.</param>
/// <param name="Xpos">The Penn Treebank tag.</param>
readonly record struct WordTag(Upos Upos, string Xpos);

/// <summary>The tags of the training treebanks; a tag's number is its place.</summary>
sealed class TagSet(IReadOnlyList<WordTag> tags)
{
    readonly Dictionary<WordTag, int> numbers = tags.Index().ToDictionary(tag => tag.Item, tag => tag.Index);

    /// <summary>How many tags there are.</summary>
    public int Count => tags.Count;

    /// <summary>The tag with a number.</summary>
    public WordTag this[int number] => tags[number];

    /// <summary>The number of a tag, or -1 for one too rare to learn.</summary>
    public int NumberOf(WordTag tag) => numbers.GetValueOrDefault(tag, -1);

    /// <summary>True where the other set has the same tags under the same numbers.</summary>
    public bool SequenceEqual(TagSet other) => Enumerable.Range(0, Count).Select(number => this[number])
        .SequenceEqual(Enumerable.Range(0, other.Count).Select(number => other[number]));

    /// <summary>Reads a tag set.</summary>
    public static TagSet Read(BinaryReader reader)
    {
        var tags = new WordTag[reader.Read7BitEncodedInt()];
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = new WordTag((Upos)reader.ReadByte(), reader.ReadString());
        }

        return new TagSet(tags);
    }

    /// <summary>Writes the tag set.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(Count);
        foreach (var tag in tags)
        {
            writer.Write((byte)tag.Upos);
            writer.Write(tag.Xpos);
        }
    }
}
