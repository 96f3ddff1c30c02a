namespace Entente.Analysis.Forecasts;

/// <summary>All methods, fitted on the past of two sides and of the pairs around them, and made one by how they did on rolling origins.</summary>
sealed class PairMethods
{
    const int LeastOrigins = 12;
    const int LeastYes = 10;
    const int LeastRows = 200;
    static readonly string[] Simple = ["climatology, all history", SimpleForecasters.Reference, "persistence, calibrated", "decayed rate, negative binomial"];
    static readonly TreeOptions Small = new() { Trees = 40, Leaves = 8, LeastWeight = 3 };

    readonly SimpleForecasters simple;
    readonly DyadModel? model;
    readonly Combination combination;

    PairMethods(SimpleForecasters simple, DyadModel? model, Combination combination) => (this.simple, this.model, this.combination) = (simple, model, combination);

    /// <summary>The methods with their weights and past scores.</summary>
    public IReadOnlyList<PastScore> Scores { get; private init; } = [];

    /// <summary>Questions of the back-test; 0 without one.</summary>
    public int Tested { get; private init; }

    /// <summary>Skill of the combination over climatology-365 on the newest past questions, with weights from older ones; null without a back-test.</summary>
    public double? Skill { get; private init; }

    /// <summary>Fits: on the older origins, to see how each method does on the newer ones; then on all.</summary>
    public static PairMethods Fit(PairWorld world, CancellationToken cancel)
    {
        var (origins, horizon, all) = (world.Origins, world.Horizon, world.Past(_ => true));
        var cut = origins.Count > 0 ? origins[origins.Count * 2 / 3] : 0;
        var old = world.Past(t => t + horizon <= cut);
        var recent = world.Past(t => t >= cut);
        var enough = origins.Count >= LeastOrigins && old.Rows.Count >= LeastRows && Yes(old) >= LeastYes && Yes(recent) >= LeastYes;
        var simple = new SimpleForecasters(all, horizon);
        if (!enough)
        {
            // Too short a past to learn from: the two climatologies and the fading rate, alike.
            return new(simple, null, Combination.Even(Simple.Length)) { Scores = [.. Simple.Select(s => new PastScore(s, 1.0 / Simple.Length, null))] };
        }

        var told = new PairMethods(new(old, horizon), DyadModel.Fit(old, Small, cancel), Combination.Even(Simple.Length + 2)).Told(recent);
        var (tested, skill) = Test(recent, told);
        var combination = Combination.Fit([.. told.Select(t => t.Chances)], recent.Answers);
        return new(simple, DyadModel.Fit(all, Small, cancel), combination)
        {
            Scores = [.. told.Select((t, m) => new PastScore(t.Name, combination.Weights[m], ProbabilityScores.Brier(t.Chances, recent.Answers)))],
            Tested = tested,
            Skill = skill,
        };
    }

    // Weighed on the older half of the origins, scored on the newer one: what is said of the combination rests on questions that it has not seen.
    static (int Tested, double? Skill) Test(DyadTable table, List<DyadForecasts> told)
    {
        var origins = table.Rows.Select(r => r.Origin).Distinct().Order().ToArray();
        var cut = origins[origins.Length / 2];
        int[] older = [.. Enumerable.Range(0, table.Rows.Count).Where(i => table.Rows[i].Origin < cut)];
        int[] newer = [.. Enumerable.Range(0, table.Rows.Count).Where(i => table.Rows[i].Origin >= cut)];
        var weighed = Combination.Fit([.. told.Select(t => older.Select(i => t.Chances[i]).ToArray())], [.. older.Select(i => table.Rows[i].Answer)]);
        var answers = newer.Select(i => table.Rows[i].Answer).ToArray();
        var mixed = newer.Select(i => weighed.Apply(told.Select(t => t.Chances[i]))).ToArray();
        var reference = ProbabilityScores.Brier([.. newer.Select(i => table.Rows[i].Reference)], answers);
        return (newer.Length, reference > 0 ? 1 - (ProbabilityScores.Brier(mixed, answers) / reference) : null);
    }

    /// <summary>The probabilities for the questions of a table.</summary>
    public double[] Chances(DyadTable table)
    {
        var told = Told(table);
        return [.. Enumerable.Range(0, table.Rows.Count).Select(i => combination.Apply(told.Select(t => t.Chances[i])))];
    }

    /// <summary>How counts of a kind scatter.</summary>
    public double Shape(int kind) => simple.Shape(kind);

    /// <summary>The fitted regression and trees; null where the past was too short.</summary>
    public DyadModel? Learned => model;

    static int Yes(DyadTable table) => table.Rows.Count(r => r.Answer);

    List<DyadForecasts> Told(DyadTable table)
    {
        var all = simple.Forecast(table).ToDictionary(f => f.Name, StringComparer.Ordinal);
        return [.. Simple.Select(s => all[s]), .. model is null ? [] : model.Forecast(table).Take(2)];
    }
}
