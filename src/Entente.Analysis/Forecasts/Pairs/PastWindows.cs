namespace Entente.Analysis.Forecasts;

/// <summary>Past windows of one length, laid end to end back from the present, each with the acts of two sides that happened in it.</summary>
sealed class PastWindows
{
    readonly List<PairAct>[] acts;
    readonly Period window;

    /// <summary>Deals the acts to the windows between the first day of what was read and the present.</summary>
    /// <param name="between">Acts of the two sides.</param>
    /// <param name="since">First day of what was read.</param>
    /// <param name="window">The window that is asked about; it begins at the present.</param>
    public PastWindows(IReadOnlyList<PairAct> between, DateOnly since, Period window)
    {
        this.window = window;
        acts = [.. Enumerable.Range(0, Math.Max(0, (window.From.DayNumber - since.DayNumber) / window.Days)).Select(_ => new List<PairAct>())];
        foreach (var act in between)
        {
            var back = window.From.DayNumber - 1 - act.Day.DayNumber;
            if (back >= 0 && back / window.Days < acts.Length)
            {
                acts[back / window.Days].Add(act);
            }
        }
    }

    /// <summary>In how many of the windows a question would have been answered with yes, and whether in the last one.</summary>
    public (int Yes, int Windows, bool Last) Answers(ForecastQuestion question)
    {
        var (yes, last) = (0, false);
        for (var w = 0; w < acts.Length; w++)
        {
            var hit = (question with { Window = new(window.From.AddDays(-(w + 1) * window.Days), window.From.AddDays(-w * window.Days)) }).Holds(acts[w]);
            last = w == 0 ? hit : last;
            yes += hit ? 1 : 0;
        }

        return (yes, acts.Length, last);
    }
}
