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

    /// <summary>Skill of the combination over climatology-365 in the back-test, whose weights come from the same questions; null without one.</summary>
    public double? Skill { get; private init; }

    /// <summary>Fits: on the older origins, to see how each method does on the newer ones; then on all.</summary>
    public static PairMethods Fit(PairWorld world, int horizon, CancellationToken cancel)
    {
        var origins = world.Origins(horizon);
        var all = world.Table(origins, horizon);
        var cut = origins.Count > 0 ? origins[origins.Count * 2 / 3] : 0;
        var old = world.Table([.. origins.Where(t => t + horizon <= cut)], horizon);
        var recent = world.Table([.. origins.Where(t => t >= cut)], horizon);
        var enough = origins.Count >= LeastOrigins && old.Rows.Count >= LeastRows && Yes(old) >= LeastYes && Yes(recent) >= LeastYes;
        var simple = new SimpleForecasters(all, horizon);
        if (!enough)
        {
            // Too short a past to learn from: the two climatologies and the fading rate, alike.
            return new(simple, null, Combination.Even(Simple.Length)) { Scores = [.. Simple.Select(s => new PastScore(s, 1.0 / Simple.Length, null))] };
        }

        var before = new PairMethods(new(old, horizon), DyadModel.Fit(old, Small, cancel), Combination.Even(Simple.Length + 2));
        var told = before.Told(recent);
        var answers = recent.Answers;
        var combination = Combination.Fit([.. told.Select(t => t.Chances)], answers);
        var mixed = Enumerable.Range(0, answers.Length).Select(i => combination.Apply(told.Select(t => t.Chances[i]))).ToArray();
        var reference = ProbabilityScores.Brier([.. recent.Rows.Select(r => r.Reference)], answers);
        return new(simple, DyadModel.Fit(all, Small, cancel), combination)
        {
            Scores = [.. told.Select((t, m) => new PastScore(t.Name, combination.Weights[m], ProbabilityScores.Brier(t.Chances, answers)))],
            Tested = answers.Length,
            Skill = reference > 0 ? 1 - (ProbabilityScores.Brier(mixed, answers) / reference) : null,
        };
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
