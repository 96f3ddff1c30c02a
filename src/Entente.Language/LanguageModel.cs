namespace Entente.Language;

/// <summary>Text to sentences, tokens, tags, lemmas and dependency trees. Immutable; any number of threads may use one.</summary>
public sealed class LanguageModel
{
    static readonly Lazy<LanguageModel> Shipped = new(() => new LanguageModel());

    readonly Tokenizer tokenizer = new();
    readonly SentenceSplitter splitter = new();

    LanguageModel()
    {
    }

    /// <summary>The model shipped with this assembly, loaded at the first use.</summary>
    public static LanguageModel Default => Shipped.Value;

    /// <summary>Loads a weight file.</summary>
    /// <exception cref="InvalidDataException">The stream is not a weight file of this version.</exception>
    public static LanguageModel Load(Stream weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new LanguageModel();
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
        var sentences = new List<Sentence>();
        foreach (var block in TextBlocks.Of(text, excluded))
        {
            var tokens = new List<TextToken>();
            tokenizer.Tokenize(text, block, tokens);
            foreach (var sentence in splitter.Split(text, tokens))
            {
                sentences.Add(Untagged(text, sentences.Count, sentence));
            }
        }

        return new Document(text, sentences);
    }

    /// <summary>Annotates one sentence whose words are known.</summary>
    /// <param name="forms">The words, at least one.</param>
    public Sentence Annotate(IReadOnlyList<string> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        return Parse(string.Join(' ', forms)).Sentences[0];
    }

    static Sentence Untagged(string text, int index, IReadOnlyList<TextToken> tokens) => new(text, index, [.. tokens.Select((token, i) =>
    {
        var form = token.Of(text).ToString();
        return new Token(i, form, token.Start, token.End, Upos.X, "FW", "_", form, i - 1, Relation.Dep)
        {
            IsClitic = token.Is(TokenMarks.Clitic),
        };
    })]);
}
