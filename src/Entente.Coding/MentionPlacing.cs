namespace Entente.Coding;

/// <summary>Puts found mentions over a sentence, with what rules may ask of each.</summary>
public static class MentionPlacing
{
    const double Unsure = 0.7;

    /// <summary>The map of a sentence's mentions.</summary>
    public static MentionMap Place(int tokens, IReadOnlyList<MentionedActor> mentions) => new(tokens, [.. mentions.Select(Place)]);

    static PlacedMention Place(MentionedActor found) =>
        new(found.First, found.Last, found.Mention, KindsOf(found.Mention.Actor), found.Confidence * (found.IsReference ? Unsure : 1)) { Head = found.HeadToken, IsSet = found.IsSet, IsMutual = found.IsMutual };

    internal static MentionKinds KindsOf(Actor actor)
    {
        var kinds = actor.Country.Length + actor.Sector.Length + actor.Identity.Length > 0 ? MentionKinds.Actor : MentionKinds.None;
        kinds |= actor.Kind is "state" || actor.Sector is "GOV" ? MentionKinds.State : 0;
        kinds |= actor.Sector is "MIL" or "REB" or "UAF" or "PRM" or "COP" or "SPY" ? MentionKinds.Armed : 0;
        kinds |= actor.Sector is "REB" or "UAF" or "CRM" ? MentionKinds.Rebel : 0;
        kinds |= actor.Kind is "person" or "agent" or "people" or "group" ? MentionKinds.Person : 0;
        return kinds | (actor.Kind is "state" or "place" ? MentionKinds.Place : 0);
    }
}
