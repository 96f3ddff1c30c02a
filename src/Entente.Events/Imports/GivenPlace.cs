namespace Entente;

/// <summary>A place as a coded file gives it.</summary>
/// <param name="Name">Its name; empty if none is given.</param>
/// <param name="Country">ISO alpha-3 of its country; empty if unknown.</param>
/// <param name="Province">First-order division, as given.</param>
/// <param name="Latitude">Degrees; null if not given.</param>
/// <param name="Longitude">Degrees; null if not given.</param>
public sealed record GivenPlace(string Name, string Country, string Province, double? Latitude, double? Longitude);
