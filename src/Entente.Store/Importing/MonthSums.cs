namespace Entente.Store;

/// <summary>
/// Sums the rows of a batch by month while they are written: a line for the acts of a type of one side towards another that happened in a month
/// and became known in a month. Rows come in the order of pairs and days, so that the lines of a pair and a month are whole when the next begins.
/// </summary>
sealed class MonthSums(IEngine engine, PartySides sides, ImportBatch batch) : IDisposable
{
    readonly ITableWriter rows = engine.Append("imported_month");
    readonly Dictionary<Line, int> places = [];
    readonly List<(Line Line, Sum Sum)> open = [];
    int pair;
    int month;

    /// <summary>Counts a row that is written under a number.</summary>
    /// <param name="number">The event's number; numbers rise.</param>
    /// <param name="row">The row of the batch.</param>
    /// <param name="ofPair">Its pair; 0 for none.</param>
    public void Add(long number, int row, int ofPair)
    {
        ref readonly var told = ref batch.Rows[row];
        var act = batch.Acts[told.Act];
        if (ofPair == 0 || act.Class is not { } type)
        {
            return;
        }

        var ofMonth = MonthOf(told.Day);
        if (ofPair != pair || ofMonth != month)
        {
            Flush();
            (pair, month) = (ofPair, ofMonth);
        }

        var line = new Line(MonthOf(told.Published), sides.ActingOf(told.Source), sides.AffectedOf(told.Target), type);
        if (!places.TryGetValue(line, out var place))
        {
            places.Add(line, place = open.Count);
            open.Add((line, new(0, 0, 0, number)));
        }

        open[place] = (line, open[place].Sum.Plus(told.Dead ?? 0, act.Score));
    }

    /// <summary>Writes what is left.</summary>
    public void Dispose()
    {
        Flush();
        rows.Dispose();
    }

    static int MonthOf(int dayNumber)
    {
        var day = DateOnly.FromDayNumber(dayNumber);
        return (day.Year * 12) + day.Month - 1;
    }

    static DateOnly FirstOf(int month) => new(month / 12, (month % 12) + 1, 1);

    void Flush()
    {
        foreach (var (line, sum) in open)
        {
            var (source, target) = (sides[line.Source], sides[line.Target]);
            rows.Add(FirstOf(month)).Add(FirstOf(line.Known)).Add(source.Key).Add(target.Key).Add(source.IsOfficial).Add(source.IsRebel).Add(target.IsGroup)
                .Add(Ontology.Name(line.Type)).Add((sbyte)Ontology.QuadClassOf(line.Type)).Add(sum.Count).Add(sum.Dead).Add(sum.Intensity).Add(sum.First).End();
        }

        open.Clear();
        places.Clear();
    }

    readonly record struct Line(int Known, int Source, int Target, EventType Type);

    readonly record struct Sum(long Count, long Dead, double Intensity, long First)
    {
        public Sum Plus(int dead, float intensity) => new(Count + 1, Dead + dead, Intensity + intensity, First);
    }
}
