using System.Collections.Frozen;

namespace Entente.Coding;

/// <summary>Roles as rules write them ("subj", "against"), and the prepositions that stand for them.</summary>
public static class RoleNames
{
    static readonly string[] Names = [.. Enum.GetNames<Role>().Select(name => name.ToLowerInvariant())];

    static readonly FrozenDictionary<string, Role> ByName =
        Enum.GetValues<Role>().Where(role => role != Role.None).ToFrozenDictionary(role => Names[(int)role], StringComparer.Ordinal);

    static readonly FrozenDictionary<string, Role> ByPreposition = Prepositions().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The role as rules write it.</summary>
    public static string Name(this Role role) => Names[(int)role];

    /// <summary>Reads a role as rules write it; false for an unknown one.</summary>
    /// <remarks>Prepositions are read in any of their spellings: "towards" is toward.</remarks>
    public static bool TryParse(string name, out Role role) => ByName.TryGetValue(name, out role) || ByPreposition.TryGetValue(name, out role);

    /// <summary>The role of a preposition in lower case ("towards", "out of"); <see cref="Role.None"/> for an unknown one.</summary>
    public static Role OfPreposition(string preposition) => ByPreposition.GetValueOrDefault(preposition);

    /// <summary>Whether the role is that of a preposition.</summary>
    public static bool IsPreposition(this Role role) => role >= Role.About;

    static Dictionary<string, Role> Prepositions()
    {
        var found = Enum.GetValues<Role>().Where(IsPreposition).ToDictionary(role => Names[(int)role], StringComparer.Ordinal);
        (string Spelling, Role Role)[] others =
        [
            ("regarding", Role.About), ("concerning", Role.About), ("throughout", Role.Across), ("following", Role.After),
            ("amidst", Role.Amid), ("amongst", Role.Among), ("round", Role.Around), ("because of", Role.Because),
            ("due to", Role.Because), ("owing to", Role.Because), ("thanks to", Role.Because), ("ahead of", Role.Before),
            ("prior to", Role.Before), ("in spite of", Role.Despite), ("on behalf of", Role.For), ("in favour of", Role.For),
            ("in favor of", Role.For), ("in support of", Role.For), ("out of", Role.From), ("off", Role.From), ("away from", Role.From), ("inside", Role.In),
            ("within", Role.In), ("inside of", Role.In), ("instead of", Role.Instead), ("rather than", Role.Instead), ("onto", Role.Into),
            ("such as", Role.Like), ("unlike", Role.Except), ("outside", Role.Near), ("outside of", Role.Near), ("in front of", Role.Near),
            ("close to", Role.Near), ("next to", Role.Near), ("upon", Role.On), ("atop", Role.On), ("via", Role.Through),
            ("towards", Role.Toward), ("beneath", Role.Under), ("till", Role.Until), ("alongside", Role.With), ("along with", Role.With),
            ("together with", Role.With), ("as well as", Role.With), ("according to", Role.According), ("as to", Role.About), ("as for", Role.About),
            ("as of", Role.Since), ("except for", Role.Except), ("other than", Role.Except), ("as part of", Role.As), ("per", Role.According),
            ("beyond", Role.Across), ("along", Role.Across), ("past", Role.Across), ("above", Role.Over), ("below", Role.Under), ("versus", Role.Against),
        ];
        foreach (var (spelling, role) in others)
        {
            found[spelling] = role;
        }

        return found;
    }
}
