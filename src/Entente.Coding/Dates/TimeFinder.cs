using Entente.Language;

namespace Entente.Coding;

/// <summary>Finds the words of time of a sentence.</summary>
static class TimeFinder
{
    /// <summary>The words of time, in order, none in another.</summary>
    public static List<TimeExpression> Find(Sentence sentence, TimeWords words)
    {
        var scan = new TimeScan(sentence, words);
        var found = new List<TimeExpression>();
        for (var at = 0; at < sentence.Count;)
        {
            var longest = !scan.MayBegin(at) ? null : Longer(CalendarTimes.At(scan, at), RelativeTimes.At(scan, at));
            if (longest is null || longest.Last < at)
            {
                at++;
                continue;
            }

            found.Add(longest);
            at = longest.Last + 1;
        }

        return found;
    }

    static TimeExpression? Longer(TimeExpression? one, TimeExpression? other) =>
        one is null ? other : other is null || one.Last >= other.Last ? one : other;
}
