using System.Text;
using Entente.Language.Learning;
using Entente.Language.Tagging;

namespace Entente.Language.Neural;

/// <summary>What the accurate setting adds to the language weights, and its file.</summary>
/// <param name="Header">What the weights were made from: "key: value" lines.</param>
/// <param name="Tags">The tags that the network reads and gives.</param>
/// <param name="Network">The network.</param>
sealed record AccurateWeights(IReadOnlyList<string> Header, TagSet Tags, GraphNetwork Network)
{
    const string Magic = "entente-language-accurate 2";

    /// <summary>Reads a weight file.</summary>
    /// <exception cref="InvalidDataException">The stream is not a weight file of this version, is cut or was changed.</exception>
    public static AccurateWeights Read(Stream stream) =>
        WeightFile.Read(stream, Magic, (header, reader) => new AccurateWeights(header, TagSet.Read(reader), GraphNetwork.Read(reader)));

    /// <summary>Writes the weight file.</summary>
    public void Write(Stream stream)
    {
        using var data = new MemoryStream();
        using var writer = new BinaryWriter(data, Encoding.UTF8);
        Tags.Write(writer);
        Network.Write(writer);
        writer.Flush();
        WeightFile.Write(stream, Magic, Header, data.ToArray());
    }
}
