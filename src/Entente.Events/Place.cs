namespace Entente;

/// <summary>Where an act took place.</summary>
/// <param name="Extracted">The words of the text.</param>
/// <param name="Name">The place's common name; the words themselves if it is not known.</param>
/// <param name="Country">ISO alpha-3 of the country; empty if unknown.</param>
public sealed record Place(string Extracted, string Name, string Country)
{
    /// <summary>Province or state (first-order division); empty if unknown.</summary>
    public string Province { get; init; } = "";

    /// <summary>Latitude in degrees; null if unknown.</summary>
    public double? Latitude { get; init; }

    /// <summary>Longitude in degrees; null if unknown.</summary>
    public double? Longitude { get; init; }

    /// <summary>What it is: city, province, region, country; empty if unknown.</summary>
    public string Feature { get; init; } = "";
}
