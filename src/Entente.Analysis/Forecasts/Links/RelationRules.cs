namespace Entente.Analysis.Forecasts;

/// <summary>
/// What follows what: the hazard of a relation on a pair on a day, given another relation (or its reply) seen on the pair within 7 or 90 days.
/// Counted as days go by; smoothed towards nothing.
/// </summary>
sealed class RelationRules(int relations)
{
    /// <summary>The two windows, in days.</summary>
    public const int Short = 7;

    /// <summary>The longer window, in days.</summary>
    public const int Long = 90;

    const float Prior = 20;

    readonly float[] shortHits = new float[relations * relations];
    readonly float[] longHits = new float[relations * relations];
    readonly float[] shortDays = new float[relations];
    readonly float[] longDays = new float[relations];
    readonly Dictionary<ulong, List<(int Relation, int Last)>> seen = [];

    /// <summary>Sums and largest hazards of a relation on a pair on a day: short sum and maximum, long sum and maximum.</summary>
    public (float ShortSum, float ShortMax, float LongSum, float LongMax) Hazards(int source, int relation, int target, int day)
    {
        var (ss, sm, ls, lm) = (0f, 0f, 0f, 0f);
        if (seen.TryGetValue(Pair(source, target), out var list))
        {
            foreach (var (cause, last) in list)
            {
                if (day - last > Long)
                {
                    break;
                }

                var far = longHits[(cause * relations) + relation] / (longDays[cause] + Prior);
                (ls, lm) = (ls + far, Math.Max(lm, far));
                if (day - last <= Short)
                {
                    var near = shortHits[(cause * relations) + relation] / (shortDays[cause] + Prior);
                    (ss, sm) = (ss + near, Math.Max(sm, near));
                }
            }
        }

        return (ss, sm, ls, lm);
    }

    /// <summary>The cause seen on the pair within 90 days after which the relation came most often: when it was seen last, and on what share of the days after such causes; null for none.</summary>
    public (int Cause, int Last, float Hazard)? Strongest(int source, int relation, int target, int day)
    {
        (int Cause, int Last, float Hazard)? best = null;
        foreach (var (cause, last) in seen.GetValueOrDefault(Pair(source, target)) ?? [])
        {
            if (day - last > Long)
            {
                break;
            }

            var near = day - last <= Short;
            var hazard = near ? shortHits[(cause * relations) + relation] / (shortDays[cause] + Prior) : longHits[(cause * relations) + relation] / (longDays[cause] + Prior);
            if (cause != relation && hazard > 0 && (best is null || hazard > best.Value.Hazard))
            {
                best = (cause, last, hazard);
            }
        }

        return best;
    }

    /// <summary>Learns from the facts of a day, each told both ways; all of the day at once.</summary>
    public void Learn(IReadOnlyList<CodedFact> day)
    {
        foreach (var fact in day)
        {
            foreach (var (cause, last) in seen.GetValueOrDefault(Pair(fact.Source, fact.Target)) ?? [])
            {
                if (fact.Day - last > Long)
                {
                    break;
                }

                longHits[(cause * relations) + fact.Relation]++;
                shortHits[(cause * relations) + fact.Relation] += fact.Day - last <= Short ? 1 : 0;
            }
        }

        foreach (var fact in day)
        {
            See(fact);
        }
    }

    // The newest stands first. A cause is charged with the days of its window when it happens, less those that an earlier one still covers.
    void See(CodedFact fact)
    {
        var key = Pair(fact.Source, fact.Target);
        if (!seen.TryGetValue(key, out var list))
        {
            seen[key] = list = [];
        }

        var at = list.FindIndex(s => s.Relation == fact.Relation);
        var since = at < 0 ? int.MaxValue : fact.Day - list[at].Last;
        shortDays[fact.Relation] += Math.Min(Short, since);
        longDays[fact.Relation] += Math.Min(Long, since);
        if (at >= 0)
        {
            list.RemoveAt(at);
        }

        list.Insert(0, (fact.Relation, fact.Day));
    }

    static ulong Pair(int source, int target) => ((ulong)(uint)source << 32) | (uint)target;
}
