namespace Entente.Coding;

/// <summary>Takes aliases apart.</summary>
static class AliasReader
{
    static readonly (string Prefix, NameTag Tag)[] Tags =
    [
        ("adj=", NameTag.Adjective), ("people=", NameTag.People), ("capital=", NameTag.Capital), ("seat=", NameTag.Seat),
        ("old=", NameTag.Old), ("ambiguous=", NameTag.Ambiguous), ("in-country=", NameTag.InCountry),
    ];

    /// <summary>The tag of an alias and the name without it.</summary>
    public static AliasParts TagOf(ReadOnlySpan<char> alias)
    {
        if (alias.Contains('='))
        {
            foreach (var (prefix, tag) in Tags)
            {
                if (alias.StartsWith(prefix, StringComparison.Ordinal))
                {
                    return new(tag, alias[prefix.Length..].Trim());
                }
            }
        }

        return new(NameTag.Name, alias);
    }

    /// <summary>The word without a possessive ending.</summary>
    public static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) => word switch
    {
        [.. var stem, '\'' or '\u2019', 's'] when stem.Length > 0 => stem,
        [.. var stem, '\'' or '\u2019'] when stem.Length > 0 => stem,
        _ => word,
    };

    /// <summary>A tag and a name.</summary>
    public readonly ref struct AliasParts(NameTag tag, ReadOnlySpan<char> name)
    {
        readonly ReadOnlySpan<char> name = name;

        /// <summary>Takes both.</summary>
        public void Deconstruct(out NameTag tagOut, out ReadOnlySpan<char> nameOut)
        {
            tagOut = tag;
            nameOut = name;
        }
    }
}
