using Entente.Language.Names;
using Entente.Language.Neural;
using Entente.Language.Tagging;

namespace Entente.Language;

/// <summary>A sentence on its way from words to tree; buffers are kept from sentence to sentence.</summary>
sealed class SentenceDraft
{
    int[] tags = new int[64];
    int[] heads = new int[64];
    Relation[] relations = new Relation[64];
    NameHints[] hints = new NameHints[64];

    /// <summary>The text that the words stand in.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where the words stand.</summary>
    public IReadOnlyList<TextToken> Words { get; private set; } = [];

    /// <summary>The words as hashes and places in the lexicon.</summary>
    public WordFeatures Features { get; } = new();

    /// <summary>The words as rows of a network's tables.</summary>
    public NetworkInput Input { get; } = new();

    /// <summary>The number of words.</summary>
    public int Count => Words.Count;

    /// <summary>The number of each word's tag.</summary>
    public Span<int> Tags => tags.AsSpan(0, Count);

    /// <summary>The head of each word; -1 for the root.</summary>
    public Span<int> Heads => heads.AsSpan(0, Count);

    /// <summary>The relation of each word.</summary>
    public Span<Relation> Relations => relations.AsSpan(0, Count);

    /// <summary>What the name list knows of each word.</summary>
    public Span<NameHints> Hints => hints.AsSpan(0, Count);

    /// <summary>The names found.</summary>
    public IReadOnlyList<NamedSpan> Names { get; set; } = [];

    /// <summary>Takes the words of a sentence, looks them up and tags them from left to right.</summary>
    public void Start(string text, IReadOnlyList<TextToken> words, LoadedModels models)
    {
        (Text, Words, Names) = (text, words, []);
        if (tags.Length < Count)
        {
            (tags, heads, relations, hints) = (new int[Count], new int[Count], new Relation[Count], new NameHints[Count]);
        }

        Features.Fill(text, words, models.Lexicon);
        models.Tagger.Annotate(Features, Tags);
        NameList.Default.Mark(text, words, Features, Hints);
    }
}
