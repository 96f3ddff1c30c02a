namespace Entente.Coding;

/// <summary>The names of actor kinds as the files write them.</summary>
static class ActorKinds
{
    static readonly string[] Names =
        ["state", "place", "person", "group", "organisation", "party", "force", "office", "agent", "people"];

    /// <summary>The file's word for a kind.</summary>
    public static string NameOf(ActorKind kind) => Names[(int)kind];

    /// <summary>All words, for messages.</summary>
    public static string All { get; } = string.Join(", ", Names);

    /// <summary>Reads the file's word.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ActorKind kind)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (text.SequenceEqual(Names[i]))
            {
                kind = (ActorKind)i;
                return true;
            }
        }

        kind = default;
        return false;
    }
}
