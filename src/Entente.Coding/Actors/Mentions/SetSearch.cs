using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Finds who is meant by a set: the strongest parties of the discourse, without those who deal with the set from outside ("China urged both sides",
/// "Turkey and its two neighbours"). No party is meant twice.
/// </summary>
sealed class SetSearch(ActorDictionary dictionary, Sentence sentence, ArticleActors context, Outsiders outsiders, SetPhrases phrases, DateOnly? date)
{
    /// <summary>The set's phrase at a head; null if there is none.</summary>
    public SetPhrase? PhraseAt(int head) => phrases.Of(sentence, head);

    /// <summary>The members of the set at a head, with what each is; empty if nobody is known to be meant.</summary>
    public IReadOnlyList<Actor> Members(SetPhrase set, int head)
    {
        var outside = outsiders.Of(head);
        var discourse = context.Discourse;
        var areStates = set.Kind is not "party";
        bool IsMeant(Actor actor) => !outside.Contains(actor.Key) && (areStates ? Actor.IsState(actor.Country) && (actor.Kind != "group" || actor.Sector == "GOV")
            : actor.Country is not ("UNO" or "IGO" or "NGO") || actor.Kind == "group");

        var count = set.Count == 0 ? 2 : set.Count;
        var keys = discourse.Together(count, sentence.Index, head, IsMeant);
        if (keys.Count > 0)
        {
            foreach (var key in outside)
            {
                discourse.NoteBetween(key);
            }
        }

        return [.. keys.Select(key => MemberOf(set, discourse.ActorOf(key)))];
    }

    Actor MemberOf(SetPhrase set, Actor actor)
    {
        if (actor.Kind == "group" && set.Kind == "party")
        {
            return actor;
        }

        var state = dictionary.Find(actor.Country) is { Kind: ActorKind.State } record ? ActorDictionary.ActorOf(record, date) : new Actor(actor.Country, "");
        return set.Kind is "state" or "party" ? state
            : set.Kind is "person" ? new(actor.Country, "GOV") { Kind = "office" }
            : new(actor.Country, set.Kind) { Kind = "office" };
    }
}
