namespace Entente.Analysis.Forecasts;

/// <summary>The facts of a day, and the questions that they answer.</summary>
/// <param name="Day">The day.</param>
/// <param name="Facts">Its facts, in order of their content.</param>
sealed record LinkDay(int Day, IReadOnlyList<CodedFact> Facts)
{
    /// <summary>Splits facts into days, in order.</summary>
    public static IReadOnlyList<LinkDay> Split(IEnumerable<CodedFact> facts) =>
        [.. facts.Order(CodedFact.ByContent).GroupBy(f => f.Day).Select(g => new LinkDay(g.Key, [.. g]))];

    /// <summary>The questions of the day in both directions, in order of subject and relation, each with its right answers.</summary>
    public IReadOnlyList<(int Subject, int Relation, int[] Answers)> Questions(int relations) =>
        [.. Facts.Concat(Facts.Select(f => f.Inverse(relations)))
            .GroupBy(f => (f.Source, f.Relation))
            .OrderBy(g => g.Key)
            .Select(g => (g.Key.Source, g.Key.Relation, g.Select(f => f.Target).Order().ToArray()))];
}
