using System.Runtime.InteropServices;

namespace Entente.Analysis.Forecasts;

/// <summary>
/// The recurrency baseline (Gastinger et al. 2024): what happened before happens again, sooner if it was late; where it never happened,
/// how usual the object is for the relation. score = alpha psi + (1 - alpha) xi.
/// </summary>
sealed class Recurrency(int relations, double lambda)
{
    const double Alpha = 0.99999;
    readonly Dictionary<(int, int), Dictionary<int, Seen>> bySubject = [];
    readonly Dictionary<int, (List<int> Objects, Dictionary<int, int> Count)> byRelation = [];
    readonly Dictionary<int, int> totals = [];

    struct Seen
    {
        public double Weight;
        public int Last;
    }

    /// <summary>The decay a day that the method's authors found best: .02, and .005 where the history is longer than three years.</summary>
    public static double DecayOf(int days) => days > 3 * 365 ? 0.005 : 0.02;

    /// <summary>The objects of a question with their scores; all others score 0.</summary>
    public (int[] Entities, double[] Scores) Score(int subject, int relation, int day)
    {
        if (!byRelation.TryGetValue(relation, out var known))
        {
            return ([], []);
        }

        var entities = known.Objects.ToArray();
        var seen = bySubject.GetValueOrDefault((subject, relation));
        var scores = new double[entities.Length];
        for (var i = 0; i < entities.Length; i++)
        {
            var psi = seen is not null && seen.TryGetValue(entities[i], out var past) ? past.Weight * Math.Pow(2, -lambda * (day - past.Last)) : 0;
            scores[i] = (Alpha * psi) + ((1 - Alpha) * known.Count[entities[i]] / totals[relation]);
        }

        return (entities, scores);
    }

    /// <summary>Takes in the facts of a day, both ways.</summary>
    public void Learn(IReadOnlyList<CodedFact> day)
    {
        foreach (var (s, r, o, t) in day.Concat(day.Select(f => f.Inverse(relations))))
        {
            ref var objects = ref CollectionsMarshal.GetValueRefOrAddDefault(bySubject, (s, r), out _);
            ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(objects ??= [], o, out var before);
            seen.Weight = (before ? seen.Weight * Math.Pow(2, -lambda * (t - seen.Last)) : 0) + 1;
            seen.Last = t;
            ref var usual = ref CollectionsMarshal.GetValueRefOrAddDefault(byRelation, r, out var any);
            usual = any ? usual : ([], []);
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(usual.Count, o, out var had);
            if (!had)
            {
                usual.Objects.Add(o);
            }

            count++;
            totals[r] = totals.GetValueOrDefault(r) + 1;
        }
    }
}
