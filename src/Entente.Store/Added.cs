namespace Entente.Store;

/// <summary>What one import did to the store.</summary>
/// <param name="Articles">Articles given.</param>
/// <param name="New">Articles whose text was not in the store.</param>
/// <param name="Known">Articles that were there already, with the same text and coder: nothing was added for them.</param>
/// <param name="Recoded">Articles whose text was there, now coded by another version; the older coding is kept and no longer counted.</param>
/// <param name="Replaced">Ids of articles whose older text was replaced; it is kept and no longer counted.</param>
/// <param name="Renamed">Articles whose id was taken by a different article: the id given, and the id under which they are stored.</param>
/// <param name="Events">Events added.</param>
public sealed record Added(
    int Articles, int New, int Known, int Recoded, IReadOnlyList<string> Replaced, IReadOnlyList<(string Given, string Stored)> Renamed, int Events);
