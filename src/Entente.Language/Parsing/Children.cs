namespace Entente.Language.Parsing;

/// <summary>The words that hang on a word so far: the outermost two on each side, how many, and by which relations.</summary>
struct Children
{
    static readonly Children Nobody = new()
    {
        First = ParseState.None,
        Second = ParseState.None,
        Last = ParseState.None,
        LastButOne = ParseState.None,
    };

    /// <summary>The leftmost child to the left.</summary>
    public int First;

    /// <summary>The one after it.</summary>
    public int Second;

    /// <summary>The rightmost child to the right.</summary>
    public int Last;

    /// <summary>The one before it.</summary>
    public int LastButOne;

    /// <summary>How many hang on the left.</summary>
    public int LeftCount;

    /// <summary>How many hang on the right.</summary>
    public int RightCount;

    /// <summary>The relations on the left, a bit each.</summary>
    public ulong LeftRelations;

    /// <summary>The relations on the right, a bit each.</summary>
    public ulong RightRelations;

    /// <summary>A word without children.</summary>
    public static ref readonly Children None => ref Nobody;

    /// <summary>Adds a child outside of those on its side.</summary>
    public void Add(int child, int head, Relation relation)
    {
        if (child < head)
        {
            (First, Second) = (child, First);
            LeftCount++;
            LeftRelations |= 1UL << (int)relation;
        }
        else
        {
            (Last, LastButOne) = (child, Last);
            RightCount++;
            RightRelations |= 1UL << (int)relation;
        }
    }
}
