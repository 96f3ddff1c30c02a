namespace Entente.Analysis.Forecasts;

/// <summary>An event of a directed pair, as far as a forecast needs it.</summary>
/// <param name="Day">Day number.</param>
/// <param name="Source">Number of the acting side.</param>
/// <param name="Target">Number of the affected side.</param>
/// <param name="Quad">Quad class, 1 to 4.</param>
/// <param name="Kind">A finer kind, from 4 on; below 4 where there is none.</param>
readonly record struct DyadEvent(int Day, int Source, int Target, int Quad, int Kind = 0);
