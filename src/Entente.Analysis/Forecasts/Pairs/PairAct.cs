namespace Entente.Analysis.Forecasts;

/// <summary>An act of a directed pair as the store has it.</summary>
/// <param name="Event">Number of the event.</param>
/// <param name="Day">Day of the act.</param>
/// <param name="Known">The day from which it was known: that of publication, not before the act.</param>
/// <param name="Source">Key of the acting side.</param>
/// <param name="Target">Key of the affected side.</param>
/// <param name="Type">PLOVER type, wire name.</param>
/// <param name="Quad">Quad class, 1 to 4.</param>
/// <param name="Contexts">What matter it is about.</param>
sealed record PairAct(long Event, DateOnly Day, DateOnly Known, string Source, string Target, string Type, int Quad, IReadOnlyList<string> Contexts)
{
    /// <summary>Whether it is an act of one of two sides towards the other.</summary>
    public bool IsBetween(Dyad dyad) => (Source == dyad.Source && Target == dyad.Target) || (Source == dyad.Target && Target == dyad.Source);
}
