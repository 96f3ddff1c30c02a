using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Entente.Analysis;

/// <summary>
/// What an actor is called where it stands in a sentence: in full with office and country at its first mention in the brief, short afterwards;
/// pronouns and "the army" by what they mean.
/// </summary>
sealed partial class MentionNames(PartyNames names)
{
    static readonly FrozenDictionary<string, string> Titles = DataFile.Rows("offices.tsv", 2).ToFrozenDictionary(r => r[0], r => r[1], StringComparer.OrdinalIgnoreCase);
    static readonly FrozenSet<string> FamilyNameFirst = FrozenSet.ToFrozenSet(["CHN", "TWN", "PRK", "KOR", "VNM", "HKG"], StringComparer.Ordinal);
    static readonly FrozenSet<string> Before = FrozenSet.ToFrozenSet(
        ["by", "with", "to", "and", "of", "from", "against", "on", "for", "that", "between", "than", "the", "met", "told", "or", "as"], StringComparer.OrdinalIgnoreCase);

    static readonly FrozenDictionary<string, bool> Institutions =
        DataFile.Rows("institutions.tsv", 2).ToFrozenDictionary(r => r[0], r => r[1] == "yes", StringComparer.Ordinal);

    static readonly FrozenDictionary<string, (string Words, bool IsOne)> Roles =
        DataFile.Rows("roles.tsv", 3).ToFrozenDictionary(r => r[0], r => (r[1], r[2] == "yes"), StringComparer.Ordinal);

    readonly HashSet<string> introduced = [];

    /// <summary>Remembers who has been named in full.</summary>
    public void Introduce(IEnumerable<string> identities) => introduced.UnionWith(identities);

    /// <summary>Whether an actor has been named in full.</summary>
    public bool Knows(string identity) => introduced.Contains(identity);

    /// <summary>What to write in place of a mention; null to leave the words as they stand.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="sentence">The sentence as it stands.</param>
    /// <param name="span">Where the mention stands in it.</param>
    public string? Replacement(ActorMention mention, string sentence, TextSpan span)
    {
        var before = sentence[..span.Start].TrimEnd();
        var previous = before[(before.LastIndexOfAny([' ', '\n']) + 1)..];
        var atStart = before.Length == 0 || before.EndsWith(',');
        if (!atStart && !Before.Contains(previous) && (mention.Actor.Kind == "group" || !previous.EndsWith("ed", StringComparison.Ordinal)))
        {
            return null;
        }

        var name = Choose(mention, sentence, span.In(sentence), sentence[span.End..], atStart);
        return name is null ? null
            : previous.Equals("the", StringComparison.OrdinalIgnoreCase) && name.StartsWith("the ", StringComparison.Ordinal) ? name[4..]
            : previous.Equals("the", StringComparison.OrdinalIgnoreCase) ? null
            : name;
    }

    /// <summary>The actor in full, for a sentence made from the record.</summary>
    public string Full(ActorMention mention)
    {
        var actor = mention.Actor;
        return actor.Kind == "person" && actor.Name.Length > 0 ? introduced.Contains(actor.Identity) ? Surname(actor) : Person(actor)
            : ByRole(mention) is { } people ? people
            : actor.Kind is "organisation" or "force" && actor.Name.Length > 0 && actor.Key == actor.Country && Actor.IsState(actor.Key) ? PartyName.Of(actor.Identity, actor.Name).Phrase
            : actor.Key.Length > 0 ? introduced.Contains(actor.Key) ? names[actor.Key].Short : names[actor.Key].First
            : mention.Text;
    }

    /// <summary>"Citizen (Russia)" of an event file is not Russia: its people, by their role. Those who act for the state go by its name, but for its forces and police.</summary>
    string? ByRole(ActorMention mention)
    {
        var open = mention.Text.IndexOf(" (", StringComparison.Ordinal);
        if (open <= 0 || mention.Actor.Kind != "agent" || mention.Actor.Key != mention.Actor.Country || !Actor.IsState(mention.Actor.Key))
        {
            return null;
        }

        var (role, country) = (mention.Text[..open], names[mention.Actor.Key]);
        var known = Roles.TryGetValue(role, out var row);
        if (mention.Actor.Sector is "" or "GOV" or "MIL" or "COP" or "JUD" or "LEG" or "SPY" or "ELI" or "UNK" && !(known && role is "Military" or "Police" or "Military Personnel"))
        {
            return null;
        }

        var words = known ? row.Words : role.ToLowerInvariant();
        var one = known ? row.IsOne : !Many().IsMatch(words);
        return one && country.Adjective.Length > 0 ? English.WithArticle($"{country.Adjective} {words}") : $"{country.BeforeNoun} {words}";
    }

