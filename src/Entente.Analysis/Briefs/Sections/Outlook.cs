namespace Entente.Analysis;

/// <summary>Base rates in numbers and the words taken from them; then, in sentences of its own, how firm the ground is.</summary>
static class Outlook
{
    /// <summary>The sentences; one of the closed list where too little time was read.</summary>
    public static IReadOnlyList<Finding> Write(BriefGround ground, IReadOnlyList<BriefForecast> forecasts)
    {
        if (forecasts.Count == 0)
        {
            return [Forms.Say("no-base-rate")];
        }

        var said = forecasts.Select(f => new Finding($"{f.Question}: {Likelihood.Say(f.Probability)}.") { Forecast = f });
        var longest = forecasts.Where(f => f.Period.Days == 180).Select(f => f.Windows).DefaultIfEmpty(0).Max();
        return
        [
            .. said,
            Forms.Say("base-rate", ("since", English.Month(ground.Whole.From))),
            .. longest is > 0 and < BriefForecast.FewestWindows ? [Forms.Say("thin", ("windows", English.Count(longest, "window")))] : Array.Empty<Finding>(),
            Confidence(ground),
        ];
    }

    /// <summary>Confidence speaks of the evidence: how many events, publishers and independent origins.</summary>
    static Finding Confidence(BriefGround ground)
    {
        var events = ground.PairIn(ground.Whole).ToList();
        var origins = events.SelectMany(e => e.Origins).Distinct().Count();
        var publishers = events.SelectMany(e => e.Publishers).Distinct().Count();
        var level = events.Count >= 100 && origins >= 8 ? "high" : events.Count >= 40 && origins >= 4 ? "moderate" : "low";
        return Forms.Say("confidence", ("level", level), ("events", English.Count(events.Count, "event")),
            ("publishers", English.Count(publishers, "publisher")), ("origins", English.Count(origins, "independent origin")));
    }
}
