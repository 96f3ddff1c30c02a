using System.Globalization;
using Entente.Coding;
using Entente.Coding.Stories;
using Entente.Store;

namespace Entente.Cli.Running;

/// <summary>How the stories of a store are told: kept in the store, so that every import tells them so again.</summary>
/// <param name="Options">When two reports tell one happening.</param>
/// <param name="Apart">Ids of articles that a person has taken out of the stories they were joined to, sorted.</param>
/// <param name="RowsOnce">Whether imported rows of machine-coded data that tell one happening count once.</param>
sealed record StorySettings(StoryOptions Options, IReadOnlyList<string> Apart, bool RowsOnce)
{
    const string Copies = "copies";
    const string Join = "join";
    const string Days = "days";
    const string Single = "apart";
    const string Rows = "rows";
    const string Once = "once";

    /// <summary>The shipped settings.</summary>
    public static StorySettings Default { get; } = new(StoryOptions.Default, [], false);

    /// <summary>The settings of a store.</summary>
    public static StorySettings Of(EventStore store)
    {
        var settings = Default;
        foreach (var (name, value) in store.StorySettings())
        {
            settings = name switch
            {
                Copies => settings with { Options = settings.Options with { CopyShare = Number(value) } },
                Join => settings with { Options = settings.Options with { JoinProbability = Number(value) } },
                Days => settings with { Options = settings.Options with { Days = (int)Number(value) } },
                Single => settings with { Apart = [.. settings.Apart, value] },
                Rows => settings with { RowsOnce = value == Once },
                _ => settings,
            };
        }

        return settings;
    }

    /// <summary>The settings with what is given changed.</summary>
    public StorySettings With(double? copies, double? join, int? days) => this with
    {
        Options = Options with { CopyShare = copies ?? Options.CopyShare, JoinProbability = join ?? Options.JoinProbability, Days = days ?? Options.Days },
    };

    /// <summary>The settings with articles taken out of their stories, and others put back.</summary>
    public StorySettings With(IEnumerable<string> apart, IEnumerable<string> together) =>
        this with { Apart = [.. Apart.Concat(apart).Except(together).Distinct().Order(StringComparer.Ordinal)] };

    /// <summary>As they are kept.</summary>
    public IReadOnlyList<(string Name, string Value)> ToRows() =>
    [
        (Copies, Text(Options.CopyShare)), (Join, Text(Options.JoinProbability)), (Days, Text(Options.Days)), (Rows, RowsOnce ? Once : "each"), .. Apart.Select(a => (Single, a)),
    ];

    /// <summary>The clusterer with these settings.</summary>
    public StoryClusterer Clusterer(ActorDictionary actors) => new(Options, ReportMarkers.Load(), actors) { Apart = Apart.ToHashSet(StringComparer.Ordinal) };

    static double Number(string value) => double.Parse(value, CultureInfo.InvariantCulture);

    static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