    [GeneratedRegex(@"(?:s|men|women|children|people|police|media|personnel|clergy)$", RegexOptions.CultureInvariant)]
    private static partial Regex Many();

    /// <summary>Under what a mention's actor is remembered once it has been named.</summary>
    public static string Identity(ActorMention mention) =>
        mention.Actor.Kind == "person" ? mention.Actor.Identity : mention.Actor.Key;

    string? Choose(ActorMention mention, string sentence, string words, string after, bool atStart)
    {
        var actor = mention.Actor;
        var possessive = words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("’s", StringComparison.Ordinal);
        var several = words.Contains(',', StringComparison.Ordinal) || words.Contains(" and ", StringComparison.Ordinal);
        return possessive || several || (IsPronoun(words) && !atStart) ? null
            : actor.Kind == "person" && actor.Name.Length > 0 ? PersonOrNone(actor, words, after)
            : actor.Kind == "group" ? Group(actor, words, after)
            : actor.Kind is "state" or "place" ? (IsPronoun(words) ? names[actor.Key].Phrase : null)
            : Generic(actor, words, sentence);
    }

    string? PersonOrNone(Actor actor, string words, string after)
    {
        var surname = Surname(actor);
        if ((!IsPronoun(words) && !words.Contains(surname, StringComparison.Ordinal)) || after.StartsWith(" of ", StringComparison.Ordinal))
        {
            return null;
        }

        return introduced.Contains(actor.Identity) ? surname : after.StartsWith(',') ? (words.Contains(actor.Name, StringComparison.Ordinal) ? null : actor.Name) : Person(actor);
    }

    string Person(Actor actor)
    {
        if (actor.Office.Length == 0 || actor.Sector is "ELI" or "REB")
        {
            return actor.Name;
        }

        var office = Titles.TryGetValue(actor.Office, out var title) ? title : actor.Office;
        var country = actor.Country.Length > 0 && names.Knows(actor.Country) ? names[actor.Country].BeforeNoun + " " : "";
        return office.StartsWith(country, StringComparison.Ordinal) ? $"{office} {actor.Name}" : $"{country}{office} {actor.Name}";
    }

    static string Surname(Actor actor)
    {
        var parts = actor.Name.Split(' ');
        return FamilyNameFirst.Contains(actor.Country) ? parts[0] : parts[^1];
    }

    string? Group(Actor actor, string words, string after)
    {
        var party = names[actor.Key];
        var known = introduced.Contains(actor.Key);
        var means = IsPronoun(words) || words.Equals("the group", StringComparison.OrdinalIgnoreCase);
        return means ? (known ? party.Short : party.First)
            : after.StartsWith(" (", StringComparison.Ordinal) || words.Contains('(', StringComparison.Ordinal) ? (known ? party.Short : null)
            : words.Contains(party.Name, StringComparison.OrdinalIgnoreCase) || (words.Contains(party.Abbreviation, StringComparison.Ordinal) && party.Abbreviation.Length > 0)
                ? (known ? party.Short : party.First)
            : null;
    }

    /// <summary>"the army" to "Pakistan's army"; "soldiers" to "Pakistani soldiers", unless the sentence names the country.</summary>
    string? Generic(Actor actor, string words, string sentence)
    {
        if (!Actor.IsState(actor.Country) || !names.Knows(actor.Country))
        {
            return null;
        }

        var country = names[actor.Country];
        if (words.Length > 4 && Institution().IsMatch(words))
        {
            return country.Possessive + words[3..];
        }

        var lower = Draft.StartsSmall(words) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
        var bare = lower.StartsWith("the ", StringComparison.Ordinal) ? lower[4..] : lower;
        return !Institutions.TryGetValue(bare, out var one) ? null
            : lower.StartsWith("the ", StringComparison.Ordinal) ? $"{country.Possessive} {bare}"
            : one || sentence.Contains(country.Name, StringComparison.Ordinal) || (country.Adjective.Length > 0 && sentence.Contains(country.Adjective, StringComparison.Ordinal)) ? null
            : $"{country.BeforeNoun} {bare}";
    }

    [GeneratedRegex(@"^[Tt]he (?:\w+ )?(?:Ministry|Ministry of [A-Z]\w+(?: [A-Z]\w+)*|Supreme Court|High Court|Cabinet|National Assembly|Army|Navy|Air Force)$", RegexOptions.CultureInvariant)]
    private static partial Regex Institution();

    static bool IsPronoun(string words) => words.ToLowerInvariant() is "he" or "she" or "it" or "they" or "him" or "her" or "them";
}
