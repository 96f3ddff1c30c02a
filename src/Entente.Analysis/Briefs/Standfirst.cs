namespace Entente.Analysis;

/// <summary>Two sentences under the headline: the change, and its limit.</summary>
static class Standfirst
{
    /// <summary>The two sentences; one for a relation without events.</summary>
    public static IReadOnlyList<Finding> Write(BriefGround ground, Change change, IReadOnlyList<BriefForecast> forecasts) =>
        ground.Pair.Any(BriefGround.Happened)
            ? [TheChange(ground, change), TheLimit(change, forecasts)]
            : ground.Coverage.IsEmpty
                ? [Forms.Say("no-articles", ("day", English.Date(ground.AsOf)))]
                : [Forms.Say("no-events", ("a", ground.A.Phrase), ("b", ground.B.Phrase))];

    static Finding TheChange(BriefGround ground, Change change)
    {
        var (n, before) = ((int)change.Rate.Value!.Value, change.Rate["before"]);
        var span = English.Count(ground.Recent.Days, "day");
        var opening = $"In the {span} to {English.Date(ground.Recent.To.AddDays(-1))} {ground.A.First} and {ground.B.First} had {English.Count(n, change.Acts.One, change.Acts.Many)}";
        var text = change.Direction switch
        {
            "first" => $"{opening}; nothing was read of the time before.",
            "few" when before.N == 0 && change.Rate.Parts.Count == 0 => $"{opening}, too few for a trend.",
            "few" => $"{opening} and {(before.N == 0 ? "none" : English.Number(before.N))} in the {change.Before} before, too few for a trend.",
            _ => $"{opening}, against {English.Decimal(before.Value)} in the average {span} of the {change.Before} before{(change.IsMixed ? $", and {English.Count(change.Lately["conflict"].N, "act")} of conflict" : "")}.",
        };
        return new(text) { Measures = change.IsMixed ? [change.Rate, change.Lately] : [change.Rate] };
    }

    static Finding TheLimit(Change change, IReadOnlyList<BriefForecast> forecasts)
    {
        var broad = forecasts.FirstOrDefault(f => f.Name == "broad-partnership") ?? forecasts.FirstOrDefault(f => f.Name == "material-conflict");
        var what = broad?.Name == "broad-partnership" ? "a broad partnership within 180 days" : "material conflict between the two within 30 days";
        var outlook = broad is null ? "" : $"{what} is {Likelihood.Phrase(broad.Probability)}";
        var text = change.Lie switch
        {
            "differ" when broad is not null => $"Their acts and words against armed groups still point at different ones, and {outlook}.",
            "differ" => "Their acts and words against armed groups point at different ones.",
            "alike" when broad is not null => $"Their acts and words against armed groups point largely at the same ones, yet {outlook}.",
            "alike" => "Their acts and words against armed groups point largely at the same ones.",
            _ when broad is not null => $"Going by the record, {outlook}.",
            _ => "",
        };
        return text.Length == 0
            ? Forms.Say("no-base-rate")
            : new(text) { Measures = change.Lie == "unknown" ? [] : [change.Divergence], Forecast = broad };
    }
}
