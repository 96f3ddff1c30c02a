using Entente.Language.Learning;
using Entente.Language.Names;
using Entente.Language.Tagging;

namespace Entente.Language.Neural;

/// <summary>The pieces that a word is embedded by beside itself: its endings, its beginnings, its outline, and what the name list knows of it.</summary>
static class WordPieces
{
    /// <summary>How many pieces a word has.</summary>
    public const int Count = 8;

    /// <summary>Writes the hashes of a word's pieces.</summary>
    public static void Of(WordFeatures words, NameHints hints, int word, Span<ulong> pieces)
    {
        for (ulong i = 0; i < 3; i++)
        {
            pieces[(int)i] = FeatureList.Mix(i + 1, words.Suffix(word, (int)i + 2));
        }

        for (ulong i = 0; i < 3; i++)
        {
            pieces[(int)i + 3] = FeatureList.Mix(i + 4, words.Prefix(word, (int)i + 2));
        }

        pieces[6] = FeatureList.Mix(7, words.Shape[word]);
        pieces[7] = FeatureList.Mix(8, (ulong)(hints & NameHints.Learned));
    }
}
