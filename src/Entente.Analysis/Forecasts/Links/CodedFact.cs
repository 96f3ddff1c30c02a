namespace Entente.Analysis.Forecasts;

/// <summary>One line of a benchmark folder: who did what to whom, when, in the folder's own numbers.</summary>
/// <param name="Source">Number of the acting entity.</param>
/// <param name="Relation">Number of the relation; relation + number of relations is its inverse.</param>
/// <param name="Target">Number of the affected entity.</param>
/// <param name="Day">Day, counted from the folder's first.</param>
public readonly record struct CodedFact(int Source, int Relation, int Target, int Day)
{
    /// <summary>By day, source, relation and target: an order that does not depend on that of the rows.</summary>
    public static IComparer<CodedFact> ByContent { get; } = Comparer<CodedFact>.Create((a, b) =>
        (a.Day, a.Source, a.Relation, a.Target).CompareTo((b.Day, b.Source, b.Relation, b.Target)));

    /// <summary>The same fact told of its target.</summary>
    public CodedFact Inverse(int relations) => new(Target, Relation < relations ? Relation + relations : Relation - relations, Source, Day);
}
