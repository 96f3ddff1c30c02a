using System.Text;
using Entente.Language.Learning;
using Entente.Language.Neural;
using Entente.Language.Tagging;

namespace Entente.Language;

/// <summary>All that the fast setting has learned, and its file: a header of text lines, an empty line, compressed data.</summary>
/// <param name="Header">What the weights were made from: "key: value" lines.</param>
/// <param name="Tags">The tags.</param>
/// <param name="Lexicon">The words.</param>
/// <param name="LemmaRules">The lemmas of other words.</param>
/// <param name="Tagger">The tagger's weights.</param>
/// <param name="Network">The network that gives trees, tags and names.</param>
sealed record LanguageWeights(
    IReadOnlyList<string> Header, TagSet Tags, Lexicon Lexicon, LemmaRules LemmaRules, QuantisedWeights Tagger, GraphNetwork Network)
{
    const string Magic = "entente-language 2";

    /// <summary>Reads a weight file.</summary>
    /// <exception cref="InvalidDataException">The stream is not a weight file of this version, is cut or was changed.</exception>
    public static LanguageWeights Read(Stream stream) => WeightFile.Read(stream, Magic, (header, reader) => new LanguageWeights(
        header, TagSet.Read(reader), Lexicon.Read(reader), LemmaRules.Read(reader), QuantisedWeights.Read(reader), GraphNetwork.Read(reader)));

    /// <summary>Writes the weight file.</summary>
    public void Write(Stream stream)
    {
        using var data = new MemoryStream();
        using var writer = new BinaryWriter(data, Encoding.UTF8);
        Tags.Write(writer);
        Lexicon.Write(writer);
        LemmaRules.Write(writer);
        Tagger.Write(writer);
        Network.Write(writer);
        writer.Flush();
        WeightFile.Write(stream, Magic, Header, data.ToArray());
    }
}
