namespace Entente.Language.Tagging;

/// <summary>A word under one tag.</summary>
/// <param name="Tag">The tag's number.</param>
/// <param name="Lemma">Its base form under the tag.</param>
/// <param name="Features">Its UD features under the tag.</param>
readonly record struct Reading(int Tag, string Lemma, string Features);

/// <summary>A word of the lexicon.</summary>
/// <param name="Form">As written, or in lower case (then it stands for all ways to write it).</param>
/// <param name="Ambiguity">Which tags it commonly has, as a hash; 0 if it is too rare to say.</param>
/// <param name="Readings">Its readings, the commonest first.</param>
sealed record LexiconEntry(string Form, ulong Ambiguity, Reading[] Readings)
{
    /// <summary>Reads an entry; lemmas and features are places in <paramref name="texts"/>.</summary>
    public static LexiconEntry Read(BinaryReader reader, string[] texts)
    {
        var form = reader.ReadString();
        var ambiguity = reader.ReadUInt32();
        var readings = new Reading[reader.Read7BitEncodedInt()];
        for (var i = 0; i < readings.Length; i++)
        {
            readings[i] = new Reading(reader.ReadByte(), texts[reader.Read7BitEncodedInt()], texts[reader.Read7BitEncodedInt()]);
        }

        return new LexiconEntry(form, ambiguity, readings);
    }

    /// <summary>Writes the entry.</summary>
    public void Write(BinaryWriter writer, IReadOnlyDictionary<string, int> places)
    {
        writer.Write(Form);
        writer.Write((uint)Ambiguity);
        writer.Write7BitEncodedInt(Readings.Length);
        foreach (var reading in Readings)
        {
            writer.Write((byte)reading.Tag);
            writer.Write7BitEncodedInt(places[reading.Lemma]);
            writer.Write7BitEncodedInt(places[reading.Features]);
        }
    }
}
