namespace Entente.Analysis;

/// <summary>One sentence of a brief, with what it rests on: events, a measure, a forecast, or a form of the closed list.</summary>
/// <param name="Text">The sentence.</param>
public sealed record Finding(string Text)
{
    /// <summary>Ids of the events that it rests on.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>The measures that it reports; the first is the main one.</summary>
    public IReadOnlyList<Measured> Measures { get; init; } = [];

    /// <summary>The forecast that it reports; null for none.</summary>
    public BriefForecast? Forecast { get; init; }

    /// <summary>Whether a paragraph begins with it.</summary>
    public bool BeginsParagraph { get; init; }

    /// <summary>Whether it rests on something, rather than being a form.</summary>
    public bool IsFactual => Evidence.Count > 0 || Measures.Count > 0 || Forecast is not null;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
