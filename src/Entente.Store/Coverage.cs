namespace Entente.Store;

/// <summary>What a store has read by a day.</summary>
/// <param name="Articles">Articles.</param>
/// <param name="Publishers">Publishers named.</param>
/// <param name="First">The earliest day of publication; null if none is known.</param>
/// <param name="Last">The latest day of publication; null if none is known.</param>
/// <param name="Declined">Sentences that gave no event.</param>
/// <param name="Coders">The versions of the coder, joined by commas.</param>
/// <param name="Languages">The language tags given, joined by commas.</param>
public sealed record Coverage(
    int Articles, int Publishers, DateOnly? First, DateOnly? Last, int Declined, string Coders, string Languages)
{
    /// <summary>Rows of files that others coded.</summary>
    public long Rows { get; init; }

    /// <summary>The data sets of those rows, joined by commas.</summary>
    public string DataSets { get; init; } = "";

    /// <summary>Whether nothing at all has been read.</summary>
    public bool IsEmpty => Articles == 0 && Rows == 0;
}
