using Entente.Store;

namespace Entente.Analysis;

/// <summary>All measures by name, so that a number in a brief can be taken again.</summary>
public static class Measures
{
    /// <summary>Every measure, in the order of the documentation.</summary>
    public static IReadOnlyList<IMeasure> All { get; } =
    [
        new EventCounts(), new MeanIntensity(), new NetCooperation(material: false), new NetCooperation(material: true), new ConflictShare(),
        new Reciprocity(), new Volatility(), new Priorities(groups: true), new Priorities(groups: false),
        new Divergence(groups: true), new Divergence(groups: false), new AttacksSuffered(), new ThreatWords(), new ThirdParties(), new RecentRate(cooperation: true), new RecentRate(cooperation: false),
        new NormalisedRate(), new ChangePoints(), new Response(), new TieSimilarity(), new StructuralBalance(), new ThreatPerception(),
    ];

    /// <summary>Takes a measure by its name.</summary>
    /// <exception cref="ArgumentException">There is no measure of that name.</exception>
    public static Measured Take(string name, EventStore store, MeasureInput input) =>
        (All.FirstOrDefault(m => m.Name == name) ?? throw new ArgumentException($"There is no measure called {name}.", nameof(name))).Take(store, input);
}
