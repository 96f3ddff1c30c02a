namespace Entente.Coding;

/// <summary>
/// Adds up the counts of a sentence. People of different verbs are different people ("arrested a leader and detained three
/// men"); a toll, or "13 dead", tells the sum again.
/// </summary>
sealed class CasualtyTally
{
    readonly int?[] people = new int?[3];
    readonly int?[] sums = new int?[3];

    /// <summary>What was counted.</summary>
    public Casualties Result
    {
        get
        {
            var (dead, injured, arrested) = (Of(CasualtyKind.Dead), Of(CasualtyKind.Injured), Of(CasualtyKind.Arrested));
            return (dead, injured, arrested) == (null, null, null) ? Casualties.None : new(dead, injured, arrested);
        }
    }

    /// <summary>Counts people of a verb, or a sum that the text gives.</summary>
    public void Add(CasualtyKind kind, int count, bool isPeople)
    {
        if (isPeople)
        {
            people[(int)kind] = (people[(int)kind] ?? 0) + count;
        }
        else
        {
            sums[(int)kind] = Math.Max(sums[(int)kind] ?? 0, count);
        }
    }

    int? Of(CasualtyKind kind)
    {
        var (counted, told) = (people[(int)kind], sums[(int)kind]);
        return counted is null ? told : told is null ? counted : Math.Max(counted.Value, told.Value);
    }
}
