namespace Entente.Language.Training.Grammar;

/// <summary>One part of a production.</summary>
/// <param name="Relation">Its relation to the head of the production; empty for the head itself.</param>
/// <param name="Name">A symbol of the grammar, a class of words, or the word itself.</param>
/// <param name="Xpos">The Penn tag of a word; empty for a symbol. PRES stands for VBZ or VBP by the number of the subject.</param>
/// <param name="Upos">Universal part of speech of a word; empty for a symbol.</param>
/// <param name="Lemma">Base form of a word that the grammar spells out; null where a class gives it.</param>
/// <param name="IsOptional">Whether it stands in half of the sentences only.</param>
sealed record GrammarPart(string Relation, string Name, string Xpos, string Upos, string? Lemma, bool IsOptional)
{
    /// <summary>Whether the production is built around it.</summary>
    public bool IsHead => Relation.Length == 0;

    /// <summary>Whether it is rewritten by other productions.</summary>
    public bool IsSymbol => Xpos.Length == 0;

    /// <summary>Whether its number decides the form of the verb.</summary>
    public bool IsSubject => Relation.StartsWith("nsubj", StringComparison.Ordinal);
}
