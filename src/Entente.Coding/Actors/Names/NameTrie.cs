using System.Runtime.CompilerServices;

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
/// <param name="Span">Index of its span of validity; -1 for always.</param>
readonly record struct NameEntry(int Record, int Next, NameTag Tag, NameCase Case, bool Plural, int Span);

/// <summary>A trie whose edges are numbered words, held in one hash table.</summary>
sealed class NameTrie
{
    const ulong Empty = ulong.MaxValue;

    ulong[] keys;
    int[] children;
    readonly List<int> firstEntries = [-1];
    readonly List<NameEntry> entries = [];
    int used;

    public NameTrie(int capacity = 1 << 17)
    {
        keys = new ulong[capacity];
        children = new int[capacity];
        keys.AsSpan().Fill(Empty);
    }

    /// <summary>The node where every path begins.</summary>
    public const int Root = 0;

    /// <summary>The number of nodes.</summary>
    public int Count => firstEntries.Count;

    /// <summary>The node that a word leads to, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Next(int node, int word)
    {
        var key = Key(node, word);
        var mask = keys.Length - 1;
        for (var slot = Slot(key, mask); keys[slot] != Empty; slot = (slot + 1) & mask)
        {
            if (keys[slot] == key)
            {
                return children[slot];
            }
        }

        return -1;
    }

    /// <summary>The node that a word leads to, made if it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add(int node, int word)
    {
        var key = Key(node, word);
        var mask = keys.Length - 1;
        var slot = Slot(key, mask);
        for (; keys[slot] != Empty; slot = (slot + 1) & mask)
        {
            if (keys[slot] == key)
            {
                return children[slot];
            }
        }

        if (++used * 2 > keys.Length)
        {
            Grow();
            return Add(node, word);
        }

        firstEntries.Add(-1);
        keys[slot] = key;
        return children[slot] = firstEntries.Count - 1;
    }

    /// <summary>Index of a node's first entry, or -1.</summary>
    public int FirstEntry(int node) => firstEntries[node];

    /// <summary>The entry at an index.</summary>
    public NameEntry this[int entry] => entries[entry];

    /// <summary>Puts an entry last at a node, so that the order of the files is kept.</summary>
    public void AddEntry(int node, NameEntry entry)
    {
        var last = firstEntries[node];
        if (last < 0)
        {
            firstEntries[node] = entries.Count;
        }
        else
        {
            while (entries[last].Next >= 0)
            {
                last = entries[last].Next;
            }

            entries[last] = entries[last] with { Next = entries.Count };
        }

        entries.Add(entry with { Next = -1 });
    }

    void Grow()
    {
        var (oldKeys, oldChildren) = (keys, children);
        keys = new ulong[oldKeys.Length * 2];
        children = new int[keys.Length];
        keys.AsSpan().Fill(Empty);
        var mask = keys.Length - 1;
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != Empty)
            {
                var slot = Slot(oldKeys[i], mask);
                while (keys[slot] != Empty)
                {
                    slot = (slot + 1) & mask;
                }

                (keys[slot], children[slot]) = (oldKeys[i], oldChildren[i]);
            }
        }
    }

    static ulong Key(int node, int word) => ((ulong)(uint)node << 32) | (uint)word;

    static int Slot(ulong key, int mask) => (int)((key * 0x9E3779B97F4A7C15UL) >> 40) & mask;
}
