using System.Collections.Frozen;

namespace Entente.Analysis;

/// <summary>Articles, adjectives and numbers of names, from <c>articles.tsv</c> and <c>heads.tsv</c>.</summary>
static class PartyNameTable
{
    static readonly FrozenDictionary<string, string[]> Known = DataFile.Rows("articles.tsv", 5).ToFrozenDictionary(r => r[0], StringComparer.Ordinal);
    static readonly FrozenDictionary<string, bool> Heads =
        DataFile.Rows("heads.tsv", 2).ToFrozenDictionary(r => r[0], r => r[1] == "yes", StringComparer.Ordinal);

    static readonly FrozenSet<string> Bare = DataFile.Rows("acronyms.tsv", 1).Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether an abbreviation takes no article.</summary>
    public static bool StandsBare(string abbreviation) => abbreviation.Contains('-', StringComparison.Ordinal) || Bare.Contains(abbreviation);

    /// <summary>The name with what the tables say.</summary>
    public static PartyName Complete(PartyName name)
    {
        if (Known.TryGetValue(name.Key, out var row))
        {
            return name with { Name = row[1], Adjective = row[2], Definite = row[3] == "yes", Plural = row[4] == "yes" };
        }

        var bare = name.Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.Name[4..] : name.Name;
        var known = Heads.TryGetValue(bare[(bare.LastIndexOf(' ') + 1)..].ToLowerInvariant(), out var plural);
        return name with { Name = bare, Definite = known || bare.Length < name.Name.Length, Plural = known && plural };
    }
}
