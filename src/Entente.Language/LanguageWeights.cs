using System.IO.Compression;
using System.Text;
using Entente.Language.Learning;
using Entente.Language.Tagging;

namespace Entente.Language;

/// <summary>All that is learned from the treebanks, and its file: a header of text lines, an empty line, compressed data.</summary>
/// <param name="Header">What the weights were made from: "key: value" lines.</param>
/// <param name="Tags">The tags.</param>
/// <param name="Lexicon">The words.</param>
/// <param name="LemmaRules">The lemmas of other words.</param>
/// <param name="Tagger">The tagger's weights.</param>
/// <param name="Moves">The weights that choose the parser's moves.</param>
/// <param name="Relations">The weights that name relations.</param>
/// <param name="Names">The weights of the name finder.</param>
sealed record LanguageWeights(
    IReadOnlyList<string> Header,
    TagSet Tags,
    Lexicon Lexicon,
    LemmaRules LemmaRules,
    QuantisedWeights Tagger,
    QuantisedWeights Moves,
    QuantisedWeights Relations,
    QuantisedWeights Names)
{
    const string Magic = "entente-language 1";
    const int LongestHeader = 100;

    /// <summary>Reads a weight file.</summary>
    /// <exception cref="InvalidDataException">The stream is not a weight file of this version.</exception>
    public static LanguageWeights Read(Stream stream)
    {
        var header = new List<string>();
        if (ReadLine(stream) != Magic)
        {
            throw new InvalidDataException($"Not a weight file of this version: it does not start with '{Magic}'.");
        }

        for (var line = ReadLine(stream); line.Length > 0; line = ReadLine(stream))
        {
            header.Add(line);
            if (header.Count > LongestHeader)
            {
                throw new InvalidDataException("The weight file's header has no end.");
            }
        }

        using var data = new MemoryStream();
        using (var compressed = new BrotliStream(stream, CompressionMode.Decompress))
        {
            compressed.CopyTo(data, 1 << 16);
        }

        data.Position = 0;
        using var reader = new BinaryReader(data, Encoding.UTF8);
        return new LanguageWeights(
            header,
            TagSet.Read(reader),
            Lexicon.Read(reader),
            LemmaRules.Read(reader),
            QuantisedWeights.Read(reader),
            QuantisedWeights.Read(reader),
            QuantisedWeights.Read(reader),
            QuantisedWeights.Read(reader));
    }

    /// <summary>Writes the weight file.</summary>
    public void Write(Stream stream)
    {
        stream.Write(Encoding.UTF8.GetBytes($"{Magic}\n{string.Concat(Header.Select(line => line + "\n"))}\n"));
        using var data = new BufferedStream(new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true), 1 << 16);
        using var writer = new BinaryWriter(data, Encoding.UTF8);
        Tags.Write(writer);
        Lexicon.Write(writer);
        LemmaRules.Write(writer);
        Tagger.Write(writer);
        Moves.Write(writer);
        Relations.Write(writer);
        Names.Write(writer);
    }

    static string ReadLine(Stream stream)
    {
        var line = new List<byte>();
        for (var value = stream.ReadByte(); value is >= 0 and not '\n' && line.Count < 1000; value = stream.ReadByte())
        {
            line.Add((byte)value);
        }

        return Encoding.UTF8.GetString([.. line]);
    }
}
