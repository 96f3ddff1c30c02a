namespace Entente.Analysis.Forecasts;

/// <summary>What questions are made from: events as they became known, events as they happened, and which kinds and pairs are asked about.</summary>
/// <param name="Known">Each event on the day from which it was known; features are read from these.</param>
/// <param name="Happened">Each event on its own day; answers are read from these.</param>
/// <param name="GroupOf">The country of a side; -1 for none.</param>
sealed record DyadWorld(IReadOnlyList<DyadEvent> Known, IReadOnlyList<DyadEvent> Happened, Func<int, int> GroupOf)
{
    /// <summary>The four quad classes.</summary>
    public const int Quads = 4;

    /// <summary>The number of kinds; 0 to 3 are the quad classes.</summary>
    public int Kinds { get; init; } = Quads;

    /// <summary>The kinds that are asked about.</summary>
    public IReadOnlyList<int> Asked { get; init; } = [0, 1, 2, 3];

    /// <summary>The quad class of a kind, from 0.</summary>
    public Func<int, int> QuadOf { get; init; } = kind => kind;

    /// <summary>Events that a directed pair must have had in the 365 days before an origin to be asked about.</summary>
    public int LeastEvents { get; init; } = 10;

    /// <summary>The most pairs of an origin, the most active first; more are left out.</summary>
    public int MostPairs { get; init; } = int.MaxValue;

    /// <summary>Pairs that are asked about whatever they did.</summary>
    public IReadOnlyList<(int Source, int Target)> Always { get; init; } = [];

    /// <summary>The first origin, a day number, at which only those are asked about.</summary>
    public int AlwaysAlone { get; init; } = int.MaxValue;
}
