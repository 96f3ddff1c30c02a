using System.Globalization;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>
/// Acts of the source to the target for every thousand events that those who report on the two told, in the period and month by month ("2024-06"): what grows with the volume of
/// reporting alone stays level here. Each with Wilson's interval; undefined where nothing was reported.
/// </summary>
public sealed class NormalisedRate : IMeasure
{
    const double Unit = 1000;

    /// <inheritdoc/>
    public string Name => "normalised-rate";

    /// <inheritdoc/>
    public Measured Take(EventStore store, MeasureInput input)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (query, months) = ReportedMonths.Rows(store, input);
        var (k, volume) = (months.Sum(m => m.Forth), months.Sum(m => m.Volume));
        if (volume == 0)
        {
            return new(Name, input, null, 0, query) { Note = MeasureNotes.NoEvents };
        }

        var whole = Rate("", k, volume);
        var own = months.Sum(m => m.Forth + m.Back) / volume;
        return new(Name, input, whole.Value, k, query)
        {
            Low = whole.Low,
            High = whole.High,
            Parts = [new("volume", (int)volume, volume), .. months.Select(m => Rate(m.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), m.Forth, m.Volume))],
            Note = own > ReportedMonths.GreatestShare ? $"The two are {English.Percent(own)} of all that was reported: the rate says little, as it is set against itself." : null,
        };
    }

    static MeasuredPart Rate(string label, int k, double volume)
    {
        var (low, high) = Wilson.Interval(Math.Min(k, (int)volume), (int)volume);
        return new(label, k, Unit * k / volume, Unit * low, Unit * high);
    }
}
