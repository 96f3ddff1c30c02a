using Entente.Analysis.Forecasts;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>A probability for a question that later events answer: how often past windows of the same length answered it with yes, or what a tested model makes of the pair's past.</summary>
/// <param name="Id">Number in the brief: "f1".</param>
/// <param name="Name">The question's short name.</param>
/// <param name="Question">The question as a noun phrase.</param>
/// <param name="Period">The days it is about.</param>
/// <param name="Probability">0 to 1, in whole per cent.</param>
/// <param name="Yes">Past windows that answered yes.</param>
/// <param name="Windows">Past windows counted.</param>
/// <param name="Query">The statement that gives the events.</param>
public sealed record BriefForecast(string Id, string Name, string Question, Period Period, double Probability, int Yes, int Windows, Sql Query)
{
    /// <summary>The model and its version.</summary>
    public string Model { get; init; } = BaseRateModel;

    /// <summary>The model of a bare base rate.</summary>
    public const string BaseRateModel = "base-rate/1";

    /// <summary>The base rate: the share of past windows, half a window added to either side.</summary>
    public double BaseRate => Likelihood.Rounded((Yes + 0.5) / (Windows + 1));

    /// <summary>Whether it is more than its base rate.</summary>
    public bool IsLearned => Model != BaseRateModel;

    /// <summary>Whether the window just past answered yes.</summary>
    public bool Before { get; init; }

    /// <summary>Past questions on which its model was tested, and how much better than the past year's shares it was; none for a base rate.</summary>
    public (int Questions, double Skill)? Test { get; init; }

    /// <summary>What moves it beside an average question, strongest first; none for a base rate.</summary>
    public IReadOnlyList<Driver> Drivers { get; init; } = [];

    /// <summary>Of a broad partnership: the acts of cooperation or aid in the window just past, the calendar months that they lie in, and those in another matter than terrorism.</summary>
    public (int Acts, int Months, int Other)? Lately { get; init; }

    /// <summary>The fewest windows on which a base rate rests firmly.</summary>
    public const int FewestWindows = 12;

    /// <summary>The word of likelihood; empty where the number stands alone.</summary>
    public string Word => Likelihood.Word(Probability);

    /// <summary>Whether it rests on few windows.</summary>
    public bool IsThin => Windows < FewestWindows;
}
