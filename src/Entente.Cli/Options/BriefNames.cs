using Entente.Analysis;
using Entente.Coding;

namespace Entente.Cli.Options;

/// <summary>What actors are called in relations and briefs, from the actor dictionary.</summary>
sealed class BriefNames(ActorDictionary dictionary)
{
    const int LongestAbbreviation = 6;

    /// <summary>The name of an actor's key; null if the dictionary does not know it.</summary>
    public PartyName? Find(string key)
    {
        if (dictionary.Find(key) is not { } record)
        {
            return null;
        }

        var aliases = record.Aliases.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var adjective = aliases.FirstOrDefault(a => a.StartsWith("adj=", StringComparison.Ordinal)) ?? "";
        var abbreviation = record.Kind is ActorKind.State ? "" : aliases.FirstOrDefault(IsAbbreviation) ?? "";
        return PartyName.Of(key, record.Name, adjective.Length > 0 ? adjective[4..] : "", abbreviation);
    }

    /// <summary>The name of an actor.</summary>
    public PartyName Of(Actor actor) => Find(actor.Key) ?? PartyName.Of(actor.Key, actor.Name.Length > 0 ? actor.Name : actor.Key);

    // "TTP", "IS-K"; words in small letters are names, not abbreviations.
    static bool IsAbbreviation(string alias) =>
        alias.Length is > 1 and <= LongestAbbreviation && alias.All(c => char.IsAsciiLetterUpper(c) || c == '-');
}
