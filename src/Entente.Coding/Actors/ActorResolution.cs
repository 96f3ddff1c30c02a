namespace Entente.Coding;

/// <summary>Who a phrase means.</summary>
/// <param name="Actor">The actor; <see cref="Entente.Actor.Unknown"/> if nothing is known.</param>
/// <param name="Confidence">How sure, 0 to 1; 0 if nothing is known.</param>
/// <param name="Reason">Why, for a person to read.</param>
/// <param name="Alternatives">Other actors that the words may mean, nearest first.</param>
public sealed record ActorResolution(Actor Actor, double Confidence, string Reason, IReadOnlyList<Actor> Alternatives)
{
    /// <summary>Whether a country, a sector or an identity was found.</summary>
    public bool IsResolved => Actor.Country.Length > 0 || Actor.Sector.Length > 0 || Actor.Identity.Length > 0;
}
