namespace Entente.Analysis;

/// <summary>Probabilities in numbers and the words taken from them; then, in sentences of its own, how firm the ground is.</summary>
static class Outlook
{
    const int MostMoved = 2;

    static readonly Dictionary<string, string> Nouns = new(StringComparer.Ordinal)
    {
        ["contact"] = "a meeting, visit or call",
        ["material-cooperation"] = "material cooperation",
        ["verbal-conflict"] = "words of conflict",
        ["material-conflict"] = "material conflict",
    };

    /// <summary>The sentences; one of the closed list where too little time was read.</summary>
    public static IReadOnlyList<Finding> Write(BriefGround ground, Change change, IReadOnlyList<BriefForecast> forecasts)
    {
        if (forecasts.Count == 0)
        {
            return [Forms.Say("no-base-rate")];
        }

        var said = forecasts.Select(f => new Finding($"{f.Question}: {Likelihood.Say(f.Probability)}{(f.IsLearned ? $"; base rate {English.Percent(f.BaseRate)}" : "")}.") { Forecast = f });
        var longest = forecasts.Where(f => f.Period.Days == 180).Select(f => f.Windows).DefaultIfEmpty(0).Max();
        return
        [
            .. said,
            .. Balance(ground, change),
            .. WouldChange(forecasts),
            Forms.Say(forecasts.Any(f => f.IsLearned) ? "base-rate-beside" : "base-rate", ("since", English.Month(ground.Whole.From))),
            .. Tested(forecasts),
            .. Past(ground),
            .. longest is > 0 and < BriefForecast.FewestWindows ? [Forms.Say("thin", ("windows", English.Count(longest, "window")))] : Array.Empty<Finding>(),
            Confidence(ground),
        ];
    }

    /// <summary>What would change the view: what raises and lowers the chances, and what a broad partnership still lacks.</summary>
    static IEnumerable<Finding> WouldChange(IReadOnlyList<BriefForecast> forecasts)
    {
        foreach (var forecast in forecasts.Where(f => f.Drivers.Count > 0).OrderByDescending(f => f.Drivers.Max(d => Math.Abs(d.Contribution))).Take(MostMoved))
        {
            var (raised, lowered) = (Words(forecast, d => d > 0), Words(forecast, d => d < 0));
            var moved = (raised.Length, lowered.Length) switch
            {
                ( > 0, > 0) => $"is raised by {raised}, and lowered by {lowered}",
                ( > 0, _) => $"is raised by {raised}",
                _ => $"is lowered by {lowered}",
            };
            yield return new($"Beside an average pair and day, the chance of {Nouns[forecast.Name]} {moved}.") { Forecast = forecast };
        }

        if (forecasts.FirstOrDefault(f => f.Lately is not null) is { Lately: { } lately } broad)
        {
            var held = lately.Acts == 0 ? "no such act"
                : $"{English.Count(lately.Acts, "such act")} in {English.Count(lately.Months, "calendar month")}, {(lately.Other == 0 ? "none" : English.Number(lately.Other))} of them not about terrorism";
            yield return new("A partnership is made of joint efforts and aid (the types COOPERATE and AID), not of talks or praise.") { Forecast = broad };
            yield return new($"The 180 days before held {held}; a broad one takes six in three calendar months, two of them not about terrorism.") { Forecast = broad };
        }
    }

    static string Words(BriefForecast forecast, Func<double, bool> sign) => English.List(forecast.Drivers.Where(d => sign(d.Contribution)).Take(2).Select(d => d.Words.Replace(": ", " (", StringComparison.Ordinal) + (d.Words.Contains(": ", StringComparison.Ordinal) ? ")" : "")));

    /// <summary>How forecasts on the two that were issued before came out.</summary>
    static IEnumerable<Finding> Past(BriefGround ground)
    {
        if (ground.Past is { } score)
        {
            yield return Forms.Say(score.SkillOverClimatology is < 0 ? "past-forecasts-worse" : "past-forecasts", ("forecasts", English.Count(score.Count, "forecast")), ("true", English.Number(score.Yes)),
                ("brier", score.Brier.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)), ("skill", score.SkillOverClimatology is { } s ? English.Percent(Math.Abs(s)) : "0 %"));
        }
        else
        {
            yield return Forms.Say("no-past-forecasts");
        }
    }

    /// <summary>What the model adds, and how it did on past questions.</summary>
    static IEnumerable<Finding> Tested(IReadOnlyList<BriefForecast> forecasts)
    {
        if (forecasts.FirstOrDefault(f => f.IsLearned) is { Test: { } test })
        {
            yield return Forms.Say("model");
            yield return Forms.Say(test.Skill > 0 ? "back-test" : "back-test-worse", ("questions", English.Count(test.Questions, "past question")), ("skill", English.Percent(Math.Abs(test.Skill))));
        }
    }

    /// <summary>What would move them: the acts of the period, for and against, and how the priorities lie.</summary>
    static IEnumerable<Finding> Balance(BriefGround ground, Change change)
    {
        var net = ground.Take("net-cooperation", ground.Recent);
        if (net.N == 0)
        {
            yield break;
        }

        var (cooperation, conflict) = (net["cooperation"].N, net["conflict"].N);
        var against = change.Lie == "differ" ? $"{English.Count(conflict, "act")} of conflict and priorities that differ" : $"{English.Count(conflict, "act")} of conflict";
        yield return new($"For closer ties speak {English.Count(cooperation, "cooperative act")} in the {English.Count(ground.Recent.Days, "day")} to {English.Date(ground.Recent.To.AddDays(-1))}; against them, {against}.")
        {
            Measures = change.Lie == "differ" ? [net, change.Divergence] : [net],
            BeginsParagraph = true,
        };
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
