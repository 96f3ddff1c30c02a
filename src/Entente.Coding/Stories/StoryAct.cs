namespace Entente.Coding.Stories;

/// <summary>What is compared of a coded event.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Standing">Whether it is told as done, planned, denied.</param>
/// <param name="Date">Its day; null if not known.</param>
/// <param name="Dead">How many died; null if not said.</param>
/// <param name="Sides">Who did it to whom: "USA>PAK", "PAK+USA" for what both do together.</param>
readonly record struct StoryAct(EventType Type, AuxiliaryMode Standing, DateOnly? Date, int? Dead, string Sides)
{
    /// <summary>What is compared of an event.</summary>
    public static StoryAct Of(Event coded) => new(coded.Type, coded.Auxiliary, coded.Date, coded.Casualties.Dead, EventLikeness.Sides(coded));
}
