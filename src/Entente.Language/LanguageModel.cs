using System.Collections.Concurrent;
using Entente.Language.Conllu;
using Entente.Language.Neural;

namespace Entente.Language;

/// <summary>Text to sentences, tokens, tags, lemmas and dependency trees. Any number of threads may use one.</summary>
public sealed class LanguageModel
{
    static readonly Lazy<LanguageModel> Shipped = new(() => Load(Resources.Open("language.weights")));

    static readonly Lazy<LanguageModel> ShippedAccurate = new(() => LoadAccurate(Resources.Open("accurate.weights")));

    readonly Tokenizer tokenizer = new();
    readonly SentenceSplitter splitter = new();
    readonly ConcurrentBag<SentenceAnnotator> annotators = [];
    readonly LoadedModels models;
    readonly AccurateWeights? accurate;

    internal LanguageModel(LanguageWeights weights)
        : this(LoadedModels.Of(weights), weights.Header, null)
    {
    }

    internal LanguageModel(LanguageWeights weights, AccurateWeights accurate)
        : this(LoadedModels.Of(weights), [.. weights.Header, .. accurate.Header], accurate)
    {
    }

    LanguageModel(LoadedModels models, IReadOnlyList<string> header, AccurateWeights? accurate)
    {
        (this.models, this.accurate) = (models, accurate);
        Header = header;
    }

    /// <summary>The model shipped with this assembly, loaded at the first use.</summary>
    public static LanguageModel Default => Shipped.Value;

    /// <summary>The model of a setting, as shipped with this assembly, loaded at the first use.</summary>
    public static LanguageModel Of(LanguageSetting setting) => setting == LanguageSetting.Accurate ? ShippedAccurate.Value : Shipped.Value;

    /// <summary>What the weights were made from, as "key: value" lines.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Loads a weight file and closes it.</summary>
    /// <exception cref="InvalidDataException">The stream is not a weight file of this version.</exception>
    public static LanguageModel Load(Stream weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        using (weights)
        {
            return new LanguageModel(LanguageWeights.Read(weights));
        }
    }

    /// <summary>Loads what the accurate setting adds to the shipped weights, and closes it.</summary>
    /// <exception cref="InvalidDataException">The stream is not a weight file of this version, or belongs to other language weights.</exception>
    public static LanguageModel LoadAccurate(Stream accurate)
    {
        ArgumentNullException.ThrowIfNull(accurate);
        using (accurate)
        {
            var added = AccurateWeights.Read(accurate);
            return added.Tags.SequenceEqual(Default.models.Tags)
                ? new LanguageModel(Default.models, [.. Default.Header, .. added.Header], added)
                : throw new InvalidDataException("The accurate weights belong to other language weights: their tags differ. Train both from the same treebanks.");
        }
    }

    /// <summary>Splits and annotates a text.</summary>
    public Document Parse(string text) => Parse(text, []);

    /// <summary>
    /// Splits and annotates a text, leaving out <paramref name="excluded"/> regions (navigation, bylines). No sentence
    /// crosses an excluded region; offsets still count in the whole text.
    /// </summary>
    public Document Parse(string text, IReadOnlyList<TextRange> excluded)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(excluded);
        var annotator = Rent();
        var (sentences, split) = (new List<Sentence>(), new List<IReadOnlyList<TextToken>>());
        var tokens = new List<TextToken>();
        foreach (var block in TextBlocks.Of(text, excluded))
        {
            tokens.Clear();
            tokenizer.Tokenize(text, block, tokens);
            split.AddRange(splitter.Split(text, tokens));
        }

        annotator.Annotate(text, split, sentences);
        annotators.Add(annotator);
        return new Document(text, sentences);
    }

    /// <summary>Annotates one sentence whose words are known.</summary>
    /// <param name="words">The words, at least one.</param>
    public Sentence Annotate(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var text = string.Join(' ', words);
        var tokens = new List<TextToken>(words.Count);
        var start = 0;
        foreach (var word in words)
        {
            tokens.Add(new TextToken(start, start + word.Length, TokenMarks.None));
            start += word.Length + 1;
        }

        var annotator = Rent();
        var sentence = annotator.Annotate(text, tokens);
        annotators.Add(annotator);
        return sentence;
    }

    /// <summary>
    /// Annotates a sentence of a CoNLL-U file: its words, multiword tokens, empty nodes, comments and MISC stay; tags, lemmas,
    /// heads and relations are predicted.
    /// </summary>
    public ConlluSentence Annotate(ConlluSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var words = sentence.Words.Select(row => row.Form).ToArray();
        return words.Length == 0 ? sentence : ConlluWriter.Write(Annotate(words), sentence);
    }

    SentenceAnnotator Rent() => annotators.TryTake(out var annotator)
        ? annotator
        : new SentenceAnnotator(models, accurate?.Network);
}
