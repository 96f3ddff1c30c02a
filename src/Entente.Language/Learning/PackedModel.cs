namespace Entente.Language.Learning;

/// <summary>
/// Scores three classes, the second and third against the first: each feature's two differences lie in its hash table slot, so
/// that a look-up costs one memory access.
/// </summary>
sealed class PackedModel
{
    /// <summary>How many classes it scores.</summary>
    public const int Classes = 3;

    const int WeightBits = 64 - QuantisedWeights.KeyBits;
    const int SecondShift = WeightBits / Differences;
    const int Differences = 2;
    const ulong DifferenceMask = (1UL << SecondShift) - 1;

    readonly ulong[] slots;
    readonly int shift;

    /// <summary>Lays the weights out for look-up.</summary>
    public PackedModel(QuantisedWeights weights)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Classes, Classes);
        var bits = FeatureSlots.Bits(weights.Keys.Length);
        shift = QuantisedWeights.KeyBits - bits;
        slots = new ulong[1 << bits];
        for (var i = 0; i < weights.Keys.Length; i++)
        {
            var row = weights.Weights.AsSpan(i * weights.Stride, Classes);
            var packed = Pack(row[1] - row[0], SecondShift) | Pack(row[2] - row[0], 0);
            var key = weights.Keys[i];
            slots[FeatureSlots.Free(slots, (int)(key >> shift))] = (key << WeightBits) | packed;
        }
    }

    /// <summary>Adds up the scores of the second and third class; the first has 0.</summary>
    public (int Second, int Third) Score(ReadOnlySpan<ulong> features)
    {
        FeatureSlots.Fetch(slots, features, shift);
        var (second, third) = (0, 0);
        foreach (var feature in features)
        {
            var weights = Find(QuantisedWeights.KeyOf(feature));
            second += Unpack(weights >> SecondShift);
            third += Unpack(weights);
        }

        return (second, third);
    }

    static ulong Pack(int difference, int shift) => ((ulong)difference & DifferenceMask) << shift;

    static int Unpack(ulong weights) => (int)((uint)weights << (32 - SecondShift)) >> (32 - SecondShift);

    ulong Find(ulong key)
    {
        var mask = slots.Length - 1;
        for (var at = (int)(key >> shift); ; at++)
        {
            var slot = slots[at & mask];
            if (slot == 0 || slot >> WeightBits == key)
            {
                return slot;
            }
        }
    }
}
