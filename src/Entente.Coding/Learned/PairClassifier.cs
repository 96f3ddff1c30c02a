using System.IO.Compression;
using Entente.Language;

namespace Entente.Coding.Learned;

/// <summary>The learned layer: which act stands between two given mentions. Immutable; any number of threads may use one.</summary>
public sealed class PairClassifier
{
    const string Magic = "ENTENTE-PAIRS-2";
    static readonly Lazy<PairClassifier> Shipped = new(LoadShipped);

    readonly LinearModel classes;
    readonly LinearModel acts;
    readonly LinearModel gate;
    readonly IReadOnlyDictionary<string, string> codes;

    /// <summary>Makes a classifier of its parts.</summary>
    /// <param name="classes">Model of the fifteen CAMEO classes.</param>
    /// <param name="acts">Model of "TYPE/mode".</param>
    /// <param name="gate">Model of whether the first mention does anything to the second.</param>
    /// <param name="codes">CAMEO code for "CLASS TYPE/mode", with "CLASS" alone as the way out.</param>
    public PairClassifier(LinearModel classes, LinearModel acts, LinearModel gate, IReadOnlyDictionary<string, string> codes)
    {
        this.classes = classes;
        this.acts = acts;
        this.gate = gate;
        this.codes = codes;
    }

    /// <summary>The classifier shipped with this assembly, loaded at the first use.</summary>
    public static PairClassifier Default => Shipped.Value;

    /// <summary>The best guess for a pair of mentions of a parsed text.</summary>
    public PairGuess Classify(Document document, TextSpan source, TextSpan target)
    {
        var features = new FeatureSet();
        PairFeatures.Extract(new(document, source, target), features);
        return Guess(features);
    }

    /// <summary>The best guess, and how likely it is that the first mention does anything to the second; null where that is less likely than not.</summary>
    public (PairGuess Guess, double IsEvent)? Find(PairTokens pair)
    {
        var features = new FeatureSet();
        PairFeatures.Extract(pair, features);
        var isEvent = gate.Probabilities(features.Hashes)[0];
        return isEvent < 0.5 ? null : (Guess(features), isEvent);
    }

    PairGuess Guess(FeatureSet features)
    {
        var byClass = classes.Probabilities(features.Hashes);
        var best = Array.IndexOf(byClass, byClass.Max());
        var name = classes.Classes[best];
        var byAct = acts.Probabilities(features.Hashes);
        var act = acts.Classes[Array.IndexOf(byAct, byAct.Max())];
        var parts = act.Split('/');
        if (!Ontology.TryParseType(parts[0], out var type))
        {
            throw new InvalidDataException($"The weights name '{parts[0]}', which is no PLOVER type; train them again with `entente train events`.");
        }

        return new(type, parts[1], codes.GetValueOrDefault($"{name} {act}") ?? codes[name], byClass[best]);
    }

    /// <summary>Writes the weights, compressed; see <see cref="Load"/>.</summary>
    public void Save(Stream stream)
    {
        using var zipped = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(zipped);
        writer.Write(Magic);
        classes.Write(writer);
        acts.Write(writer);
        gate.Write(writer);
        writer.Write(codes.Count);
        foreach (var (key, code) in codes.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            writer.Write(key);
            writer.Write(code);
        }
    }

    /// <summary>Reads weights.</summary>
    /// <exception cref="InvalidDataException">The stream is not a file of pair weights of this version.</exception>
    public static PairClassifier Load(Stream stream)
    {
        using var zipped = new BrotliStream(stream, CompressionMode.Decompress);
        using var reader = new BinaryReader(zipped);
        if (reader.ReadString() != Magic)
        {
            throw new InvalidDataException("Not a file of pair weights of this version; train it again with `entente train events`.");
        }

        var classes = LinearModel.Read(reader);
        var acts = LinearModel.Read(reader);
        var gate = LinearModel.Read(reader);
        var codes = new Dictionary<string, string>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            codes.Add(reader.ReadString(), reader.ReadString());
        }

        return new(classes, acts, gate, codes);
    }

    static PairClassifier LoadShipped()
    {
        using var stream = typeof(PairClassifier).Assembly.GetManifestResourceStream("Weights/events.weights")!;
        return Load(stream);
    }
}
