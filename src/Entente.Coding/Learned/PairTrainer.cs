using System.Globalization;
using Entente.Language;

namespace Entente.Coding.Learned;

/// <summary>
/// Trains the learned layer from labelled pairs: the same examples and options give the same weights to the bit. It is trained twice: on nine
/// tenths of the sentences to measure and to calibrate on the last tenth, then on all.
/// </summary>
public static class PairTrainer
{
    const uint Parts = 10;
    const float NoneWeight = 3;

    /// <summary>Settings of the network of classes, types and modes.</summary>
    public static NetworkOptions ActOptions => new(Size: 48, Epochs: 8, Rate: 0.05f, Drop: 0.5f, HiddenDrop: 0.5f, Least: 4, Seed: 20250304);

    /// <summary>Settings of the network of whether there is an act.</summary>
    public static NetworkOptions GateOptions => new(Size: 8, Epochs: 6, Rate: 0.05f, Drop: 0.5f, HiddenDrop: 0.2f, Least: 4, Seed: 20250304);

    /// <summary>Trains on labelled pairs; those without an act teach what is none.</summary>
    /// <param name="examples">Labelled pairs.</param>
    /// <param name="parse">Parses a sentence.</param>
    /// <param name="isHeldOut">Whether to stop at nine tenths of the sentences, so that the last tenth can be used to measure.</param>
    /// <param name="progress">Told what is being done and how well it went, one line a stage.</param>
    /// <param name="cancel">Stops the training.</param>
    public static PairClassifier Train(
        IReadOnlyList<PairExample> examples, Func<string, Document> parse, bool isHeldOut, IProgress<string>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(examples);
        ArgumentNullException.ThrowIfNull(parse);
        progress?.Report($"reading {examples.Count} pairs");
        var all = examples.Concat(Backwards(examples)).AsParallel().AsOrdered().Select(e => Row.Read(e, parse)).ToList();
        var names = all.Where(r => r.Class >= 0).Select(r => r.Act).Distinct().Order(StringComparer.Ordinal).ToList();
        progress?.Report("training on nine tenths of the sentences");
        var (known, held) = (all.Where(r => !r.IsHeld).ToList(), all.Where(r => r.IsHeld).ToList());
        var (acts, gate, standings) = Fit(known, names, cancel);
        var (byClass, byAct, byGate) = (Answers(acts, held, names, 0), Answers(acts, held, names, 1), Answers(gate, held, names, 0));
        float[] heat = [Calibration.Temperature(byClass), Calibration.Temperature(byAct)];
        float[] gateHeat = [Calibration.Temperature(byGate)];
        Report(progress, "fifteen classes", byClass, heat[0]);
        Report(progress, "types and modes", byAct, heat[1]);
        Report(progress, "an act or none", byGate, gateHeat[0]);
        var byStanding = held.Where(r => r.Standings.Count > 0).Select(r => (standings.Answer(r.Standings[0].Features)[0], r.Standings[0].Labels[0])).ToList();
        progress?.Report(string.Create(CultureInfo.InvariantCulture, $"held-out tenth, how acts stand: {byStanding.Count} acts, {Balanced(byStanding) * 100:F1} % right, the five answers weighed alike"));
        if (!isHeldOut)
        {
            progress?.Report("training on all");
            (acts, gate, standings) = Fit(all, names, cancel);
        }

        return new(acts.With(heat), gate.With(gateHeat), standings, Codes(isHeldOut ? known : all));
    }

    /// <summary>Whether a sentence belongs to the tenth that is held out.</summary>
    public static bool IsHeld(string sentence) => FeatureHash.Of(sentence) % Parts == 0;

    static double Balanced(IEnumerable<(double[] Given, int Right)> answers) =>
        answers.GroupBy(a => a.Right).Average(g => g.Average(a => Array.IndexOf(a.Given, a.Given.Max()) == a.Right ? 1.0 : 0));

    static (PairNetwork Acts, PairNetwork Gate, PairNetwork Standings) Fit(IReadOnlyList<Row> rows, List<string> names, CancellationToken cancel)
    {
        var acts = NetworkTrainer.Train(
            [.. rows.Where(r => r.Class >= 0).Select(r => new NetworkExample(r.Features, [r.Class, names.IndexOf(r.Act)]))],
            [new(CameoClass.All, 1), new(names, 0.5f)], ActOptions, cancel);
        var gate = NetworkTrainer.Train(
            [.. rows.Where(r => !r.IsJoined).Select(r => new NetworkExample(r.Plain, [r.IsAct ? 0 : 1], r.IsNone ? NoneWeight : 1))],
            [new(["act", "none"], 1)], GateOptions, cancel);
        var standings = NetworkTrainer.Train([.. rows.SelectMany(r => r.Standings)], [new(StandingClassifier.Classes, 1)], StandingRows.Options, cancel);
        return (acts, gate, standings);
    }

