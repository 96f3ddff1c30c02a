using System.Globalization;

namespace Entente.Analysis.Forecasts;

/// <summary>Says what moves a probability: each group of numbers is put back to its average, and the logit of regression and trees is read again.</summary>
sealed class Drivers
{
    const double Least = 0.05;
    const int Most = 4;
    readonly DyadModel model;
    readonly float[] means;

    /// <summary>Takes the averages of all questions of a table.</summary>
    public Drivers(DyadModel model, DyadTable all)
    {
        this.model = model;
        means = new float[DyadFeatures.Count];
        for (var i = 0; i < all.Rows.Count; i++)
        {
            for (var c = 0; c < means.Length; c++)
            {
                means[c] += all.NumbersOf(i)[c] / all.Rows.Count;
            }
        }
    }

    /// <summary>The strongest drivers of one question, one group left out.</summary>
    public IReadOnlyList<Driver> Of(int quad, ReadOnlySpan<float> row, Func<string, string> words, string except = "")
    {
        var whole = Chance.Logit(model.Probability(quad, row));
        var drivers = new List<Driver>();
        foreach (var group in Groups.Distinct())
        {
            var without = row.ToArray();
            for (var c = 0; c < without.Length; c++)
            {
                without[c] = Groups[c] == group ? means[c] : without[c];
            }

            var moved = whole - Chance.Logit(model.Probability(quad, without));
            if (group != except && group.Length > 0 && Math.Abs(moved) >= Least)
            {
                drivers.Add(new(words(group), Math.Round(moved, 2)));
            }
        }

        return [.. drivers.OrderByDescending(d => Math.Abs(d.Contribution)).ThenBy(d => d.Words, StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>The words of a group about a pair: its numbers where it has some.</summary>
    public static string Say(string group, EventCountsBefore counts) => group switch
    {
        Recent => string.Create(CultureInfo.InvariantCulture, $"such acts lately: {counts.Month} in 30 days, {counts.Quarter} in 90"),
        Habit => string.Create(CultureInfo.InvariantCulture, $"the habit of the pair: {English.Count(counts.Year, "such act")} in 365 days"),
        Reply => string.Create(CultureInfo.InvariantCulture, $"the other side's acts: {counts.Reply} in 30 days, {counts.ReplyYear} in 365"),
        _ => group,
    };

    const string Recent = "such acts lately";
    const string Habit = "the habit of the pair";
    /// <summary>The group of what the other side did; there is none where both directions are asked about as one.</summary>
    public const string Reply = "the other side's acts";
    const string Else = "other acts of the one towards the other";
    const string Others = "what both do and suffer elsewhere";
    const string Season = "the time of year and how much happens everywhere";

    static readonly string[] Groups = [.. DyadFeatures.Names.Select(Group)];

    static string Group(string name) =>
        name.StartsWith("is ", StringComparison.Ordinal) ? ""
        : name.StartsWith("season", StringComparison.Ordinal) || name.Contains("everywhere", StringComparison.Ordinal) ? Season
        : name.Contains("towards", StringComparison.Ordinal) || name.Contains("countries", StringComparison.Ordinal) ? Others
        : name.Contains("repl", StringComparison.Ordinal) || name.Contains("of the target", StringComparison.Ordinal) ? Reply
        : name.Contains("the source", StringComparison.Ordinal) ? Else
        : name.Contains("so far", StringComparison.Ordinal) || name.Contains("year", StringComparison.Ordinal) || name.Contains("all the past", StringComparison.Ordinal)
            || name.Contains("usual", StringComparison.Ordinal) || name.Contains("365", StringComparison.Ordinal) ? Habit
        : Recent;
}
