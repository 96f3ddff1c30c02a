namespace Entente.Analysis.Forecasts;

/// <summary>A question about a directed pair, a kind of act and the days from an origin on, with what is known of its answer.</summary>
/// <param name="Source">The acting side.</param>
/// <param name="Target">The affected side.</param>
/// <param name="Kind">The kind of act; 0 to 3 are the quad classes.</param>
/// <param name="Quad">Its quad class, from 0.</param>
/// <param name="Origin">The first day of the window; only days before it are known.</param>
/// <param name="Answer">Whether there was such an act in the window.</param>
/// <param name="Reference">Climatology of 365 days.</param>
/// <param name="Always">Climatology of all the past.</param>
/// <param name="IsUncertain">Whether 5 to 95 % of all past windows held such an act.</param>
/// <param name="Before">Whether the window before held such an act.</param>
/// <param name="Rates">Acts a day by each half-life.</param>
sealed record DyadRow(int Source, int Target, int Kind, int Quad, int Origin, bool Answer, double Reference, double Always, bool IsUncertain, bool Before, double[] Rates);
