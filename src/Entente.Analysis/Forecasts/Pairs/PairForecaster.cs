using Entente.Store;

namespace Entente.Analysis.Forecasts;

/// <summary>Forecasts what two sides will do to one another, from what a store knew on a day.</summary>
public static class PairForecaster
{
    const int CompoundDays = 180;
    const int MostNext = 6;
    const int Quads = 4;

    /// <summary>Forecasts each quad class and each event type that the two had with one another; for two governments and 180 days also their partnership.</summary>
    /// <param name="store">Where the events are.</param>
    /// <param name="a">The first side.</param>
    /// <param name="b">The second side.</param>
    /// <param name="horizon">Days of the window, from 1.</param>
    /// <param name="asOf">The day whose knowledge is used; the window begins on the next day. Default: the newest publication.</param>
    /// <param name="names">Names of other actors, by key; their keys where null or not known.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>The forecasts; none where fewer days were read than the window is long, or nothing happened between the two.</returns>
    /// <exception cref="ArgumentException">The two sides are the same, or the horizon is less than a day.</exception>
    public static PairForecast Forecast(EventStore store, PartyName a, PartyName b, int horizon, DateOnly? asOf = null, Func<string, PartyName?>? names = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        if (a.Key == b.Key)
        {
            throw new ArgumentException($"A forecast needs two sides; {a.Name} was given twice.", nameof(b));
        }

        var day = asOf ?? store.NewestPublication() ?? DateOnly.MinValue;
        var (present, dyad) = (day.AddDays(1), new Dyad(a.Key, b.Key));
        using var pinned = store.Pin(day, dyad, PairActs.Recent(present));
        var since = store.FirstPublication() ?? present;
        var acts = PairActs.Read(store, dyad, new(since, present), day);
        var between = acts.Where(x => x.IsBetween(dyad)).ToList();
        var unread = Unread(store, day);
        if (between.Count == 0 || present.DayNumber - since.DayNumber < horizon || unread is not null)
        {
            return new(a, b, day, horizon, since, [], [], 0, null, between.Count) { ReadTo = unread };
        }

        int[] kinds = [.. Enumerable.Range(0, Quads), .. between.Select(x => ActKinds.OfType(x.Type)).Distinct().Order()];
        var window = new Period(present, present.AddDays(horizon));
        var world = new PairWorld(acts, [dyad, dyad.Reverse], kinds, since, window);
        var methods = PairMethods.Fit(world, cancel);
        var answers = Simple(world, methods, between, since, window, [dyad, dyad.Reverse])
            .Concat(Actor.IsState(a.Key) && Actor.IsState(b.Key) && horizon == CompoundDays ? Compound(between, dyad, since, window) : []);
        IReadOnlyList<KindForecast> all = [.. answers];
        return new(a, b, day, horizon, since, all, methods.Scores, methods.Tested, methods.Skill, between.Select(x => x.Event).Distinct().Count())
        {
            Next = Next(acts, all, present, key => key == a.Key ? a.Name : key == b.Key ? b.Name : names?.Invoke(key)?.Name ?? key),
        };
    }

    /// <summary>The last day of what was read, where too many days lie between it and a day; else null.</summary>
    internal static DateOnly? Unread(EventStore store, DateOnly day) =>
        store.NewestPublication() is { } newest && day.DayNumber - newest.DayNumber > PairForecast.MostUnread ? newest : null;

    // The types of either direction, likeliest first, each with what the history of the two and of those around them has to say.
    static List<NextAct> Next(IReadOnlyList<PairAct> acts, IReadOnlyList<KindForecast> answers, DateOnly present, Func<string, string> name)
    {
        var likeliest = answers.Where(f => !f.Question.IsCompound && ActKinds.Find(f.Question.Name) >= Quads)
            .OrderByDescending(f => f.Probability).ThenBy(f => f.Question.Name, StringComparer.Ordinal).ThenBy(f => f.Question.Source, StringComparer.Ordinal).Take(MostNext).ToList();
        var history = new NextHistory(acts, []);
        history.LearnBefore(present.DayNumber);
        return likeliest.ConvertAll(f => new NextAct(f.Question.Source, f.Question.Target, f.Question.Name, f.Probability,
            history.Reasons(f.Question.Source, f.Question.Name, f.Question.Target, present.DayNumber, name)));
    }

