namespace Entente.Coding;

/// <summary>Finds the names, titles and generic nouns in a run of pieces: from left to right, the longest each time.</summary>
sealed class Segmenter(ActorDictionary dictionary)
{
    const int LongestParticle = 3;

    readonly NameIndex names = dictionary.Names;
    readonly ulong the = dictionary.Folding.The;

    /// <summary>Adds the segments of the pieces.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="anyCase">Whether letters' case tells nothing, as in a phrase without any capital.</param>
    /// <param name="segments">Where they are put, in order, without overlap.</param>
    public void Find(List<Piece> pieces, bool anyCase, List<Segment> segments)
    {
        for (var at = 0; at < pieces.Count;)
        {
            var found = Longest(pieces, at, pieces.Count, anyCase);
            if (found.End > at)
            {
                segments.Add(found);
                at = found.End;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>Whether an entry may be meant by pieces so written.</summary>
    public static bool Fits(NameEntry entry, List<Piece> pieces, int first, bool anyCase) => entry.Case switch
    {
        NameCase.Any => true,
        NameCase.Capital => (anyCase && entry.Tag != NameTag.Surname) || HasCapital(pieces, first),
        _ => pieces[first].Is(PieceForm.AllCapitals),
    };

    // "al-Qaeda", "bin Laden": the particle may be small.
    static bool HasCapital(List<Piece> pieces, int first) => pieces[first].Is(PieceForm.Capital)
        || (pieces[first].End - pieces[first].Start is > 1 and <= LongestParticle && first + 1 < pieces.Count && pieces[first + 1].Is(PieceForm.Capital));

    /// <summary>The longest ending of a segment that is a name in itself: "police" in "federal police"; an empty segment if none is.</summary>
    public Segment Ending(List<Piece> pieces, Segment whole, bool anyCase)
    {
        for (var first = whole.First + 1; first < whole.End; first++)
        {
            if (Longest(pieces, first, whole.End, anyCase) is { End: var end } found && end == whole.End)
            {
                return found;
            }
        }

        return default;
    }

    Segment Longest(List<Piece> pieces, int first, int end, bool anyCase)
    {
        if (names[pieces[first].Id] is not { } trie)
        {
            return default;
        }

        var best = default(Segment);
        var node = NameTrie.Root;
        for (var at = first; ;)
        {
            var entry = FirstFitting(trie, node, pieces, first, at, anyCase);
            best = entry >= 0 ? new(first, at + 1, trie, entry) : best;
            do
            {
                at++;
            }
            while (at < end && pieces[at].Id == the && !Breaks(pieces[at]));

            node = at < end && !Breaks(pieces[at]) ? trie.Next(node, pieces[at].Id) : -1;
            if (node < 0)
            {
                return best;
            }
        }
    }

    // "Iran's air fleet" is no Iran Air.
    static bool OwnsSmall(List<Piece> pieces, int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            if (pieces[at].Is(PieceForm.Possessive) && !pieces[at + 1].Is(PieceForm.Capital))
            {
                return true;
            }
        }

        return false;
    }

    static bool Breaks(Piece piece) => (piece.Form & (PieceForm.BreakBefore | PieceForm.BracketBefore)) == PieceForm.BreakBefore;

    int FirstFitting(NameTrie trie, int node, List<Piece> pieces, int first, int last, bool anyCase)
    {
        var ownsSmall = OwnsSmall(pieces, first, last);
        for (var entry = trie.FirstEntry(node); entry >= 0; entry = trie[entry].Next)
        {
            if (Fits(trie[entry], pieces, first, anyCase) && (trie[entry].Case == NameCase.Any || anyCase || !ownsSmall) && !dictionary.IsReplaced(trie[entry].Record))
            {
                return entry;
            }
        }

        return -1;
    }
}
