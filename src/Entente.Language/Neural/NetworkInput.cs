using Entente.Language.Names;
using Entente.Language.Tagging;

namespace Entente.Language.Neural;

/// <summary>The rows of the tables that a sentence's words look up; buffers are kept from sentence to sentence.</summary>
sealed class NetworkInput
{
    int[] words = [];
    int[] tags = [];
    int[] pieces = [];

    /// <summary>How many words there are, the root not counted.</summary>
    public int Count { get; private set; }

    /// <summary>The row of each word.</summary>
    public ReadOnlySpan<int> Words => words.AsSpan(0, Count);

    /// <summary>The row of each word's tag.</summary>
    public ReadOnlySpan<int> Tags => tags.AsSpan(0, Count);

    /// <summary>The rows of each word's pieces, <see cref="WordPieces.Count"/> a word.</summary>
    public ReadOnlySpan<int> Pieces => pieces.AsSpan(0, Count * WordPieces.Count);

    /// <summary>Looks a tagged sentence up.</summary>
    public NetworkInput Fill(WordFeatures sentence, ReadOnlySpan<NameHints> hints, ReadOnlySpan<int> tagNumbers, Vocabulary wordNames, Vocabulary pieceNames)
    {
        Count = sentence.Count;
        if (words.Length < Count)
        {
            (words, tags, pieces) = (new int[Count], new int[Count], new int[Count * WordPieces.Count]);
        }

        tagNumbers[..Count].CopyTo(tags);
        Span<ulong> hashes = stackalloc ulong[WordPieces.Count];
        for (var i = 0; i < Count; i++)
        {
            words[i] = wordNames.RowOf(sentence.Lower[i]);
            WordPieces.Of(sentence, hints[i], i, hashes);
            for (var k = 0; k < hashes.Length; k++)
            {
                pieces[(i * WordPieces.Count) + k] = pieceNames.RowOf(hashes[k]);
            }
        }

        return this;
    }
}
