using System.Globalization;

namespace Entente.Analysis;

/// <summary>The measures of the period against those before.</summary>
static class RelationChange
{
    const int MostChanges = 2;

    /// <summary>The sentences.</summary>
    public static IReadOnlyList<Finding> Write(BriefGround ground, Change change) =>
    [
        .. Rate(ground, change),
        .. Net(ground),
        .. Changes(ground),
        .. Sides(ground),
        .. Conflict(ground),
        .. change.Direction == "first" ? [Forms.Say("no-before")] : Array.Empty<Finding>(),
        .. change.Direction == "few" ? [Forms.Say("few-trend")] : Array.Empty<Finding>(),
    ];

    static IEnumerable<Finding> Rate(BriefGround ground, Change change)
    {
        var before = change.Rate["before"];
        if (change.Rate.P is not { } p)
        {
            yield break;
        }

        var n = (int)change.Rate.Value!.Value;
        var verdict = change.Direction switch
        {
            "up" => $"more than chance would give at an unchanged rate (p {Chance(p)})",
            "down" => $"fewer than chance would give at an unchanged rate (p {Chance(p)})",
            "same" => $"no more of a difference than chance would give (p {Chance(p)})",
            _ => "too few to compare",
        };
        yield return new($"The {English.Number(ground.Recent.Days)} days from {English.Date(ground.Recent.From)} hold {English.Count(n, change.Acts.One, change.Acts.Many)} by either side, "
            + $"after {(before.N == 0 ? "none" : English.Number(before.N))} in the {change.Before} before: {verdict}.")
        { Measures = [change.Rate] };
    }

    static IEnumerable<Finding> Net(BriefGround ground)
    {
        var earlier = new Period(ground.Whole.From, ground.Recent.From);
        var (now, then) = (ground.Take("net-cooperation", ground.Recent), ground.Take("net-cooperation", earlier));
        if (now.N >= Change.Few && then.N >= Change.Few)
        {
            var word = now.Value > then.Value ? "rose" : now.Value < then.Value ? "fell" : "stayed";
            var from = word == "stayed" ? "at" : $"from {Signed(then)} over {English.Count(then.N, "event")} to";
            yield return new($"Net cooperation, which runs from \u22121 to 1, {word} {from} {Signed(now)} over {English.Count(now.N, "event")}.") { Measures = [now, then] };
        }
    }

    /// <summary>The newest change points, each with an event that made it; a sentence too where none was found.</summary>
    static IEnumerable<Finding> Changes(BriefGround ground)
    {
        var measured = ground.Take("change-points", ground.Whole);
        if (measured.Value is null)
        {
            yield break;
        }

        if (measured.Changes.Count == 0)
        {
            yield return new($"In the {English.Count((int)measured["months"].Value, "month")} on record, no month was found from which either side's acts towards the other come at another rate.") { Measures = [measured], BeginsParagraph = true };
            yield break;
        }

        foreach (var change in measured.Changes.OrderByDescending(c => c.Month).Take(MostChanges).OrderBy(c => c.Month))
        {
            var said = Said(ground, measured, change);
            yield return said;
            foreach (var told in ground.Narrator.Tell(Ranking.Of(ground.Pair.Where(e => e.Reports.Any(r => change.Events.Contains(r.Report.Label)) || change.Events.Contains(e.Telling.Label)), ground.Whole), new(1, FromRecord: true), said))
            {
                yield return told;
            }
        }
    }

    static Finding Said(BriefGround ground, Measured measured, ChangePoint change)
    {
        var (source, target) = change.Source == ground.A.Key ? (ground.A, ground.B) : (ground.B, ground.A);
        var interval = change.Earliest == change.Latest ? "" : $" (interval {English.Month(change.Earliest)} to {English.Month(change.Latest)})";
        return new($"From {English.Month(change.Month)}{interval} {source.Possessive} acts of {(change.IsCooperation ? "cooperation" : "conflict")} towards {target.Short} {(change.IsRise ? "came more often" : "came less often")}: "
            + $"{English.Decimal(change.After)} a month instead of {English.Decimal(change.Before)}.")
        { Measures = [measured], BeginsParagraph = true };
    }

    static IEnumerable<Finding> Sides(BriefGround ground)
    {
        var (forth, back) = (ground.Take("mean-intensity", ground.Whole), ground.TakeBack("mean-intensity", ground.Whole));
        if (forth.Value is null && back.Value is null)
        {
            yield break;
        }

        var since = English.Month(ground.Whole.From);
        yield return forth.Value is null || back.Value is null
            ? new($"Since {since} only {(forth.Value is null ? ground.B : ground.A).Short} is recorded as acting towards the other side, "
                + $"at a mean of {Mean(forth.Value is null ? back : forth)}.")
            { Measures = [forth.Value is null ? back : forth] }
            : new($"Since {since} {ground.A.Possessive} acts towards {ground.B.Short} averaged {Mean(forth)} on a scale from \u221210 to +10; "
                + $"{ground.B.Possessive} towards {ground.A.Short} averaged {Mean(back)}.")
            { Measures = [forth, back], BeginsParagraph = true };
    }

    static IEnumerable<Finding> Conflict(BriefGround ground)
    {
        var (forth, back) = (ground.Take("conflict-share", ground.Whole), ground.TakeBack("conflict-share", ground.Whole));
        if (forth.N >= Change.Few && back.N >= Change.Few)
        {
            yield return new($"Conflict, in words or deeds, made up {Share(ground.A, forth, "acts ")} and {Share(ground.B, back, "")}.") { Measures = [forth, back] };
        }
    }

    static string Share(PartyName side, Measured share, string acts) =>
        $"{((int)share["conflict"].Value is var k and > 0 ? English.Number(k) : "none")} of {side.Possessive} {English.Number(share.N)} {acts}({English.Percent(share.Value!.Value)}; {Interval.Percent(share.Low!.Value, share.High!.Value)})";

    static string Mean(Measured mean) => mean.Low is { } low && mean.High is { } high
        ? $"{English.Decimal(mean.Value!.Value, sign: true)} ({English.Count(mean.N, "event")}; {English.Decimal(low, sign: true)} to {English.Decimal(high, sign: true)})"
        : $"{English.Decimal(mean.Value!.Value, sign: true)} ({English.Count(mean.N, "event")})";

    static string Signed(Measured measured) => measured.Value!.Value.ToString("+0.00;-0.00;0", CultureInfo.InvariantCulture).Replace('-', '\u2212');

    static string Chance(double p) => Interval.Chance(p);
}
