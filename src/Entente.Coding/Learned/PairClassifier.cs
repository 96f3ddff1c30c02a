using System.IO.Compression;
using Entente.Language;

namespace Entente.Coding.Learned;

/// <summary>The learned layer: which act stands between two given mentions. Immutable; any number of threads may use one.</summary>
public sealed class PairClassifier
{
    const string Magic = "ENTENTE-PAIRS-4";
    static readonly Lazy<PairClassifier> Shipped = new(LoadShipped);

    readonly PairNetwork acts;
    readonly PairNetwork gate;
    readonly StandingClassifier standings;
    readonly IReadOnlyDictionary<string, string> codes;

    /// <summary>Makes a classifier of its parts.</summary>
    /// <param name="acts">Answers with one of the fifteen CAMEO classes and with "TYPE/mode", and knows what the rules found.</param>
    /// <param name="gate">Answers whether the first mention does anything to the second, where no rule says so.</param>
    /// <param name="standings">Answers how an act stands.</param>
    /// <param name="codes">CAMEO code for "CLASS TYPE/mode", with "CLASS" alone as the way out.</param>
    internal PairClassifier(PairNetwork acts, PairNetwork gate, PairNetwork standings, IReadOnlyDictionary<string, string> codes)
    {
        this.acts = acts;
        this.gate = gate;
        this.standings = new(standings, FeatureWords.Default.Standings);
        this.codes = codes;
    }

    /// <summary>The classifier shipped with this assembly, loaded at the first use.</summary>
    public static PairClassifier Default => Shipped.Value;

    /// <summary>How acts stand.</summary>
    internal StandingClassifier Standings => standings;

    /// <summary>The best guess for a pair of mentions of a parsed text, with the shipped rules and actors.</summary>
    public PairGuess Classify(Document document, TextSpan source, TextSpan target)
    {
        var (features, pair, views) = (new FeatureSet(), new PairTokens(document, source, target), PairReader.Default.Read(document, source, target).ToList());
        PairFeatures.Extract(pair, views, FeatureWords.Default, true, features);
        var guess = Guess(features);
        return guess with { Auxiliary = standings.Of(views, guess.Type), IsAct = IsAct(pair, views, features) };
    }

    // What a rule joins is an act as often as the rules are right.
    double IsAct(PairTokens pair, List<PairView> views, FeatureSet features)
    {
        var joining = views.SelectMany(v => v.Acts.Where(a => v.Joined(a) is "st" or "both")).ToList();
        if (joining.Count > 0)
        {
            return joining.Max(a => a.Confidence);
        }

        PairFeatures.Extract(pair, views, FeatureWords.Default, false, features);
        return gate.Answer(features.Hashes)[0][0];
    }

    /// <summary>The best guess for a pair that no rule joined, and how likely it is that the first mention does anything to the second.</summary>
    /// <param name="pair">The words of the sentence.</param>
    /// <param name="view">What is known of the pair.</param>
    /// <param name="least">Least probability that there is an act; below it the answer is null.</param>
    internal (PairGuess Guess, double IsAct)? Find(PairTokens pair, PairView view, double least)
    {
        var features = new FeatureSet();
        PairFeatures.Extract(pair, [view], FeatureWords.Default, false, features);
        var isAct = gate.Answer(features.Hashes)[0][0];
        if (isAct < least)
        {
            return null;
        }

        RuleFeatures.Add(view, features);
        features.Finish();
        return (Guess(features), isAct);
    }

    PairGuess Guess(FeatureSet features)
    {
        var answer = acts.Answer(features.Hashes);
        var best = IndexOfBest(answer[0], _ => true);
        var name = acts.Heads[0].Classes[best];
        var names = acts.Heads[1].Classes;
        var act = names[IndexOfBest(answer[1], i => codes.ContainsKey($"{name} {names[i]}"))];
        var parts = act.Split('/');
        if (!Ontology.TryParseType(parts[0], out var type))
        {
            throw new InvalidDataException($"The weights name '{parts[0]}', which is no PLOVER type; train them again with `entente train events`.");
        }

        return new(type, parts[1], codes.GetValueOrDefault($"{name} {act}") ?? codes[name], answer[0][best]);
    }

    // The first of equals; where nothing may be chosen, the first of all.
    static int IndexOfBest(double[] values, Func<int, bool> mayBe)
    {
        var best = -1;
        for (var i = 0; i < values.Length; i++)
        {
            best = mayBe(i) && (best < 0 || values[i] > values[best]) ? i : best;
        }

        return Math.Max(0, best);
    }

    /// <summary>Writes the weights, compressed; see <see cref="Load"/>.</summary>
    public void Save(Stream stream)
    {
        using var zipped = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(zipped);
        writer.Write(Magic);
        acts.Write(writer);
        gate.Write(writer);
        standings.Network.Write(writer);
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

        var (acts, gate, standings) = (PairNetwork.Read(reader), PairNetwork.Read(reader), PairNetwork.Read(reader));
        var codes = new Dictionary<string, string>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            codes.Add(reader.ReadString(), reader.ReadString());
        }

        return new(acts, gate, standings, codes);
    }

    static PairClassifier LoadShipped()
    {
        using var stream = typeof(PairClassifier).Assembly.GetManifestResourceStream("Weights/events.weights")!;
        return Load(stream);
    }
}
