using Entente.Store;

namespace Entente.Analysis.Forecasts;

/// <summary>Forecasts that were issued, and what became of them: a chain to which entries are only added.</summary>
public sealed class ForecastLedger
{
    readonly LedgerFile file;
    readonly List<LedgerEntry> entries;
    readonly List<LedgerEntry> added = [];
    readonly string hash;

    ForecastLedger(LedgerFile file, List<LedgerEntry> entries, string hash) => (this.file, this.entries, this.hash) = (file, entries, hash);

    /// <summary>All entries, in order.</summary>
    public IReadOnlyList<LedgerEntry> Entries => entries;

    /// <summary>The forecasts that no later one of the same question supersedes, with their newest answer; null where none is known yet.</summary>
    public IReadOnlyList<(IssuedForecast Forecast, Resolution? Resolution)> Standing
    {
        get
        {
            var replaced = entries.OfType<IssuedForecast>().Select(f => f.Supersedes).ToHashSet();
            var answers = entries.OfType<Resolution>().GroupBy(r => r.Of).ToDictionary(g => g.Key, g => g.Last());
            return [.. entries.OfType<IssuedForecast>().Where(f => !replaced.Contains(f.Number)).Select(f => (f, answers.GetValueOrDefault(f.Number)))];
        }
    }

    /// <summary>Reads a ledger and proves it; a file that is not there is an empty ledger.</summary>
    /// <exception cref="InvalidDataException">It was altered or cut: the message names file and line.</exception>
    public static ForecastLedger Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = new LedgerFile(path);
        var (entries, hash) = file.Read();
        return new(file, entries, hash);
    }

    /// <summary>The score of the forecasts on a pair that were answered by a day; null where there is none.</summary>
    public LedgerScore? ScoreOf(string pair, DateOnly asOf)
    {
        var scores = LedgerScore.Of(Standing.Where(s => new Dyad(s.Forecast.Question.Source, s.Forecast.Question.Target).Pair == pair && s.Resolution?.AsOf <= asOf));
        return scores.Count > 0 ? scores[0] : null;
    }

    /// <summary>Adds the answers of a forecast as entries; those that stand there word for word are not added again. Returns how many.</summary>
    /// <exception cref="InvalidDataException">The clock is before the newest entry.</exception>
    public int Issue(PairForecast forecast, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        return Issue(forecast.Answers.Select(a => (a, PairForecast.Model)), forecast.AsOf, time);
    }

    /// <summary>Adds the forecasts of a brief, on the same terms.</summary>
    /// <exception cref="InvalidDataException">The clock is before the newest entry.</exception>
    public int Issue(Brief brief, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(brief);
        return Issue(brief.Forecasts.Select(f => (BriefForecasts.Asked(f, brief.A.Key, brief.B.Key), f.Model)), brief.AsOf, time);
    }

    int Issue(IEnumerable<(KindForecast Answer, string Model)> answers, DateOnly asOf, DateTimeOffset time)
    {
        Refuse(time);
        var before = entries.Count;
        foreach (var (answer, model) in answers)
        {
            var earlier = entries.OfType<IssuedForecast>().LastOrDefault(f => f.Question == answer.Question);
            if (earlier is null || earlier.Probability != answer.Probability || earlier.Model != model)
            {
                Add(new IssuedForecast(entries.Count + 1, time, asOf, answer.Question, answer.Probability, answer.BaseRate, answer.Persistence, model, earlier?.Number ?? 0, answer.Drivers)
                {
                    Expected = answer is { Expected: { } mean, Shape: { } shape } ? (mean, shape) : null,
                });
            }
        }

        return entries.Count - before;
    }

    /// <summary>Answers what is due on a day from a store; an answer that corrected events have changed is given again, with a note. Returns the new answers.</summary>
    /// <exception cref="InvalidDataException">The clock is before the newest entry.</exception>
    public IReadOnlyList<Resolution> Resolve(EventStore store, DateOnly asOf, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(store);
        Refuse(time);
        var given = new List<Resolution>();
        using var pinned = store.Pin(asOf);
        foreach (var (forecast, earlier) in Standing.Where(f => f.Forecast.Question.Due <= asOf))
        {
            var (answer, events) = Answer(store, forecast.Question, asOf);
            if (earlier is null || earlier.Answer != answer)
            {
                var note = earlier is null ? (answer is null ? "nothing was read that was published in the window" : "") : "scored again: events of the window were corrected, withdrawn or added since";
                given.Add(new(entries.Count + 1, time, asOf, forecast.Number, answer, events, note) { Count = answer is null ? null : events.Count });
                Add(given[^1]);
            }
        }

        return given;
    }

    /// <summary>Writes what was added; nothing where nothing was.</summary>
    public void Save()
    {
        if (added.Count > 0)
        {
            file.Append(added, hash);
            added.Clear();
        }
    }

    // Reports count if they were published within the grace; later knowledge of them (a correction, a withdrawal) counts too.
    static (bool? Answer, IReadOnlyList<long> Events) Answer(EventStore store, ForecastQuestion question, DateOnly asOf)
    {
        var read = store.Read(new Sql(Statement.Read(typeof(ForecastLedger).Assembly, "Forecasts/Published.sql"))
            .With("as_of", asOf).With("from", question.Window.From).With("to", question.Due)).Rows[0][0];
        if (Convert.ToInt64(read, System.Globalization.CultureInfo.InvariantCulture) == 0)
        {
            return (null, []);
        }

        var acts = PairActs.Between(store, new(question.Source, question.Target), question.Window, asOf).Where(a => a.Known <= question.Due).ToList();
        return question.Holds(acts) ? (true, [.. acts.Where(a => question.IsCompound || question.Holds([a])).Select(a => a.Event).Distinct().Order()]) : (false, []);
    }

    void Add(LedgerEntry entry)
    {
        entries.Add(entry);
        added.Add(entry);
    }

    void Refuse(DateTimeOffset time)
    {
        if (entries.Count > 0 && time < entries[^1].Time)
        {
            throw new InvalidDataException($"The clock ({LedgerEntry.Say(time)}) is before the ledger's newest entry ({LedgerEntry.Say(entries[^1].Time)}). Set the clock right, or give a later --now.");
        }
    }
}
