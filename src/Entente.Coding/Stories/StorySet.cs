namespace Entente.Coding.Stories;

/// <summary>What the clusterer found.</summary>
/// <param name="Memberships">One an article, in the order given.</param>
/// <param name="Events">One a happening, in order of date, then id.</param>
public sealed record StorySet(IReadOnlyList<StoryMembership> Memberships, IReadOnlyList<StoryEvent> Events);
