using System.Collections.Frozen;

namespace Entente.Language;

/// <summary>The text of a part of speech as CoNLL-U writes it ("PROPN"), and back.</summary>
public static class UposNames
{
    static readonly string[] Names = [.. Enum.GetNames<Upos>().Select(name => name.ToUpperInvariant())];

    static readonly FrozenDictionary<string, Upos> ByName =
        Enum.GetValues<Upos>().ToFrozenDictionary(value => Names[(int)value], StringComparer.Ordinal);

    /// <summary>The tag as CoNLL-U writes it.</summary>
    public static string Name(this Upos upos) => Names[(int)upos];

    /// <summary>Reads a tag; false where <paramref name="name"/> is none of the seventeen.</summary>
    public static bool TryParse(string name, out Upos upos) => ByName.TryGetValue(name, out upos);

    /// <summary>Reads a tag.</summary>
    /// <exception cref="FormatException">The text is none of the seventeen tags.</exception>
    public static Upos Parse(string name) => TryParse(name, out var upos)
        ? upos
        : throw new FormatException($"'{name}' is not a universal part of speech; one is, for example, 'NOUN'.");
}
