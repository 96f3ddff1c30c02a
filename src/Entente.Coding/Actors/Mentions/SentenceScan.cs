using Entente.Language;

namespace Entente.Coding;

/// <summary>The pieces of a sentence and the names, titles and generic nouns in it.</summary>
sealed class SentenceScan
{
    readonly int[] firstPiece;

    /// <summary>Scans a sentence.</summary>
    public SentenceScan(ActorDictionary dictionary, Segmenter segmenter, Sentence sentence)
    {
        Pieces = new(sentence.Count + 4);
        dictionary.ReadPieces(sentence, Pieces);
        segmenter.Find(Pieces, false, Segments);
        firstPiece = new int[sentence.Count + 1];
        var piece = 0;
        for (var token = 0; token <= sentence.Count; token++)
        {
            while (piece < Pieces.Count && Pieces[piece].Word < token)
            {
                piece++;
            }

            firstPiece[token] = piece;
        }
    }

    /// <summary>The pieces, in order.</summary>
    public List<Piece> Pieces { get; }

    /// <summary>The segments, in order.</summary>
    public List<Segment> Segments { get; } = new(4);

    /// <summary>Number of the segment that a token belongs to; -1 if none.</summary>
    public int SegmentAt(int token)
    {
        for (var i = 0; i < Segments.Count; i++)
        {
            var (first, last) = TokensOf(Segments[i]);
            if (first <= token && token <= last)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first piece of a token, or of the next token that has one.</summary>
    public int PieceOf(int token) => firstPiece[token];

    /// <summary>First and last token of a segment.</summary>
    public (int First, int Last) TokensOf(Segment segment) => (Pieces[segment.First].Word, Pieces[segment.End - 1].Word);
}
