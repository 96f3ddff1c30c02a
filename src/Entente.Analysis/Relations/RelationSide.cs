namespace Entente.Analysis;

/// <summary>What one side does to the other, and whom else it acts and speaks about.</summary>
/// <param name="Source">The acting side.</param>
/// <param name="Target">The other.</param>
/// <param name="Points">The series, every step from the first to the last with an event of either side.</param>
/// <param name="Counts">Events by quad class and type.</param>
/// <param name="Intensity">Mean intensity with n.</param>
/// <param name="ConflictShare">The share of conflict.</param>
/// <param name="About">Whom it acts and speaks about besides the other side.</param>
/// <param name="Thirds">Its acts with states and bodies other than the two, either way.</param>
/// <param name="Matters">What its acts towards the other are about, with the number of events.</param>
public sealed record RelationSide(
    PartyName Source, PartyName Target, IReadOnlyList<RelationPoint> Points, Measured Counts, Measured Intensity, Measured ConflictShare,
    Measured About, Measured Thirds, IReadOnlyList<MeasuredPart> Matters)
{
    /// <summary>Further measures of this direction: normalised rate, volatility, response after shocks, threat perception and its lines.</summary>
    public IReadOnlyList<Measured> Further { get; init; } = [];
}
