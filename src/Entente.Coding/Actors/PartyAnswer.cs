namespace Entente.Coding;

/// <summary>Whom the user named on the command line.</summary>
/// <param name="Actor">The party; null if the name is unknown, or if none of those who bear it comes before the others.</param>
/// <param name="Candidates">Those that an ambiguous name may mean, or the nearest to an unknown one; empty if the party alone is called so.</param>
/// <param name="IsAmbiguous">Whether the candidates all bear the name; false if they are only near it.</param>
public sealed record PartyAnswer(Actor? Actor, IReadOnlyList<Actor> Candidates, bool IsAmbiguous);
