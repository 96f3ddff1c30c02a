namespace Entente.Language.Learning;

/// <summary>
/// The features of one decision as hashes. Each call of Add is a template of its own, numbered by its order, so an extractor
/// makes the same calls every time.
/// </summary>
ref struct FeatureList(Span<ulong> room)
{
    const ulong Multiplier = 0x9E3779B97F4A7C15;

    readonly Span<ulong> room = room;
    int count;

    /// <summary>The features so far.</summary>
    public readonly ReadOnlySpan<ulong> Items => room[..count];

    /// <summary>
    /// Leaves out <paramref name="percent"/> of the features at random: a learner that cannot count on any one of them spreads
    /// its weight over more (Globerson and Roweis 2006), and reads unseen text better.
    /// </summary>
    public void Thin(SeededOrder random, int percent)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            if (!random.Chance(percent))
            {
                room[kept++] = room[i];
            }
        }

        count = kept;
    }

    /// <summary>Adds a feature of one part.</summary>
    public void Add(ulong a) => Put(Mix(Seed(), a));

    /// <summary>Adds a feature of two parts.</summary>
    public void Add(ulong a, ulong b) => Put(Mix(Mix(Seed(), a), b));

    /// <summary>Adds a feature of three parts.</summary>
    public void Add(ulong a, ulong b, ulong c) => Put(Mix(Mix(Mix(Seed(), a), b), c));

    /// <summary>Adds a feature of four parts.</summary>
    public void Add(ulong a, ulong b, ulong c, ulong d) => Put(Mix(Mix(Mix(Mix(Seed(), a), b), c), d));

    /// <summary>Adds a feature of five parts.</summary>
    public void Add(ulong a, ulong b, ulong c, ulong d, ulong e) => Put(Mix(Mix(Mix(Mix(Mix(Seed(), a), b), c), d), e));

    /// <summary>Joins two hashes.</summary>
    public static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * Multiplier;
        return hash ^ (hash >> 32);
    }

    readonly ulong Seed() => ((ulong)count + 1) * 0xD6E8FEB86659FD93;

    void Put(ulong hash) => room[count++] = hash * Multiplier;
}
