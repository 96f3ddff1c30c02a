namespace Entente;

/// <summary>One happening, counted once, with all the reports of it.</summary>
/// <param name="Story">Id of the story it belongs to.</param>
/// <param name="Representative">The event as the first or best report tells it.</param>
/// <param name="Reports">Every coded event of the happening, the representative included, in order of publication.</param>
/// <param name="Origins">The independent origins: agencies or publishers that the reports trace to, sorted.</param>
/// <param name="Reasons">Why each report was joined, one text a report, in the order of <paramref name="Reports"/>.</param>
public sealed record StoryEvent(
    string Story, Event Representative, IReadOnlyList<Event> Reports, IReadOnlyList<string> Origins, IReadOnlyList<string> Reasons);
