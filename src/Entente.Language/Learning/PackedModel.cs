namespace Entente.Language.Learning;

/// <summary>Scores three classes: each feature's weights lie in its hash table slot, so that a look-up costs one memory access.</summary>
sealed class PackedModel
{
    /// <summary>How many classes it scores.</summary>
    public const int Classes = 3;

    const int WeightBits = 64 - QuantisedWeights.KeyBits;

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
            var row = weights.Weights.AsSpan(i * Classes, Classes);
            var packed = 1UL << 24 | (ulong)(byte)row[2] << 16 | (ulong)(byte)row[1] << 8 | (byte)row[0];
            var key = weights.Keys[i];
            slots[FeatureSlots.Free(slots, (int)(key >> shift))] = (key << WeightBits) | packed;
        }
    }

    /// <summary>Adds up the score of each class.</summary>
    public (int First, int Second, int Third) Score(ReadOnlySpan<ulong> features)
    {
        FeatureSlots.Fetch(slots, features, shift);
        var (first, second, third) = (0, 0, 0);
        foreach (var feature in features)
        {
            var weights = Find(QuantisedWeights.KeyOf(feature));
            first += (sbyte)weights;
            second += (sbyte)(weights >> 8);
            third += (sbyte)(weights >> 16);
        }

        return (first, second, third);
    }

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
