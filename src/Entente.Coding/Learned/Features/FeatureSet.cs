using System.Runtime.InteropServices;

namespace Entente.Coding.Learned;

/// <summary>A growing list of hashed features; reused from pair to pair by one thread.</summary>
public sealed class FeatureSet
{
    readonly List<uint> hashes = [];

    /// <summary>The hashes so far, sorted and without doubles once <see cref="Finish"/> was called.</summary>
    public ReadOnlySpan<uint> Hashes => CollectionsMarshal.AsSpan(hashes);

    /// <summary>Starts afresh.</summary>
    public void Clear() => hashes.Clear();

    /// <summary>Adds a feature named by its template and up to three hashed parts.</summary>
    public void Add(string template, uint first = 0, uint second = 0, uint third = 0) =>
        hashes.Add(FeatureHash.Join(FeatureHash.Join(FeatureHash.Join(FeatureHash.Of(template), first), second), third));

    /// <summary>Adds a feature whose parts are texts.</summary>
    public void Add(string template, string first, string second = "") => Add(template, FeatureHash.Of(first), FeatureHash.Of(second));

    /// <summary>Sorts the features and drops doubles, so that sums run in a fixed order.</summary>
    public void Finish()
    {
        hashes.Sort();
        var kept = 0;
        for (var i = 0; i < hashes.Count; i++)
        {
            if (i == 0 || hashes[i] != hashes[kept - 1])
            {
                hashes[kept++] = hashes[i];
            }
        }

        CollectionsMarshal.SetCount(hashes, kept);
    }
}
