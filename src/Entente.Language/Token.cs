namespace Entente.Language;

/// <summary>A word of a sentence with all that the language layer knows of it (a "word" of CoNLL-U).</summary>
/// <param name="Index">Its place in the sentence, from 0.</param>
/// <param name="Form">The word as written.</param>
/// <param name="Start">Its first UTF-16 code unit in the document's text, from 0.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Upos">Its universal part of speech.</param>
/// <param name="Xpos">Its Penn Treebank tag.</param>
/// <param name="Features">Its UD features ("Number=Plur|..."), or "_".</param>
/// <param name="Lemma">Its base form.</param>
/// <param name="Head">The index of the token that it depends on; -1 for the root.</param>
/// <param name="Relation">Its relation to the head.</param>
public sealed record Token(
    int Index,
    string Form,
    int Start,
    int End,
    Upos Upos,
    string Xpos,
    string Features,
    string Lemma,
    int Head,
    Relation Relation)
{
    /// <summary>True for a later word of a multiword token: "n't" in "don't".</summary>
    public bool IsClitic { get; init; }

    /// <summary>True where UD features carry <paramref name="feature"/>, given whole: "Polarity=Neg".</summary>
    public bool Has(string feature)
    {
        ArgumentException.ThrowIfNullOrEmpty(feature);
        var at = Features.IndexOf(feature, StringComparison.Ordinal);
        return at >= 0
            && (at == 0 || Features[at - 1] == '|')
            && (at + feature.Length == Features.Length || Features[at + feature.Length] == '|');
    }
}
