namespace Entente.Analysis.Forecasts;

/// <summary>The events of one kind of one directed pair before a day.</summary>
sealed class EventSeries
{
    readonly List<int> days = [];

    /// <summary>A series without events.</summary>
    public static EventSeries Empty { get; } = new();

    /// <summary>Fading counts.</summary>
    public Pulse Pulse { get; } = new();

    /// <summary>Number of events.</summary>
    public int Total { get; private set; }

    /// <summary>The days on which there was an event, in order.</summary>
    public IReadOnlyList<int> Days => days;

    /// <summary>Adds an event; days come in order.</summary>
    public void Add(int day)
    {
        if (days.Count == 0 || days[^1] != day)
        {
            days.Add(day);
        }

        Pulse.Add(day);
        Total++;
    }

    /// <summary>Days since the last event; 4,000 where there was none.</summary>
    public int Since(int day) => days.Count == 0 ? 4000 : day - days[^1];

    /// <summary>Days with an event in [from, to).</summary>
    public int DaysIn(int from, int to) => Place(to) - Place(from);

    /// <summary>Whether there was an event in [from, to).</summary>
    public bool AnyIn(int from, int to) => DaysIn(from, to) > 0;

    /// <summary>Of the windows of a length that begin on the days from <paramref name="from"/> to <paramref name="last"/>, how many hold an event.</summary>
    public int WindowsHit(int from, int last, int length)
    {
        var (hit, covered) = (0, from - 1);
        for (var i = Place(from); i < days.Count && days[i] - length + 1 <= last; i++)
        {
            var (begin, end) = (Math.Max(covered + 1, days[i] - length + 1), Math.Min(days[i], last));
            hit += Math.Max(0, end - begin + 1);
            covered = Math.Max(covered, end);
        }

        return hit;
    }

    int Place(int day)
    {
        var at = days.BinarySearch(day);
        return at < 0 ? ~at : at;
    }
}
