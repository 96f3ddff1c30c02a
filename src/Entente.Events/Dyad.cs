namespace Entente;

/// <summary>A directed pair of actor keys: what the source does to the target.</summary>
/// <param name="Source">Key of the acting side ("USA", "ttp").</param>
/// <param name="Target">Key of the affected side.</param>
public readonly record struct Dyad(string Source, string Target)
{
    /// <summary>The other direction.</summary>
    public Dyad Reverse => new(Target, Source);

    /// <summary>The undirected key of the store: both keys in ordinal order, joined by a bar: "PAK|USA".</summary>
    public string Pair => string.CompareOrdinal(Source, Target) <= 0 ? $"{Source}|{Target}" : $"{Target}|{Source}";

    /// <inheritdoc/>
    public override string ToString() => $"{Source}>{Target}";
}
