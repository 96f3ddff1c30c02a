using System.Globalization;

namespace Entente.Analysis.Forecasts;

/// <summary>
/// Acts of the store as the history that the link forecaster of the public benchmark counts from: entities are the sides, relations the sixteen PLOVER types.
/// Each act enters on the day from which it was known. Says why an act is to be expected.
/// </summary>
sealed class NextHistory
{
    const int DaysAYear = 365;

    /// <summary>Types in the order of their enumeration, each with the CAMEO root that it stands nearest to.</summary>
    static readonly string[] Roots = ["03", "04", "05", "08", "06", "07", "087", "10", "11", "12", "13", "14", "16", "15", "17", "18"];

    static readonly EventType[] Types = Enum.GetValues<EventType>();

    readonly Dictionary<string, int> sides = new(StringComparer.Ordinal);
    readonly List<string> keys = [];
    readonly IReadOnlyList<LinkDay> days;
    readonly LinkHistory history;
    int next;

    /// <summary>Numbers sides and days; nothing is known yet.</summary>
    public NextHistory(IReadOnlyList<PairAct> acts, IEnumerable<string> always)
    {
        foreach (var key in acts.SelectMany(a => new[] { a.Source, a.Target }).Concat(always).Distinct().Order(StringComparer.Ordinal))
        {
            sides[key] = keys.Count;
            keys.Add(key);
        }

        var first = acts.Count > 0 ? acts.Min(a => a.Known.DayNumber) : 0;
        var last = acts.Count > 0 ? acts.Max(a => a.Known.DayNumber) : 0;
        First = first;
        days = LinkDay.Split(acts.Select(a => new CodedFact(sides[a.Source], TypeOf(a), sides[a.Target], a.Known.DayNumber - first)).Distinct());
        history = new(keys, [.. Roots.Select((code, i) => new CameoRelation(code, Ontology.Name(Types[i])))], last - first + 2 * DaysAYear);
    }

    /// <summary>Number of types; type + number of types is the same act seen from its target.</summary>
    public static int TypeCount => Types.Length;

    /// <summary>The first day, as a day number.</summary>
    public int First { get; }

    /// <summary>What the counts are.</summary>
    public LinkHistory History => history;

    /// <summary>The number of a side.</summary>
    public int Side(string key) => sides[key];

    /// <summary>The key of a side.</summary>
    public string Key(int side) => keys[side];

    /// <summary>The wire name of a type, of an inverse one too.</summary>
    public static string TypeName(int relation) => Ontology.Name(Types[relation % Types.Length]);

    /// <summary>The number of an act's type.</summary>
    public static int TypeOf(PairAct act) => ActKinds.OfType(act.Type) - DyadWorld.Quads;

    /// <summary>Takes in what was known before a day (a day number).</summary>
    public void LearnBefore(int day)
    {
        for (; next < days.Count && days[next].Day < day - First; next++)
        {
            history.Learn(days[next].Facts);
        }
    }

    /// <summary>Why a side may do something to another on a day: recurrence, reply, habit of the pair, third parties.</summary>
    public IReadOnlyList<string> Reasons(string source, string type, string target, int day, Func<string, string> name)
    {
        if (!sides.TryGetValue(source, out var s) || !sides.TryGetValue(target, out var o))
        {
            return [];
        }

        var r = Array.FindIndex(Types, t => Ontology.Name(t) == type);
        var now = day - First;
        return [.. new[] { Recurrence(s, r, o, now), Reply(s, r, o, now, name), Habit(s, o, now), Thirds(s, o, name) }.OfType<string>()];
    }

    string? Recurrence(int s, int r, int o, int now)
    {
        ref readonly var tally = ref history.Counts.Find(LinkKey.Triple(s, r, o));
        return tally.Any ? $"recurrence: {English.Count((int)tally.Total, "day")} with such acts, the last {Ago(now - tally.Last)}" : null;
    }

    string? Reply(int s, int r, int o, int now, Func<string, string> name)
    {
        if (history.Rules.Strongest(s, r, o, now) is not { } rule)
        {
            return null;
        }

        var (who, whom) = rule.Cause < TypeCount ? (s, o) : (o, s);
        var what = who == o ? "reply" : "sequence";
        return string.Create(CultureInfo.InvariantCulture,
            $"{what}: {name(Key(who))} > {name(Key(whom))} {TypeName(rule.Cause)} {Ago(now - rule.Last)}, after which such acts came on {100 * rule.Hazard:0.0} % of days");
    }

    string? Habit(int s, int o, int now)
    {
        ref readonly var mine = ref history.Counts.Find(LinkKey.Pair(s, 0, o));
        ref readonly var theirs = ref history.Counts.Find(LinkKey.Pair(o, 0, s));
        return mine.Any || theirs.Any
            ? $"habit of the pair: {English.Count((int)mine.Total, "act")} of any kind this way, {English.Number((int)theirs.Total)} the other, the last {Ago(now - Math.Max(mine.Any ? mine.Last : 0, theirs.Any ? theirs.Last : 0))}"
            : null;
    }

    // The party with which both have most to do.
    string? Thirds(int s, int o, Func<string, string> name)
    {
        var both = history.Partners(s).Intersect(history.Partners(o)).Where(t => t != s && t != o)
            .Select(t => (Third: t, One: Met(s, t), Other: Met(o, t))).OrderByDescending(t => Math.Min(t.One, t.Other)).ThenBy(t => Key(t.Third), StringComparer.Ordinal).ToList();
        return both.Count > 0 && Math.Min(both[0].One, both[0].Other) >= 2
            ? $"third parties: both deal with {name(Key(both[0].Third))} ({both[0].One} and {both[0].Other} acts)" : null;
    }

    int Met(int s, int t) => (int)(history.Counts.Find(LinkKey.Pair(s, 0, t)).Total + history.Counts.Find(LinkKey.Pair(t, 0, s)).Total);

    static string Ago(int days) => days <= 1 ? "the day before" : $"{English.Number(days)} days before";
}
