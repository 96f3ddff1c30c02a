namespace Entente.Analysis.Forecasts;

/// <summary>What a history says of a question, and of each candidate answer: the numbers that the forecaster weighs.</summary>
sealed class LinkFeatures(LinkHistory history)
{
    /// <summary>Numbers of a candidate.</summary>
    public const int OfCandidate = 96;

    /// <summary>Numbers of a question.</summary>
    public const int OfQuestion = 16;

    readonly TallyTable counts = history.Counts;

    /// <summary>Writes the numbers of a question.</summary>
    public void WriteQuestion(int s, int r, int day, Span<float> into)
    {
        var row = new FeatureRow(into, history.Decay, day);
        var d = history.Direction(r);
        row.AddSome(counts.Find(LinkKey.SubjectRelation(s, r)));
        row.AddSome(counts.Find(LinkKey.Subject(s, d)));
        row.AddCount(Recent(counts.Find(LinkKey.Relation(r)), day));
        row.AddCount(Recent(counts.Find(LinkKey.Subject(s, 1 - d)), day));
        row.AddCount(history.ObjectsOf(s, r).Count);
        row.AddCount(history.Partners(s).Count);
        row.Add(d);
        row.Add(history.IsState(s) ? 1 : 0);
        row.Add(history.IsNamed(s) ? 1 : 0);
        row.Add(history.Country(s) >= 0 ? 1 : 0);
    }

    /// <summary>Writes the numbers of one candidate.</summary>
    public void Write(int s, int r, int day, Candidates candidates, int place, Span<float> into)
    {
        var o = candidates.Entities[place];
        var row = new FeatureRow(into, history.Decay, day);
        WritePair(ref row, s, r, o);
        WriteHabits(ref row, s, r, o, day);
        WriteKinds(ref row, s, r, o);
        WriteRules(ref row, s, r, o, day);
        WritePlaces(ref row, candidates, place);
        into[row.Written..].Clear();
    }

    void WritePair(ref FeatureRow row, int s, int r, int o)
    {
        var d = history.Direction(r);
        row.AddAll(counts.Find(LinkKey.Triple(s, r, o)));
        row.AddAll(counts.Find(LinkKey.Pair(s, d, o)));
        row.AddAll(counts.Find(LinkKey.Pair(s, 1 - d, o)));
        row.AddAll(counts.Find(LinkKey.Root(s, history.Root(r), o)));
        row.AddSome(counts.Find(LinkKey.Quad(s, history.Quad(r), o)));
        row.AddSome(counts.Find(LinkKey.Triple(s, history.Inverse(r), o)));
    }

    void WriteHabits(ref FeatureRow row, int s, int r, int o, int day)
    {
        var d = history.Direction(r);
        ref readonly var usual = ref counts.Find(LinkKey.RelationObject(r, o));
        ref readonly var triple = ref counts.Find(LinkKey.Triple(s, r, o));
        ref readonly var pair = ref counts.Find(LinkKey.Pair(s, d, o));
        ref readonly var active = ref counts.Find(LinkKey.Object(d, o));
        row.AddAll(usual);
        row.AddAll(active);
        row.AddSlow(counts.Find(LinkKey.Object(1 - d, o)));
        row.AddShare(Slow(triple, day), Slow(counts.Find(LinkKey.SubjectRelation(s, r)), day));
        row.AddShare(Slow(pair, day), Slow(counts.Find(LinkKey.Subject(s, d)), day));
        row.AddShare(Slow(usual, day), Slow(counts.Find(LinkKey.Relation(r)), day));
        row.AddShare(Slow(pair, day), Slow(active, day));
    }

    void WriteKinds(ref FeatureRow row, int s, int r, int o)
    {
        var d = history.Direction(r);
        var (mine, other) = (history.Country(s), history.Country(o));
        var same = mine == other && mine >= 0;
        row.AddAll(mine < 0 ? default : counts.Find(LinkKey.CountryRelationObject(mine, r, o)));
        row.AddSlow(mine < 0 ? default : counts.Find(LinkKey.CountryRelationCountry(mine, r, other + 1)));
        row.AddSome(other < 0 ? default : counts.Find(LinkKey.SubjectRelationCountry(s, r, other)));
        row.AddSlow(other < 0 ? default : counts.Find(LinkKey.SubjectCountry(s, d, other)));
        row.AddSlow(counts.Find(LinkKey.SubjectRelationRole(s, r, history.Role(o))));
        row.AddSlow(counts.Find(LinkKey.RoleRelationRole(history.Role(s), r, history.Role(o), same)));
        row.Add(same ? 1 : 0);
        row.Add(history.IsState(o) ? 1 : 0);
        row.Add(history.IsNamed(o) ? 1 : 0);
        row.Add(s == o ? 1 : 0);
    }

    void WriteRules(ref FeatureRow row, int s, int r, int o, int day)
    {
        var (shortSum, shortMax, longSum, longMax) = history.Rules.Hazards(s, r, o, day);
        row.AddShare(shortSum, 0);
        row.AddShare(shortMax, 0);
        row.AddShare(longSum, 0);
        row.AddShare(longMax, 0);
    }

    static void WritePlaces(ref FeatureRow row, Candidates candidates, int place)
    {
        row.AddShare(candidates.Weight[place], 0);
        row.AddShare(candidates.Pair[place], 0);
        row.AddShare(candidates.Habit[place], 0);
        row.AddShare(candidates.Hops[place], 0);
        row.Add(1 / MathF.Sqrt(1 + place));
        row.Add(1 / MathF.Sqrt(1 + candidates.PairPlace[place]));
        row.Add(1 / MathF.Sqrt(1 + candidates.HabitPlace[place]));
        row.Add(1 / MathF.Sqrt(1 + candidates.HopsPlace[place]));
    }

    float Recent(in Tally tally, int day) => tally.Any ? tally.Thirty * history.Decay.After(day - tally.Last)[2] : 0;

    float Slow(in Tally tally, int day) => tally.Any ? tally.Long * history.Decay.After(day - tally.Last)[3] : 0;
}
