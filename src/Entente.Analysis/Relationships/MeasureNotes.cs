using System.Globalization;

namespace Entente.Analysis;

/// <summary>Why a measure has no number, or what to mind: one sentence each.</summary>
static class MeasureNotes
{
    /// <summary>Nothing to count.</summary>
    public const string NoEvents = "No event between the two in the period, in what was read.";

    /// <summary>The pair cannot be set against what was reported.</summary>
    public const string AgainstDays = "The two are more than a tenth of what was reported, so the counts are set against days: a change may be one in what was collected.";

    /// <summary>No past to compare with.</summary>
    public const string NothingBefore = "The record before the period is less than twice as long as it: there is no rate to compare with.";

    /// <summary>A side with one act has no spread.</summary>
    public const string SingleAct = "A side has a single act: the distance is as counted, without an interval.";

    /// <summary>A side is silent.</summary>
    public static string OneSided(bool groups) => $"One side or both did and said nothing about {(groups ? "an armed group" : "anyone else")} in the period, in what was read.";

    /// <summary>Lines instead of one number.</summary>
    public const string NoIndex = "Each line stands by itself; there is no index.";

    /// <summary>No week stands out.</summary>
    public const string NoShock = "No week of conflict of the first side stands out, with eight weeks of record before and four after.";

    /// <summary>Few shocks.</summary>
    public const string FewShocks = "Fewer than five shocks: no interval.";

    /// <summary>All ties are alike.</summary>
    public const string NoSpread = "The ties of both sides are all alike: what chance would give cannot be told.";

    /// <summary>The pair has no sign.</summary>
    public const string NoSign = "The two have no events in the period, or as much cooperation as conflict: their tie has no sign.";

    /// <summary>No triad.</summary>
    public const string NoTriad = "No third state has a tie with a sign to both sides.";

    /// <summary>One side never varies.</summary>
    public const string Even = "One side did nothing, or the same, in every month.";

    /// <summary>Few events.</summary>
    public const string BelowTen = "Below ten events there is no interval.";

    /// <summary>Too few third states.</summary>
    public static string ThirdStates(int states, int needed) =>
        string.Create(CultureInfo.InvariantCulture, $"{English.Capital(English.Count(states, "third state"))} {(states == 1 ? "has" : "have")} an event with either side; this needs {English.Number(needed)}.");

    /// <summary>Too few weeks.</summary>
    public static string Weeks(int weeks, int needed) =>
        string.Create(CultureInfo.InvariantCulture, $"The record covers {English.Count(weeks, "full week")}; this needs {needed}.");

    /// <summary>The series is too short.</summary>
    public static string Months(int months, int needed) =>
        string.Create(CultureInfo.InvariantCulture, $"The record covers {English.Count(months, "month")} with anything reported; this needs {needed}.");
}
