namespace Entente.Coding;

/// <summary>What kind of word makes a clause.</summary>
[Flags]
public enum PredicateKind : byte
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>A verb (V in rules).</summary>
    Verb = 1,
    /// <summary>A noun that names an act or, with a copula, is said of its subject (N).</summary>
    Noun = 2,
    /// <summary>A predicative adjective (A).</summary>
    Adjective = 4,
}
