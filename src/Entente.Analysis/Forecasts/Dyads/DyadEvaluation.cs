using System.Globalization;

namespace Entente.Analysis.Forecasts;

/// <summary>The chance that A does something of a quad class to B within some days, on a benchmark folder: every method on the same rows.</summary>
/// <param name="Origins">Test origins.</param>
/// <param name="Training">Rows fitted on.</param>
/// <param name="All">Scores on all rows, a method each, in the order of the table.</param>
/// <param name="Uncertain">Scores on rows whose past frequency is 5 to 95 %.</param>
public sealed record DyadEvaluation(int Origins, int Training, IReadOnlyList<DyadScore> All, IReadOnlyList<DyadScore> Uncertain)
{
    const int Samples = 1000;

    /// <summary>Runs all methods; <paramref name="forecasts"/> receives a line for each row: A, B, class, origin, probability.</summary>
    public static DyadEvaluation Run(BenchmarkFolder folder, bool ofCountries, int horizon, TextWriter? forecasts, IProgress<string>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var benchmark = new DyadBenchmark(folder, ofCountries);
        var origins = benchmark.TestOrigins(horizon);
        if (origins.Count == 0 || benchmark.TrainingOrigins(horizon).Count == 0)
        {
            throw new InvalidDataException($"the folder holds too few days for windows of {horizon} days: there must be {horizon} days after the first test day, and {horizon + 60} before it.");
        }

        var train = benchmark.Table(benchmark.TrainingOrigins(horizon), horizon);
        progress?.Report(string.Create(CultureInfo.InvariantCulture, $"{train.Rows.Count} training rows"));
        var test = benchmark.Table(origins, horizon);
        progress?.Report(string.Create(CultureInfo.InvariantCulture, $"{test.Rows.Count} test rows at {origins.Count} origins from day {origins[0]}"));
        var model = DyadModel.Fit(train, new() { Seed = 1 }, cancel);
        IReadOnlyList<DyadForecasts> methods = [.. new SimpleForecasters(train, horizon).Forecast(test), .. model.Forecast(test)];
        Write(forecasts, test, methods[^1].Chances);
        int[] all = [.. Enumerable.Range(0, test.Rows.Count)];
        int[] uncertain = [.. all.Where(i => test.Rows[i].IsUncertain)];
        return new(origins.Count, train.Rows.Count, Score(test, methods, all), Score(test, methods, uncertain));
    }

    static List<DyadScore> Score(DyadTable table, IReadOnlyList<DyadForecasts> methods, int[] rows)
    {
        var answers = rows.Select(i => table.Rows[i].Answer).ToArray();
        var reference = rows.Select(i => methods.First(m => m.Name == SimpleForecasters.Reference).Chances[i]).ToArray();
        return [.. methods.Select(m =>
        {
            var chances = rows.Select(i => m.Chances[i]).ToArray();
            var brier = ProbabilityScores.Brier(chances, answers);
            var (low, high) = Interval(table, rows, chances, reference);
            var byClass = Enumerable.Range(0, 4).Select(k => SkillOf(rows.Select((i, n) => (i, n)).Where(x => table.Rows[x.i].Kind == k).Select(x => x.n), chances, reference, answers));
            return new DyadScore(m.Name, rows.Length, brier, SkillOf(Enumerable.Range(0, rows.Length), chances, reference, answers), low, high,
                ProbabilityScores.LogLoss(chances, answers), ProbabilityScores.Auroc(chances, answers), ProbabilityScores.Ece(chances, answers), [.. byClass]);
        })];
    }

    static double SkillOf(IEnumerable<int> rows, double[] chances, double[] reference, bool[] answers)
    {
        var (mine, theirs) = (0.0, 0.0);
        foreach (var i in rows)
        {
            mine += Squared(chances[i], answers[i]);
            theirs += Squared(reference[i], answers[i]);
        }

        return theirs > 0 ? 1 - (mine / theirs) : 0;
    }

    // Windows overlap and a pair's rows depend on one another: pairs are drawn, not rows.
    static (double Low, double High) Interval(DyadTable table, int[] rows, double[] chances, double[] reference)
    {
        var sums = new Dictionary<(int, int), (double Mine, double Theirs)>();
        for (var n = 0; n < rows.Length; n++)
        {
            var row = table.Rows[rows[n]];
            var (mine, theirs) = sums.GetValueOrDefault((row.Source, row.Target));
            sums[(row.Source, row.Target)] = (mine + Squared(chances[n], row.Answer), theirs + Squared(reference[n], row.Answer));
        }

        var pairs = sums.OrderBy(s => s.Key).Select(s => s.Value).ToArray();
        var random = new Random(7);
        var drawn = new double[Samples];
        for (var s = 0; s < Samples && pairs.Length > 0; s++)
        {
            var (mine, theirs) = (0.0, 0.0);
            for (var i = 0; i < pairs.Length; i++)
            {
                var pair = pairs[random.Next(pairs.Length)];
                (mine, theirs) = (mine + pair.Mine, theirs + pair.Theirs);
            }

            drawn[s] = theirs > 0 ? 1 - (mine / theirs) : 0;
        }

        Array.Sort(drawn);
        return (drawn[Samples / 40], drawn[Samples - 1 - (Samples / 40)]);
    }

    static double Squared(double chance, bool answer) => (chance - (answer ? 1 : 0)) * (chance - (answer ? 1 : 0));

    static void Write(TextWriter? forecasts, DyadTable table, double[] chances)
    {
        for (var i = 0; forecasts is not null && i < chances.Length; i++)
        {
            var row = table.Rows[i];
            forecasts.Write(string.Create(CultureInfo.InvariantCulture, $"{row.Source}\t{row.Target}\t{row.Kind + 1}\t{row.Origin}\t{chances[i]:F6}\n"));
        }
    }
}
