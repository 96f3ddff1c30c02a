namespace Entente.Analysis.Forecasts;

/// <summary>Finds who may be the answer: partners of the subject, usual objects of the relation, partners of partners; and, to fill up, whoever is most in the news.</summary>
sealed class CandidateFinder(LinkHistory history)
{
    /// <summary>The most candidates of a question.</summary>
    public const int Most = 300;

    const int Fewest = 120;
    const int UsualObjects = 100;
    const int UsualOfCountry = 80;
    const int Hubs = 25;

    readonly Dictionary<ulong, Weighted[]> top = [];
    readonly float[] weight = new float[history.Entities];
    readonly float[] habit = new float[history.Entities];
    readonly float[] pair = new float[history.Entities];
    readonly float[] hops = new float[history.Entities];
    readonly List<int> met = [];
    readonly List<int> touched = [];
    readonly List<int> chosen = [];
    int today = -1;
    int subjectNow = -1;

    readonly record struct Weighted(int Entity, float Weight);

    /// <summary>Finds the candidates of (subject, relation, ?) on a day; questions of one subject should follow one another.</summary>
    public void Find(int subject, int relation, int day, Candidates into)
    {
        Turn(subject, day);
        AddTriples(subject, relation, day);
        AddUsual(Top(LinkKey.Relation(relation), history.ObjectsOf(relation), o => LinkKey.RelationObject(relation, o), UsualObjects), 1f);
        var country = history.Country(subject);
        if (country >= 0)
        {
            var usual = history.ObjectsOfCountry(country, relation);
            AddUsual(Top(LinkKey.CountryRelationCountry(country, relation, 0), usual, o => LinkKey.CountryRelationObject(country, relation, o), UsualOfCountry), 2f);
        }

        Choose(history.Direction(relation), into);
        Clear();
    }

    // What depends on the subject alone is found once a day.
    void Turn(int subject, int day)
    {
        if (day != today)
        {
            top.Clear();
            (today, subjectNow) = (day, -1);
        }

        if (subject == subjectNow)
        {
            return;
        }

        foreach (var e in met)
        {
            (pair[e], hops[e]) = (0, 0);
        }

        met.Clear();
        subjectNow = subject;
        foreach (var o in history.Partners(subject))
        {
            pair[o] = Closeness(subject, o);
            met.Add(o);
        }

        foreach (var (hub, share) in TopPartners(subject))
        {
            foreach (var (far, onward) in TopPartners(hub))
            {
                if (far != subject)
                {
                    if (hops[far] == 0 && pair[far] == 0)
                    {
                        met.Add(far);
                    }

                    hops[far] += share * onward;
                }
            }
        }
    }

    void AddTriples(int subject, int relation, int day)
    {
        foreach (var e in met)
        {
            weight[e] = pair[e] + hops[e];
            touched.Add(e);
        }

        foreach (var o in history.ObjectsOf(subject, relation))
        {
            ref readonly var tally = ref history.Counts.Find(LinkKey.Triple(subject, relation, o));
            var left = history.Decay.After(day - tally.Last);
            weight[o] += 8 * ((tally.Long * left[3]) + (0.2f * tally.Total));
        }
    }

    void AddUsual(Weighted[] usual, float factor)
    {
        foreach (var (entity, share) in usual)
        {
            if (weight[entity] == 0)
            {
                touched.Add(entity);
            }

            weight[entity] += factor * share;
            habit[entity] += factor * share;
        }
    }

    void Choose(int direction, Candidates into)
    {
        chosen.Clear();
        chosen.AddRange(touched);
        chosen.Sort((a, b) => weight[a] != weight[b] ? weight[b].CompareTo(weight[a]) : a.CompareTo(b));
        if (chosen.Count > Most)
        {
            chosen.RemoveRange(Most, chosen.Count - Most);
        }

        if (chosen.Count < Fewest)
        {
            var usual = Top(LinkKey.Object(direction, 0), history.Objects(direction), o => LinkKey.Object(direction, o), 2 * Fewest);
            chosen.AddRange(usual.Select(u => u.Entity).Where(e => weight[e] == 0).Take(Fewest - chosen.Count));
        }

        into.Count = chosen.Count;
        for (var i = 0; i < chosen.Count; i++)
        {
            var e = chosen[i];
            (into.Entities[i], into.Weight[i], into.Pair[i], into.Habit[i], into.Hops[i]) = (e, weight[e], pair[e], habit[e], hops[e]);
        }

        into.Rank();
    }

    void Clear()
    {
        foreach (var e in touched)
        {
            (weight[e], habit[e]) = (0, 0);
        }

        touched.Clear();
    }

    float Closeness(int a, int b)
    {
        var sum = 0f;
        for (var d = 0; d < 2; d++)
        {
            ref readonly var tally = ref history.Counts.Find(LinkKey.Pair(a, d, b));
            if (tally.Any)
            {
                var left = history.Decay.After(today - tally.Last);
                sum += (tally.Thirty * left[2]) + (0.3f * tally.Long * left[3]) + (0.05f * tally.Total);
            }
        }

        return sum;
    }

    Weighted[] TopPartners(int entity)
    {
        if (!top.TryGetValue(LinkKey.Subject(entity, 0), out var found))
        {
            top[LinkKey.Subject(entity, 0)] = found = Best([.. history.Partners(entity).Select(o => new Weighted(o, Closeness(entity, o)))], Hubs);
        }

        return found;
    }

    Weighted[] Top(ulong list, IReadOnlyList<int> objects, Func<int, ulong> key, int most)
    {
        if (!top.TryGetValue(list, out var found))
        {
            var weighted = new Weighted[objects.Count];
            for (var i = 0; i < weighted.Length; i++)
            {
                ref readonly var tally = ref history.Counts.Find(key(objects[i]));
                var left = history.Decay.After(today - tally.Last);
                weighted[i] = new(objects[i], (tally.Thirty * left[2]) + (0.2f * tally.Long * left[3]) + (0.02f * tally.Total));
            }

            top[list] = found = Best(weighted, most);
        }

        return found;
    }

    // The heaviest, as shares of the sum over all.
    static Weighted[] Best(Weighted[] all, int most)
    {
        var sum = all.Sum(w => w.Weight);
        Array.Sort(all, (a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.Entity.CompareTo(b.Entity));
        return [.. all.Take(most).Select(w => w with { Weight = w.Weight / sum })];
    }
}
