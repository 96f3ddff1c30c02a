using Entente.Language.Names;
using Entente.Language.Tagging;

namespace Entente.Language.Neural;

/// <summary>The rows of the tables that a sentence's words look up.</summary>
sealed class NetworkInput
{
    /// <summary>The row of each word.</summary>
    public required int[] Words { get; init; }

    /// <summary>The row of each word's tag.</summary>
    public required int[] Tags { get; init; }

    /// <summary>The rows of each word's pieces, <see cref="WordPieces.Count"/> a word.</summary>
    public required int[] Pieces { get; init; }

    /// <summary>How many words there are, the root not counted.</summary>
    public int Count => Words.Length;

    /// <summary>Looks a tagged sentence up.</summary>
    public static NetworkInput Of(WordFeatures words, ReadOnlySpan<NameHints> hints, ReadOnlySpan<int> tags, Vocabulary wordNames, Vocabulary pieceNames)
    {
        var input = new NetworkInput
        {
            Words = new int[words.Count],
            Tags = tags[..words.Count].ToArray(),
            Pieces = new int[words.Count * WordPieces.Count],
        };
        Span<ulong> pieces = stackalloc ulong[WordPieces.Count];
        for (var i = 0; i < words.Count; i++)
        {
            input.Words[i] = wordNames.RowOf(words.Lower[i]);
            WordPieces.Of(words, hints[i], i, pieces);
            for (var k = 0; k < pieces.Length; k++)
            {
                input.Pieces[(i * WordPieces.Count) + k] = pieceNames.RowOf(pieces[k]);
            }
        }

        return input;
    }
}
