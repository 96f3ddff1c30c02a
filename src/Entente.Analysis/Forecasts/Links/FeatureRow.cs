namespace Entente.Analysis.Forecasts;

/// <summary>Writes the features of one row, one after another.</summary>
ref struct FeatureRow(Span<float> row, Decay decay, int day)
{
    const float Scale = 4;
    readonly Span<float> row = row;
    int at;

    /// <summary>How many were written.</summary>
    public readonly int Written => at;

    /// <summary>A number as it is.</summary>
    public void Add(float value) => row[at++] = value;

    /// <summary>A count: log(1 + 4x).</summary>
    public void AddCount(float count) => row[at++] = MathF.Log(1 + (Scale * count));

    /// <summary>A share: its logarithm, never below that of 1e-4.</summary>
    public void AddShare(float part, float whole) => row[at++] = MathF.Log((part + 1e-4f) / (whole + 1));

    /// <summary>All of a tally: four decayed counts, the total, the days since.</summary>
    public void AddAll(in Tally tally)
    {
        if (!tally.Any)
        {
            AddNothing(6);
            return;
        }

        var left = decay.After(day - tally.Last);
        AddCount(tally.Two * left[0]);
        AddCount(tally.Seven * left[1]);
        AddCount(tally.Thirty * left[2]);
        AddCount(tally.Long * left[3]);
        AddCount(tally.Total);
        AddDaysSince(tally);
    }

    /// <summary>Four numbers of a tally: counts at 7 and 30 days, the total, the days since.</summary>
    public void AddSome(in Tally tally)
    {
        if (!tally.Any)
        {
            AddNothing(4);
            return;
        }

        var left = decay.After(day - tally.Last);
        AddCount(tally.Seven * left[1]);
        AddCount(tally.Thirty * left[2]);
        AddCount(tally.Total);
        AddDaysSince(tally);
    }

    /// <summary>Two numbers of a tally: the count at 120 days and the total.</summary>
    public void AddSlow(in Tally tally)
    {
        AddCount(tally.Any ? tally.Long * decay.After(day - tally.Last)[3] : 0);
        AddCount(tally.Total);
    }

    // Closeness in time: 1 for yesterday, towards 0 for long ago, 0 for never.
    void AddDaysSince(in Tally tally) => row[at++] = 1 / MathF.Sqrt(day - tally.Last);

    void AddNothing(int count)
    {
        row.Slice(at, count).Clear();
        at += count;
    }
}
