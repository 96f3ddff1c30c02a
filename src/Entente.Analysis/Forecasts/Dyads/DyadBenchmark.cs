namespace Entente.Analysis.Forecasts;

/// <summary>The dyadic protocol on a benchmark folder: which events, which origins, at which level.</summary>
sealed class DyadBenchmark
{
    const int LongTest = 90;
    const int TrainingDays = 1095;
    const int FirstTrainingDay = 60;
    const int Step = 7;

    readonly int[] countryOf;

    /// <summary>Prepares a folder at the level of actors or of countries.</summary>
    public DyadBenchmark(BenchmarkFolder folder, bool ofCountries)
    {
        var names = new EntityNames(folder.Entities);
        int Side(int entity) => ofCountries ? names.Country(entity) : entity;
        countryOf = [.. Enumerable.Range(0, folder.Entities.Count).Select(e => ofCountries ? -1 : names.Country(e))];
        Events = [.. folder.Train.Concat(folder.Valid).Concat(folder.Test)
            .Select(f => new DyadEvent(f.Day, Side(f.Source), Side(f.Target), folder.Relations[f.Relation].Quad))
            .Where(e => e.Source >= 0 && e.Target >= 0 && e.Source != e.Target)];
        Last = folder.Test.Max(f => f.Day);
        Begin = Last - folder.Test[0].Day + 1 >= LongTest ? folder.Test[0].Day : folder.Valid[0].Day;
    }

    /// <summary>All events.</summary>
    public IReadOnlyList<DyadEvent> Events { get; }

    /// <summary>The first test origin.</summary>
    public int Begin { get; }

    /// <summary>The last day.</summary>
    public int Last { get; }

    /// <summary>The country of an entity, where pairs are of actors; -1 for none.</summary>
    public int Country(int entity) => countryOf[entity];

    /// <summary>Weekly origins of the test; every window ends within the data.</summary>
    public IReadOnlyList<int> TestOrigins(int horizon) =>
        [.. Enumerable.Range(0, 1000).Select(i => Begin + (i * Step)).TakeWhile(t => t + horizon <= Last + 1)];

    /// <summary>Weekly origins of the training, in order; every window ends before the test.</summary>
    public IReadOnlyList<int> TrainingOrigins(int horizon) =>
        [.. Enumerable.Range(0, 1000).Select(i => Begin - horizon - (i * Step)).TakeWhile(t => t >= Math.Max(FirstTrainingDay, Begin - horizon - TrainingDays)).Reverse()];

    /// <summary>The questions of origins.</summary>
    public DyadTable Table(IReadOnlyList<int> origins, int horizon) => DyadTable.Make(new(Events, Events, Country), origins, horizon);
}
