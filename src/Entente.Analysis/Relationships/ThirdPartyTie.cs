using Entente.Store;

namespace Entente.Analysis;

/// <summary>How two sides stand to one third party: events of cooperation and of conflict, either way.</summary>
/// <param name="Third">The third party's key.</param>
/// <param name="SourceCooperation">Cooperation between it and the first side.</param>
/// <param name="SourceConflict">Conflict between them.</param>
/// <param name="TargetCooperation">Cooperation between it and the second side.</param>
/// <param name="TargetConflict">Conflict between them.</param>
sealed record ThirdPartyTie(string Third, int SourceCooperation, int SourceConflict, int TargetCooperation, int TargetConflict)
{
    /// <summary>Its events with either side.</summary>
    public int N => SourceCooperation + SourceConflict + TargetCooperation + TargetConflict;

    /// <summary>The first side's tie: net cooperation, -1 to 1; 0 where they had nothing to do with one another.</summary>
    public double OfSource => Net(SourceCooperation, SourceConflict);

    /// <summary>The second side's tie.</summary>
    public double OfTarget => Net(TargetCooperation, TargetConflict);

    /// <summary>All third states and bodies with an event with either side, and the query.</summary>
    public static (Sql Query, IReadOnlyList<ThirdPartyTie> Ties) Read(EventStore store, MeasureInput input)
    {
        var query = MeasureQuery.Of("ThirdPartyTies", input);
        return (query, [.. store.Read(query).Rows.Select(r =>
            new ThirdPartyTie((string)r[0]!, MeasureQuery.Count(r[1]), MeasureQuery.Count(r[2]), MeasureQuery.Count(r[3]), MeasureQuery.Count(r[4])))]);
    }

    static double Net(int cooperation, int conflict) => cooperation + conflict == 0 ? 0 : (double)(cooperation - conflict) / (cooperation + conflict);
}
