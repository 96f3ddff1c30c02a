using System.Globalization;

namespace Entente.Analysis;

/// <summary>Why a measure has no number, or what to mind: one sentence each.</summary>
static class MeasureNotes
{
    /// <summary>Nothing to count.</summary>
    public const string NoEvents = "No event between the two in the period, in what was read.";

    /// <summary>The pair cannot be set against what was reported.</summary>
    public const string AgainstDays = "The two are most of what was read, so the counts are set against days: a change may be one in what was collected.";

    /// <summary>The series is too short.</summary>
    public static string Months(int months, int needed) =>
        string.Create(CultureInfo.InvariantCulture, $"The record covers {English.Count(months, "month")} with anything reported; this needs {needed}.");
}
