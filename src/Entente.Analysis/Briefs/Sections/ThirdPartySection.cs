namespace Entente.Analysis;

/// <summary>The states and bodies that have most to do with the two sides.</summary>
static class ThirdPartySection
{
    const int Most = 3;

    /// <summary>The sentences; one of the closed list where nobody stands out.</summary>
    public static IReadOnlyList<Finding> Write(BriefGround ground)
    {
        var (a, b) = (ground.Take("third-parties", ground.Whole), ground.TakeBack("third-parties", ground.Whole));
        var thirds = a.Parts.Concat(b.Parts).Select(p => p.Label).Distinct()
            .Select(key => (Key: key, N: a[key].N + b[key].N)).Where(t => t.N >= 2)
            .OrderByDescending(t => t.N).ThenBy(t => t.Key, StringComparer.Ordinal).Take(Most).ToList();
        if (thirds.Count == 0)
        {
            return [Forms.Say("no-third")];
        }

        var findings = new List<Finding>();
        foreach (var (key, _) in thirds)
        {
            var counts = Counts(ground, ground.Names[key], a, b) with { BeginsParagraph = true };
            findings.Add(counts);
            var recent = Latest(ground, key, ground.Recent, counts);
            findings.AddRange(recent.Count > 0 ? recent : Latest(ground, key, ground.Whole, counts));
        }

        return findings;
    }

    /// <summary>The weightiest event of a third party with a side in a period.</summary>
    static IReadOnlyList<Finding> Latest(BriefGround ground, string key, Period period, Finding after) =>
        ground.Narrator.Tell(Ranking.Of(ground.Around.Where(e => BriefGround.Happened(e) && period.Contains(e.Event.Date!.Value)
            && e.Event.Dyads().Any(d => d.Source == key || d.Target == key)), period), new(1), after);

    static Finding Counts(BriefGround ground, PartyName third, Measured a, Measured b)
    {
        var (with, other) = (a[third.Key], b[third.Key]);
        var name = English.Capital(ground.Narrator.Call(third));
        var (near, far) = with.N > 0 ? (with, ground.A) : (other, ground.B);
        var text = $"{name} had {English.Count(near.N, "recorded act")} with {far.Short}, {Nature(near.N, (int)near.Value)}";
        return new(with.N > 0 && other.N > 0 ? $"{text}, and {English.Number(other.N)} with {ground.B.Short}, {Nature(other.N, (int)other.Value)}." : text + ".")
        {
            Measures = [.. new[] { with.N > 0 ? a : null, other.N > 0 ? b : null }.OfType<Measured>()],
        };
    }

    static string Nature(int n, int cooperative) => (n, cooperative) switch
    {
        (1, 1) => "a cooperative one",
        (1, 0) => "a hostile one",
        (2, 2) => "both cooperative",
        (2, 0) => "both of conflict",
        _ when cooperative == n => "all cooperative",
        (_, 0) => "all of conflict",
        _ => $"{English.Number(cooperative)} of them cooperative",
    };
}
