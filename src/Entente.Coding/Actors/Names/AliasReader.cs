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

    /// <summary>The name without its span of validity.</summary>
    public static ReadOnlySpan<char> WithoutDates(ReadOnlySpan<char> name)
    {
        var at = name.LastIndexOf('@');
        return at > 0 ? name[..at].TrimEnd() : name;
    }

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
