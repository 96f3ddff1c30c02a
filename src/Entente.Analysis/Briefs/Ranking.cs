using Entente.Store;

namespace Entente.Analysis;

/// <summary>Which events are worth a sentence first.</summary>
static class Ranking
{
    /// <summary>Events in order of weight, the weightiest first.</summary>
    public static IEnumerable<StoredStoryEvent> Of(IEnumerable<StoredStoryEvent> events, Period period) =>
        events.OrderByDescending(e => Weight(e, period)).ThenBy(e => e.Telling.Number);

    /// <summary>Deeds before words, strong before weak, told by many before told by one, late before early, sure before unsure.</summary>
    static double Weight(StoredStoryEvent e, Period period)
    {
        var deed = e.Event.QuadClass is QuadClass.MaterialCooperation or QuadClass.MaterialConflict ? 1.5 : 0;
        var strong = Math.Abs(e.Event.Intensity) / 10;
        var widely = Math.Log2(1 + e.Origins.Count) + (0.5 * Math.Log2(1 + e.Reports.Count));
        var late = e.Event.Date is { } day && period.Days > 0 ? 1.5 * Math.Clamp((day.DayNumber - period.From.DayNumber) / (double)period.Days, 0, 1) : 0;
        var named = e.Event.Sources.Any(s => s.Actor.Kind is "person") ? 0.4 : 0;
        return deed + strong + widely + late + named + e.Event.Confidence;
    }
}
