namespace Entente.Store;

/// <summary>A story: its articles and its happenings.</summary>
/// <param name="Id">Id of the story.</param>
/// <param name="Reports">The articles with what each is to the story and why, in order of publication.</param>
/// <param name="Events">The happenings told in them.</param>
public sealed record StoredStory(string Id, IReadOnlyList<(Article Article, StoryMembership Membership)> Reports, IReadOnlyList<StoredStoryEvent> Events);
