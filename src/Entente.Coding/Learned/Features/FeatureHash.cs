namespace Entente.Coding.Learned;

/// <summary>Hashes of words and of features (Fowler, Noll and Vo 1a), the same on every machine.</summary>
static class FeatureHash
{
    const uint Start = 2166136261u;
    const uint Prime = 16777619u;

    /// <summary>The hash of a text as written.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    /// <summary>Joins a hash with a further part.</summary>
    public static uint Join(uint hash, uint part)
    {
        hash = (hash ^ part) * 0x9E3779B1u;
        return hash ^ (hash >> 15);
    }
}
