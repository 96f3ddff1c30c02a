namespace Entente.Analysis;

/// <summary>What a measure is taken of.</summary>
/// <param name="Dyad">The side that acts, and the other; measures of a pair use both directions.</param>
/// <param name="Period">The days on which the events happened.</param>
/// <param name="AsOf">Only what was published on or before this day counts.</param>
public readonly record struct MeasureInput(Dyad Dyad, Period Period, DateOnly AsOf)
{
    /// <summary>The same for the other direction.</summary>
    public MeasureInput Reverse => this with { Dyad = Dyad.Reverse };

    /// <summary>Two values of the pair's sides, the first and the second as the pair names them, as those of the source and of the target.</summary>
    internal (T Source, T Target) Turned<T>(T first, T second) => Dyad.Pair.StartsWith(Dyad.Source + "|", StringComparison.Ordinal) ? (first, second) : (second, first);
}