    /// <summary>The chances that either side does something of a kind to the other; the kinds by their short names. Null where the past is too short for a back-test.</summary>
    internal static (IReadOnlyDictionary<string, (double Chance, IReadOnlyList<Driver> Drivers)> Kinds, int Tested, double? Skill)? Either(EventStore store, Dyad dyad, int horizon, DateOnly asOf, IReadOnlyList<string> kinds)
    {
        var present = asOf.AddDays(1);
        var since = store.FirstPublication() ?? present;
        if (present.DayNumber - since.DayNumber < horizon)
        {
            return null;
        }

        // Both directions as one: a meeting is told of both sides, and counts once.
        var acts = PairActs.Read(store, dyad, new(since, present), asOf).Select(Turned).DistinctBy(a => (a.Event, a.Source, a.Target)).ToList();
        var pair = string.CompareOrdinal(dyad.Source, dyad.Target) <= 0 ? dyad : dyad.Reverse;
        var world = new PairWorld(acts, [pair], [.. kinds.Select(ActKinds.Find)], since, new(present, present.AddDays(horizon)));
        var methods = PairMethods.Fit(world, default);
        if (methods.Tested == 0)
        {
            return null;
        }

        var now = world.Now();
        var (chances, between) = (methods.Chances(now), acts.Where(a => a.IsBetween(pair)).ToList());
        var drivers = methods.Learned is { } model ? new Drivers(model, world.Past(_ => true)) : null;
        var lately = EventCountsBefore.OfYear(between, present);
        return (now.Rows.Select((r, i) => (r.Kind, Chance: chances[i], Drivers: drivers?.Of(r.Quad, now.NumbersOf(i), group => Drivers.Say(group, EventCountsBefore.Of(lately, pair, r.Kind, present)), except: Drivers.Reply) ?? []))
            .ToDictionary(c => ActKinds.Name(c.Kind), c => (c.Chance, c.Drivers)), methods.Tested, methods.Skill);
    }

    static PairAct Turned(PairAct act) =>
        string.CompareOrdinal(act.Source, act.Target) <= 0 ? act : act with { Source = act.Target, Target = act.Source };

    static List<KindForecast> Simple(PairWorld world, PairMethods methods, List<PairAct> between, DateOnly since, Period window, Dyad[] dyads)
    {
        var now = world.Now();
        var chances = methods.Chances(now);
        var drivers = methods.Learned is { } model ? new Drivers(model, world.Past(_ => true)) : null;
        var (answers, lately, past) = (new List<KindForecast>(), EventCountsBefore.OfYear(between, window.From), new PastWindows(between, since, window));
        foreach (var dyad in dyads)
        {
            for (var i = 0; i < chances.Length; i++)
            {
                var row = now.Rows[i];
                if ((row.Source, row.Target) != (world.Side(dyad.Source), world.Side(dyad.Target)))
                {
                    continue;
                }

                var question = new ForecastQuestion(ActKinds.Name(row.Kind), dyad.Source, dyad.Target, window);
                var (yes, windows, last) = past.Answers(question);
                var mean = Counts.Mean(chances[i], methods.Shape(row.Kind));
                var (low, high) = Counts.Range(mean, methods.Shape(row.Kind));
                var counts = EventCountsBefore.Of(lately, dyad, row.Kind, window.From);
                answers.Add(new(question, Math.Round(chances[i], 4), Math.Round(mean, 2), low, high, yes, windows, last,
                    drivers?.Of(row.Quad, now.NumbersOf(i), group => Drivers.Say(group, counts)) ?? [])
                { Shape = methods.Shape(row.Kind) });
            }
        }

        return answers;
    }

    static IEnumerable<KindForecast> Compound(List<PairAct> between, Dyad dyad, DateOnly since, Period window)
    {
        var past = new PastWindows(between, since, window);
        foreach (var name in (string[])["broad-partnership", "case-by-case"])
        {
            var question = new ForecastQuestion(name, dyad.Source, dyad.Target, window);
            var (yes, windows, last) = past.Answers(question);
            if (windows > 0)
            {
                yield return new(question, Math.Round((yes + 0.5) / (windows + 1), 4), null, 0, 0, yes, windows, last, []);
            }
        }
    }
}
