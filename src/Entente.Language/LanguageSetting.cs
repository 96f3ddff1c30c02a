namespace Entente.Language;

/// <summary>How much time the language layer takes over a sentence. The labels are the same.</summary>
public enum LanguageSetting
{
    /// <summary>A small network: tens of thousands of words a second.</summary>
    Fast,

    /// <summary>A network of twice the width: fewer errors, a quarter of the speed.</summary>
    Accurate,
}