    static List<(double[] Given, int Right)> Answers(PairNetwork network, IEnumerable<Row> rows, List<string> names, int head) => network.Heads.Count == 1
        ? [.. rows.Where(r => !r.IsJoined).Select(r => (network.Answer(r.Plain)[0], r.IsAct ? 0 : 1))]
        : [.. rows.Where(r => r.Class >= 0).Select(r => (network.Answer(r.Features)[head], head == 0 ? r.Class : names.IndexOf(r.Act)))];

    static void Report(IProgress<string>? progress, string what, List<(double[] Given, int Right)> answers, float temperature)
    {
        var claims = answers.Select(a => Calibration.Soften(a.Given, temperature)).Zip(answers, (p, a) => (Claimed: p.Max(), IsRight: Array.IndexOf(p, p.Max()) == a.Right)).ToList();
        progress?.Report(string.Create(CultureInfo.InvariantCulture,
            $"held-out tenth, {what}: {claims.Count} pairs, {claims.Average(c => c.IsRight ? 100.0 : 0):F1} % right, calibration error {Calibration.Error(claims):F3} at temperature {temperature:F2}"));
    }

    // An act read backwards is none, unless both do it together.
    static IEnumerable<PairExample> Backwards(IReadOnlyList<PairExample> examples)
    {
        var known = examples.Where(e => e.Type is not null).Select(e => (e.Sentence, e.Source, e.Target)).ToHashSet();
        return examples
            .Where(e => e.Type is not (null or EventType.Consult or EventType.Agree or EventType.Cooperate) && !known.Contains((e.Sentence, e.Target, e.Source)))
            .Select(e => e with { Source = e.Target, Target = e.Source, Type = null, IsBackwards = true });
    }

    // The commonest code of each class and act, and of each class alone.
    static Dictionary<string, string> Codes(IEnumerable<Row> rows) =>
        rows.Where(r => r.Class >= 0 && CameoClass.Of(r.Cameo) == CameoClass.All[r.Class])
            .SelectMany(r => new[] { (Key: $"{CameoClass.All[r.Class]} {r.Act}", r.Cameo), (Key: CameoClass.All[r.Class], r.Cameo) })
            .GroupBy(p => p.Key)
            .ToDictionary(g => g.Key, g => g.GroupBy(p => p.Cameo).OrderByDescending(c => c.Count()).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key);

    /// <summary>A labelled pair with its features.</summary>
    sealed record Row(uint[] Features, uint[] Plain, bool IsJoined, bool IsAct, bool IsNone, bool IsHeld, int Class, string Act, string Cameo, IReadOnlyList<NetworkExample> Standings)
    {
        public static Row Read(PairExample example, Func<string, Document> parse)
        {
            var document = parse(example.Sentence);
            var pair = new PairTokens(document, example.Source, example.Target);
            var views = PairReader.Default.Read(document, example.Source, example.Target).ToList();
            var isJoined = views.Any(v => v.Acts.Any(a => v.Joined(a) is "st" or "both"));
            return new(
                Extract(pair, views, true), isJoined ? [] : Extract(pair, views, false), isJoined, example.Type is not null, example.Type is null && !example.IsBackwards,
                PairTrainer.IsHeld(example.Sentence), example.Type is null ? -1 : CameoClass.All.ToList().IndexOf(ClassOf(example)), $"{(example.Type is { } type ? Ontology.Name(type) : "")}/{example.Mode}", example.Cameo, [.. StandingRows.Of(example, views, FeatureWords.Default)]);
        }

        // A charge is coded 173 in CAMEO, but sets of mention pairs count it as what it is: an accusation.
        static string ClassOf(PairExample example) => example.Type is EventType.Accuse ? "ACCUSE" : CameoClass.Of(example.Cameo);

        static uint[] Extract(PairTokens pair, IReadOnlyList<PairView> views, bool withRules)
        {
            var set = new FeatureSet();
            PairFeatures.Extract(pair, views, FeatureWords.Default, withRules, set);
            return set.Hashes.ToArray();
        }
    }
}
