namespace Entente.Language;

/// <summary>How much time the language layer takes over a sentence. The labels are the same.</summary>
public enum LanguageSetting
{
    /// <summary>A greedy parser: tens of thousands of words a second.</summary>
    Fast,

    /// <summary>A network scores every arc and the best tree is taken: fewer errors, thousands of words a second.</summary>
    Accurate,
}
