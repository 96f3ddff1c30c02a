namespace Entente.Analysis.Forecasts;

/// <summary>Decayed counts by key: open addressing, one cache line a look.</summary>
sealed class TallyTable(Decay decay)
{
    const ulong Spread = 0x9E3779B97F4A7C15;
    const double Fullest = 0.6;
    static readonly Tally[] None = new Tally[1];

    Tally[] table = new Tally[1 << 16];
    int shift = 64 - 16;
    int count;

    /// <summary>Makes a key of a kind (1-31) and three numbers (20, 16 and 20 bits).</summary>
    public static ulong Key(int kind, int a, int b, int c) => ((ulong)kind << 56) | ((ulong)(uint)a << 36) | ((ulong)(uint)b << 20) | (uint)c;

    /// <summary>The counts of a key as of its last day; empty if it was never counted.</summary>
    public ref readonly Tally Find(ulong key)
    {
        for (var at = (int)(key * Spread >> shift); ; at = (at + 1) & (table.Length - 1))
        {
            ref var tally = ref table[at];
            if (tally.Key == key)
            {
                return ref tally;
            }

            if (tally.Key == 0)
            {
                return ref None[0];
            }
        }
    }

    /// <summary>Counts one more on a day; true if the key is new.</summary>
    public bool Count(ulong key, int day)
    {
        if (count > table.Length * Fullest)
        {
            Grow();
        }

        ref var tally = ref Place(table, key);
        var isNew = tally.Key == 0;
        if (isNew)
        {
            (tally.Key, tally.Last) = (key, day);
            count++;
        }

        var left = decay.After(day - tally.Last);
        tally.Two = (tally.Two * left[0]) + 1;
        tally.Seven = (tally.Seven * left[1]) + 1;
        tally.Thirty = (tally.Thirty * left[2]) + 1;
        tally.Long = (tally.Long * left[3]) + 1;
        tally.Total++;
        tally.Last = day;
        return isNew;
    }

    ref Tally Place(Tally[] into, ulong key)
    {
        var at = (int)(key * Spread >> shift);
        while (into[at].Key != 0 && into[at].Key != key)
        {
            at = (at + 1) & (into.Length - 1);
        }

        return ref into[at];
    }

    void Grow()
    {
        var larger = new Tally[table.Length * 2];
        shift--;
        foreach (ref var tally in table.AsSpan())
        {
            if (tally.Key != 0)
            {
                Place(larger, tally.Key) = tally;
            }
        }

        table = larger;
    }
}
