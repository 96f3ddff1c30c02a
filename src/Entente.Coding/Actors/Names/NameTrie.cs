namespace Entente.Coding;

/// <summary>How a name must be written to be meant.</summary>
enum NameCase : byte
{
    /// <summary>As one likes: offices and agents.</summary>
    Any,

    /// <summary>Its first piece with a capital: Turkey, not turkey.</summary>
    Capital,

    /// <summary>All in capitals: US, not us.</summary>
    AllCapitals,
}

/// <summary>That a path of the trie names a record.</summary>
/// <param name="Record">Index of the record.</param>
/// <param name="Next">The next entry at the same node; -1 at the end.</param>
/// <param name="Tag">In what sense.</param>
/// <param name="Case">How it must be written.</param>
/// <param name="Plural">Whether it is the plural made of an office or agent.</param>
/// <param name="Valid">The days on which the name was in use.</param>
readonly record struct NameEntry(int Record, int Next, NameTag Tag, NameCase Case, bool Plural, DateSpan Valid);

/// <summary>The names that begin with one word, as a trie over the words that follow it.</summary>
sealed class NameTrie
{
    readonly Dictionary<(int Node, ulong Word), int> edges = [];
    readonly List<int> firstEntries = [-1];
    readonly List<NameEntry> entries = [];

    /// <summary>The node after the first word.</summary>
    public const int Root = 0;

    /// <summary>The entry at an index.</summary>
    public NameEntry this[int entry] => entries[entry];

    /// <summary>The node that a word leads to, or -1.</summary>
    public int Next(int node, ulong word) => edges.TryGetValue((node, word), out var next) ? next : -1;

    /// <summary>Index of a node's first entry, or -1.</summary>
    public int FirstEntry(int node) => firstEntries[node];

    /// <summary>Adds an entry at the end of a path, after those that stand there, unless it says the same as one of them.</summary>
    /// <param name="rest">The words after the first.</param>
    /// <param name="entry">The entry.</param>
    public void Add(ReadOnlySpan<ulong> rest, NameEntry entry)
    {
        var node = Root;
        foreach (var word in rest)
        {
            if (!edges.TryGetValue((node, word), out var next))
            {
                next = firstEntries.Count;
                edges.Add((node, word), next);
                firstEntries.Add(-1);
            }

            node = next;
        }

        var last = -1;
        for (var at = firstEntries[node]; at >= 0; at = entries[at].Next)
        {
            if (entries[at].Record == entry.Record && (entries[at].Tag == entry.Tag || entry.Tag == NameTag.Surname) && entries[at].Valid == entry.Valid)
            {
                return;
            }

            last = at;
        }

        if (last < 0)
        {
            firstEntries[node] = entries.Count;
        }
        else
        {
            entries[last] = entries[last] with { Next = entries.Count };
        }

        entries.Add(entry with { Next = -1 });
    }
}
