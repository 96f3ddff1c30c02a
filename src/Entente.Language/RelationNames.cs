using System.Collections.Frozen;

namespace Entente.Language;

/// <summary>The text of a relation as CoNLL-U writes it ("nsubj:pass"), and back.</summary>
public static class RelationNames
{
    static readonly string[] Names = [.. Enum.GetNames<Relation>().Select(WithColon)];

    static readonly Relation[] Universals = [.. Names.Select(name => FromUniversal(name.Split(':')[0]))];

    static readonly FrozenDictionary<string, Relation> ByName =
        Enum.GetValues<Relation>().ToFrozenDictionary(value => Names[(int)value], StringComparer.Ordinal);

    /// <summary>How many relations there are.</summary>
    public static int Count => Names.Length;

    /// <summary>The relation as CoNLL-U writes it.</summary>
    public static string Name(this Relation relation) => Names[(int)relation];

    /// <summary>The relation without its subtype: nsubj for nsubj:pass.</summary>
    public static Relation Universal(this Relation relation) => Universals[(int)relation];

    /// <summary>Reads a relation. An unknown subtype of a known relation is read as the relation itself.</summary>
    public static bool TryParse(string name, out Relation relation)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (ByName.TryGetValue(name, out relation))
        {
            return true;
        }

        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && ByName.TryGetValue(name[..colon], out relation);
    }

    /// <summary>Reads a relation. An unknown subtype of a known relation is read as the relation itself.</summary>
    /// <exception cref="FormatException">The universal part is not a relation of English Universal Dependencies.</exception>
    public static Relation Parse(string name) => TryParse(name, out var relation)
        ? relation
        : throw new FormatException($"'{name}' is not a Universal Dependencies relation; one is, for example, 'nsubj'.");

    static string WithColon(string name)
    {
        var second = Array.FindIndex(name.ToCharArray(), 1, char.IsUpper);
        var lower = name.ToLowerInvariant();
        return second < 0 ? lower : $"{lower[..second]}:{lower[second..]}";
    }

    static Relation FromUniversal(string name) => (Relation)Array.IndexOf(Names, name);
}
