namespace Entente.Analysis;

/// <summary>What a reader gets: findings in sections, each with what it rests on.</summary>
/// <param name="A">The first side.</param>
/// <param name="B">The second side.</param>
/// <param name="Headline">The finding, at most twelve words.</param>
/// <param name="Standfirst">Two sentences: the change, and its limit.</param>
/// <param name="Sections">The sections that have something to say, in order.</param>
/// <param name="Forecasts">Base rates for questions that later events answer.</param>
/// <param name="Citations">Every event that a sentence rests on, in order of first use.</param>
/// <param name="Charts">Data of the charts.</param>
/// <param name="Byline">Who made it, from what.</param>
/// <param name="Method">How it was made, in sentences of the closed list.</param>
/// <param name="Corrections">Corrections and withdrawals by publishers that touch this brief.</param>
/// <param name="AsOf">The present of the brief: nothing later was used.</param>
/// <param name="Generated">When it was made.</param>
public sealed record Brief(
    PartyName A, PartyName B, Finding Headline, IReadOnlyList<Finding> Standfirst, IReadOnlyList<Section> Sections,
    IReadOnlyList<BriefForecast> Forecasts, IReadOnlyList<Citation> Citations, BriefCharts Charts, string Byline,
    IReadOnlyList<Finding> Method, IReadOnlyList<Finding> Corrections, DateOnly AsOf, DateTimeOffset Generated)
{
    /// <summary>Every sentence of the brief, in order.</summary>
    public IEnumerable<Finding> Sentences =>
        [Headline, .. Standfirst, .. Sections.SelectMany(s => s.Findings), .. Method, .. Corrections];
}
