using Entente.Language;

namespace Entente.Coding.Learned;

/// <summary>Trains the learned layer from labelled pairs: the same examples and options give the same weights to the bit.</summary>
public static class PairTrainer
{
    /// <summary>Settings of the model of the fifteen CAMEO classes.</summary>
    public static LinearTrainerOptions ClassOptions => new(Bits: 17, Epochs: 12, Rate: 0.3f, Decay: 3e-4f);

    /// <summary>Settings of the model of types and modes, which has five times the columns.</summary>
    public static LinearTrainerOptions ActOptions => new(Bits: 16, Epochs: 8, Rate: 0.3f, Decay: 3e-4f);

    /// <summary>Settings of the model of whether there is an act.</summary>
    public static LinearTrainerOptions GateOptions => new(Bits: 18, Epochs: 8, Rate: 0.3f, Decay: 3e-4f);

    /// <summary>Trains on the examples that have an act; those without one teach what is none.</summary>
    /// <param name="examples">Labelled pairs; those without an act are left out.</param>
    /// <param name="parse">Parses a sentence.</param>
    /// <param name="progress">Told what is being done, one line a stage.</param>
    /// <param name="cancel">Stops the training.</param>
    public static PairClassifier Train(
        IReadOnlyList<PairExample> examples, Func<string, Document> parse, IProgress<string>? progress, CancellationToken cancel)
    {
        var acts = examples.Where(e => e.Type is not null && CameoClass.Of(e.Cameo).Length > 0).ToArray();
        progress?.Report($"reading {acts.Length} pairs");
        var features = acts.Select(e => Features(e, parse)).ToArray();
        progress?.Report("training the fifteen classes");
        var classes = new LinearTrainer(ClassOptions).Train(
            CameoClass.All, features, [.. acts.Select(e => CameoClass.All.ToList().IndexOf(CameoClass.Of(e.Cameo)))], cancel);
        progress?.Report("training types and modes");
        var names = acts.Select(Act).Distinct().Order(StringComparer.Ordinal).ToList();
        var modes = new LinearTrainer(ActOptions).Train(names, features, [.. acts.Select(e => names.IndexOf(Act(e)))], cancel);
        progress?.Report("training whether there is an act");
        return new(classes, modes, TrainGate(examples, parse, cancel), Codes(acts));
    }

    // An act read backwards is none, unless both do it together.
    static LinearModel TrainGate(IReadOnlyList<PairExample> examples, Func<string, Document> parse, CancellationToken cancel)
    {
        var known = examples.Where(e => e.Type is not null).Select(e => (e.Sentence, e.Source, e.Target)).ToHashSet();
        var backwards = examples
            .Where(e => e.Type is not (null or EventType.Consult or EventType.Agree or EventType.Cooperate) && !known.Contains((e.Sentence, e.Target, e.Source)))
            .Select(e => e with { Source = e.Target, Target = e.Source, Type = null });
        var all = examples.Concat(backwards).ToArray();
        return new LinearTrainer(GateOptions).Train(
            ["event", "none"], [.. all.Select(e => Features(e, parse))], [.. all.Select(e => e.Type is null ? 1 : 0)], cancel);
    }

    static uint[] Features(PairExample example, Func<string, Document> parse)
    {
        var set = new FeatureSet();
        PairFeatures.Extract(new(parse(example.Sentence), example.Source, example.Target), set);
        return set.Hashes.ToArray();
    }

    static string Act(PairExample example) => $"{Ontology.Name(example.Type!.Value)}/{example.Mode}";

    // The commonest code of each class and act, and of each class alone.
    static Dictionary<string, string> Codes(IReadOnlyList<PairExample> acts) =>
        acts.SelectMany(e => new[] { (Key: $"{CameoClass.Of(e.Cameo)} {Act(e)}", e.Cameo), (Key: CameoClass.Of(e.Cameo), e.Cameo) })
            .GroupBy(p => p.Key)
            .ToDictionary(g => g.Key, g => g.GroupBy(p => p.Cameo).OrderByDescending(c => c.Count()).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key);
}
