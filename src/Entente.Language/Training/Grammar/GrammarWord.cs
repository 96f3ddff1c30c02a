namespace Entente.Language.Training.Grammar;

/// <summary>A word of a made sentence.</summary>
/// <param name="Form">As written.</param>
/// <param name="Lemma">Base form.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn tag.</param>
sealed record GrammarWord(string Form, string Lemma, string Upos, string Xpos)
{
    /// <summary>The word that it depends on; null for the root.</summary>
    public GrammarWord? Head { get; set; }

    /// <summary>The relation to that word.</summary>
    public string Relation { get; set; } = "root";

    /// <summary>Whether it is more than one: it asks for a plural verb.</summary>
    public bool IsPlural { get; set; } = Xpos is "NNS" or "NNPS";
}
