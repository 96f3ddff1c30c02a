using System.CommandLine;
using Entente.Cli.Running;
using Entente.Store;

namespace Entente.Cli.Options;

/// <summary>The options that change how stories are told.</summary>
sealed class StoryChanges
{
    const int LongestDays = 30;

    readonly Option<double?> copies = Share("--copies", "Share of three-word runs in common from which one report is a copy of another, over 0 and up to 1. Default: 0.4.");
    readonly Option<double?> join = Share("--join", "Probability from which reports are joined, over 0 and up to 1: higher joins less. Default: 0.25.");
    readonly Option<int?> days = Days();
    readonly Option<string[]> apart = Articles("--apart", "Articles to take out of the stories they were joined to.");
    readonly Option<string?> rows = CommonOptions.Checked(
        new Option<string?>("--rows") { Description = "Imported rows of machine-coded data that tell one happening (same day, sides, type, place) count once, or each (default).", HelpName = "once|each" },
        r => r is null or "once" or "each", "--rows takes one of: once, each.");

    readonly Option<string[]> together = Articles("--together", "Articles to put back: what --apart did is undone.");

    Option[] All => [copies, join, days, apart, together, rows];

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Whether any is given.</summary>
    public bool AreGiven(ParseResult result) =>
        All.Any(o => result.GetResult(o) is { Implicit: false });

    /// <summary>Whether it is said how imported rows count.</summary>
    public bool AreRowsGiven(ParseResult result) => result.GetResult(rows) is { Implicit: false };

    /// <summary>The settings with what is given changed.</summary>
    public StorySettings Apply(ParseResult result, StorySettings settings) =>
        settings.With(result.GetValue(copies), result.GetValue(join), result.GetValue(days)).With(result.GetValue(apart) ?? [], result.GetValue(together) ?? []) with
        {
            RowsOnce = result.GetValue(rows) is { } given ? given == "once" : settings.RowsOnce,
        };

    /// <summary>Refuses articles that the store does not hold.</summary>
    /// <exception cref="UserException">One is not there.</exception>
    public void CheckArticles(ParseResult result, EventStore store)
    {
        var known = store.Memberships().Select(m => m.Article).ToHashSet(StringComparer.Ordinal);
        if ((result.GetValue(apart) ?? []).Concat(result.GetValue(together) ?? []).FirstOrDefault(a => !known.Contains(a)) is { } unknown)
        {
            throw new UserException($"There is no article {unknown} in {store.Path}. `entente stories` lists the articles, each as \"document\".");
        }
    }

    static Option<double?> Share(string name, string description) => CommonOptions.Checked(
        new Option<double?>(name) { Description = description, HelpName = "SHARE" }, s => s is null or (> 0 and <= 1), $"{name} takes a number over 0 and up to 1, for example {name} 0.5.");

    static Option<int?> Days() => CommonOptions.Checked(
        new Option<int?>("--days") { Description = "Days between two reports of one story, at most. Default: 4.", HelpName = "N" },
        d => d is null or (>= 0 and <= LongestDays), "--days takes a whole number from 0 to 30, for example --days 4.");

    static Option<string[]> Articles(string name, string description) =>
        new(name) { Description = description, HelpName = "ARTICLE", AllowMultipleArgumentsPerToken = true };
}
