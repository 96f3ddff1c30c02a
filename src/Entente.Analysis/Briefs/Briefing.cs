using System.Globalization;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>Composes a brief on two sides from what a store holds.</summary>
public static class Briefing
{
    /// <summary>The brief.</summary>
    /// <param name="store">Where the events are.</param>
    /// <param name="a">The first side.</param>
    /// <param name="b">The second side.</param>
    /// <param name="options">Day, period, names, clock.</param>
    /// <exception cref="ArgumentException">The two sides are the same.</exception>
    public static Brief Compose(EventStore store, PartyName a, PartyName b, BriefOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Key == b.Key)
        {
            throw new ArgumentException($"A brief needs two sides; {a.Name} was given twice.", nameof(b));
        }

        var asOf = options.AsOf ?? store.NewestPublication() ?? DateOnly.MinValue;
        using var pinned = store.Pin(asOf);
        var ground = BriefGround.Lay(store, a, b, asOf, options);
        var forecasts = ground.Pair.Any(BriefGround.Happened) ? BriefForecasts.Of(store, ground.Dyad, ground.AsOf) : [];
        var change = Change.Of(ground);
        IReadOnlyList<Section> sections = ground.Pair.Count == 0 ? Thin(ground) :
        [
            new("What happened", WhatHappened.Write(ground)),
            new("Did the relation change?", RelationChange.Write(ground, change)),
            new("Where interests meet", InterestsMeet.Write(ground)),
            new("Where priorities differ", PrioritiesDiffer.Write(ground, change)),
            new("The threat picture", ThreatPicture.Write(ground)),
            new("Third parties", ThirdPartySection.Write(ground)),
            new("History", History.Write(ground)),
            new("What to watch", WhatToWatch.Write(ground)),
            new("Outlook", Outlook.Write(ground, change, forecasts)),
        ];
        return Assemble(ground, options, change, forecasts, [.. sections.Where(s => s.Findings.Count > 0)]);
    }

    static Brief Assemble(BriefGround ground, BriefOptions options, Change change, IReadOnlyList<BriefForecast> forecasts, IReadOnlyList<Section> sections)
    {
        var headline = Headline.Write(ground, change);
        var standfirst = Standfirst.Write(ground, change, forecasts);
        var corrections = Corrections.Write(ground);
        var relation = Relation.Measure(ground.Store, ground.A, ground.B, new() { AsOf = ground.AsOf, To = ground.Whole.To }, key => ground.Names[key]);
        var cited = sections.SelectMany(s => s.Findings).Concat(standfirst).Prepend(headline).Concat(corrections).SelectMany(f => f.Evidence);
        return new(ground.A, ground.B, headline, standfirst, sections, forecasts, Citations.Of(ground, cited), new(relation, change.Priorities),
            Byline(ground, options), MethodNote.Write(ground), corrections, ground.AsOf, (options.Clock ?? TimeProvider.System).GetUtcNow());
    }

    /// <summary>A relation without a single event gets a short, honest brief.</summary>
    static IReadOnlyList<Section> Thin(BriefGround ground) =>
    [
        new("What happened", ground.Coverage.IsEmpty
            ? [Forms.Say("no-articles", ("day", English.Date(ground.AsOf)))]
            : [Forms.Say("no-events", ("a", ground.A.Phrase), ("b", ground.B.Phrase)), MethodNote.Read(ground)]),
        new("Third parties", ground.Around.Any(BriefGround.Happened) ? ThirdPartySection.Write(ground) : []),
    ];

    static string Byline(BriefGround ground, BriefOptions options) =>
        string.Create(CultureInfo.InvariantCulture, $"Compiled by Entente{(string.IsNullOrEmpty(options.Version) ? "" : " " + options.Version)} from {English.Sources(ground.Coverage)}");
}
