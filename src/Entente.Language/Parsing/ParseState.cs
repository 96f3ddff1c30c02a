using Entente.Language.Tagging;

namespace Entente.Language.Parsing;

/// <summary>What the parser can do next (arc-hybrid: Kuhlmann, Gómez-Rodríguez and Satta 2011).</summary>
enum Move
{
    /// <summary>The next word goes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack depends on the next word and leaves.</summary>
    Left,

    /// <summary>The top of the stack depends on the one below it and leaves.</summary>
    Right,
}

/// <summary>
/// A sentence half parsed: a stack, the next word, the arcs so far. The artificial root stands after the last word
/// (Ballesteros and Nivre 2013); only one word may hang on it. Buffers are kept from sentence to sentence.
/// </summary>
sealed class ParseState
{
    /// <summary>No word: before the sentence, after the root, or below the stack.</summary>
    public const int None = -1;

    const ulong NoFeature = 0xA5A5A5A5;
    const ulong RootFeature = 0x5A5A5A5A;

    int[] stack = [];
    ulong[] words = [];
    ulong[] tags = [];
    ulong[] suffixes = [];
    Children[] children = [];

    /// <summary>The number of words; also the place of the artificial root.</summary>
    public int Count { get; private set; }

    /// <summary>How many words are on the stack.</summary>
    public int Depth { get; private set; }

    /// <summary>The next word; <see cref="Count"/> where only the root is left.</summary>
    public int Next { get; private set; }

    /// <summary>The head of each word; <see cref="Count"/> for the root.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>The relation of each word.</summary>
    public Relation[] Relations { get; private set; } = [];

    /// <summary>True while there is something to do.</summary>
    public bool IsOpen => Depth > 0 || Next < Count;

    /// <summary>The word on the stack, 0 for its top; or <see cref="None"/>.</summary>
    public int Stack(int depth) => depth < Depth ? stack[Depth - 1 - depth] : None;

    /// <summary>The word still to come, 0 for the next, the root after the last; or <see cref="None"/>.</summary>
    public int Ahead(int offset) => Next + offset <= Count ? Next + offset : None;

    /// <summary>The word as a feature.</summary>
    public ulong Word(int word) => word < 0 ? NoFeature : words[word];

    /// <summary>The tag as a feature.</summary>
    public ulong Tag(int word) => word < 0 ? NoFeature : tags[word];

    /// <summary>The ending as a feature.</summary>
    public ulong Suffix(int word) => word < 0 ? NoFeature : suffixes[word];

    /// <summary>The relation given to a word as a feature.</summary>
    public ulong RelationOf(int word) => word < 0 ? NoFeature : (ulong)Relations[word] + 1;

    /// <summary>The words that hang on a word so far.</summary>
    public ref readonly Children ChildrenOf(int word) => ref word < 0 ? ref Children.None : ref children[word];

    /// <summary>Starts a sentence.</summary>
    public void Start(WordFeatures sentence, ReadOnlySpan<int> tagNumbers)
    {
        Count = sentence.Count;
        Reserve(Count + 1);
        for (var i = 0; i < Count; i++)
        {
            words[i] = sentence.Lower[i];
            tags[i] = (ulong)tagNumbers[i] + 1;
            suffixes[i] = sentence.Suffix(i, 3);
        }

        (words[Count], tags[Count], suffixes[Count]) = (RootFeature, RootFeature, RootFeature);
        children.AsSpan(0, Count + 1).Fill(Children.None);
        Heads.AsSpan(0, Count).Fill(None);
        Relations.AsSpan(0, Count).Clear();
        (Depth, Next) = (0, 0);
    }

    /// <summary>True where the move can be made.</summary>
    public bool Allows(Move move) => move switch
    {
        Move.Shift => Next < Count,
        Move.Left => Depth > 0 && (Next < Count || Depth == 1),
        _ => Depth > 1,
    };

    /// <summary>The word that a move to the left or right hangs the top of the stack on.</summary>
    public int HeadAfter(Move move) => move == Move.Left ? Next : Stack(1);

    /// <summary>Puts the next word onto the stack.</summary>
    public void Shift() => stack[Depth++] = Next++;

    /// <summary>Hangs the top of the stack on a word and takes it off.</summary>
    public void Attach(int head, Relation relation)
    {
        var word = stack[--Depth];
        Heads[word] = head;
        Relations[word] = relation;
        children[head].Add(word, head, relation);
    }

    void Reserve(int size)
    {
        if (size <= stack.Length)
        {
            return;
        }

        size = Math.Max(size, 64);
        (stack, words, tags, suffixes) = (new int[size], new ulong[size], new ulong[size], new ulong[size]);
        (Heads, Relations, children) = (new int[size], new Relation[size], new Children[size]);
    }
}
