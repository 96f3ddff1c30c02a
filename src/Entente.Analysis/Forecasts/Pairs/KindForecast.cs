namespace Entente.Analysis.Forecasts;

/// <summary>The answer to one question, before it is known.</summary>
/// <param name="Question">The question.</param>
/// <param name="Probability">0 to 1.</param>
/// <param name="Expected">Expected number of such acts; not a number for compound questions, where none is counted.</param>
/// <param name="Low">Tenth percentile of the number.</param>
/// <param name="High">Ninetieth percentile of the number.</param>
/// <param name="Yes">Past windows of the same length, end to end, that answered yes.</param>
/// <param name="Windows">Past windows counted.</param>
/// <param name="Persistence">Whether the window just past answered yes.</param>
/// <param name="Drivers">What moves the probability, strongest first.</param>
public sealed record KindForecast(
    ForecastQuestion Question, double Probability, double? Expected, int Low, int High, int Yes, int Windows, bool Persistence, IReadOnlyList<Driver> Drivers)
{
    /// <summary>How the number scatters: the shape of a negative binomial count; null where none is counted.</summary>
    public double? Shape { get; init; }

    /// <summary>The base rate: the share of past windows, half a window added to either side.</summary>
    public double BaseRate => (Yes + 0.5) / (Windows + 1);
}
