using Entente.Store;

namespace Entente.Analysis.Forecasts;

/// <summary>
/// Who will do what to whom next, of one actor: every type of act with each of its partners, either way, weighed by a logistic regression over the numbers
/// of the link forecaster, fitted on fortnightly origins of the last year; the newest third of them tests what the older ones taught.
/// </summary>
public static class NextForecaster
{
    const int MostOrigins = 26;
    const int Step = 14;
    const int QuietDays = 60;
    const int LeastYes = 20;
    const double Ridge = 100;
    const int YearDays = 365;
    const int Columns = LinkFeatures.OfCandidate + LinkFeatures.OfQuestion;

    /// <summary>The forecast.</summary>
    /// <param name="store">Where the events are.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="horizon">Days of the window, from 1.</param>
    /// <param name="most">The most acts.</param>
    /// <param name="asOf">The day whose knowledge is used; the window begins on the next day. Default: the newest publication.</param>
    /// <param name="names">Names of actors, by key; the store's own where null or not known.</param>
    public static NextForecast Forecast(EventStore store, PartyName actor, int horizon, int most, DateOnly? asOf = null, Func<string, PartyName?>? names = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        var day = asOf ?? store.NewestPublication() ?? DateOnly.MinValue;
        var since = store.FirstPublication() ?? day;
        var acts = PairActs.Around(store, actor.Key, day);
        var empty = new NextForecast(actor, day, horizon, since, [], acts.Count(a => a.Source == actor.Key || a.Target == actor.Key), 0, null, null, PartyNames.Of(store, names));
        var unread = PairForecaster.Unread(store, day);
        return empty.Events == 0 || unread is not null ? empty with { ReadTo = unread } : Fitted(empty, acts, most);
    }

    sealed record Row(int Origin, int Relation, int Partner, bool Answer, double Reference, float[] Numbers);

    static NextForecast Fitted(NextForecast empty, IReadOnlyList<PairAct> acts, int most)
    {
        var (present, horizon) = (empty.AsOf.AddDays(1).DayNumber, empty.Horizon);
        var history = new NextHistory(acts, [empty.Actor.Key]);
        var actor = history.Side(empty.Actor.Key);
        var (known, happened) = (Series(history, acts, actor, a => a.Known), Series(history, acts, actor, a => a.Day));
        var origins = Enumerable.Range(0, MostOrigins).Select(i => present - horizon - (i * Step)).TakeWhile(t => t >= history.First + QuietDays).Reverse().ToList();
        var rows = new List<Row>();
        foreach (var origin in origins)
        {
            history.LearnBefore(origin);
            rows.AddRange(Rows(history, actor, origin, horizon, known, happened));
        }

        var cut = origins.Count > 0 ? origins[origins.Count * 2 / 3] : 0;
        var (old, recent) = (rows.Where(r => r.Origin + horizon <= cut).ToList(), rows.Where(r => r.Origin >= cut).ToList());
        if (old.Count(r => r.Answer) < LeastYes || recent.Count(r => r.Answer) < LeastYes)
        {
            return empty;
        }

        // What the older origins taught is weighed against the bare shares on the newer ones, so that it is no bolder than it was right.
        var taught = Fit(old);
        var (skill, ece) = Test(taught, recent);
        var (combination, model) = (Weigh(taught, recent), Fit(rows));
        history.LearnBefore(present);
        var now = Rows(history, actor, present, horizon, known, happened).Select(r => (Row: r, Chance: combination.Apply([Chance.Of(model.Logit(r.Numbers)), r.Reference])))
            .OrderByDescending(r => r.Chance).ThenBy(r => r.Row.Relation).ThenBy(r => r.Row.Partner).Take(most);
        return empty with
        {
            Acts = [.. now.Select(r => Act(history, empty, r.Row, r.Chance, present))],
            Tested = recent.Count(r => r.Origin >= Middle(recent)),
            Skill = skill,
            Ece = ece,
        };
    }

    static NextAct Act(NextHistory history, NextForecast of, Row row, double chance, int present)
    {
        var (other, type) = (history.Key(row.Partner), NextHistory.TypeName(row.Relation));
        var (source, target) = row.Relation < NextHistory.TypeCount ? (of.Actor.Key, other) : (other, of.Actor.Key);
        return new(source, target, type, Math.Round(chance, 4), history.Reasons(source, type, target, present, key => of.Names[key].Name));
    }

    /// <summary>The questions of a day: each type, either way, with each partner of the last year.</summary>
    static List<Row> Rows(NextHistory history, int actor, int origin, int horizon, Dictionary<(int, int), EventSeries> known, Dictionary<(int, int), EventSeries> happened)
    {
        var (features, finder, candidates) = (new LinkFeatures(history.History), new CandidateFinder(history.History), new Candidates(CandidateFinder.Most));
        var (rows, day) = (new List<Row>(), origin - history.First);
        var partners = history.History.Partners(actor).Where(p => known.Any(k => k.Key.Item2 == p && k.Value.AnyIn(origin - YearDays, origin))).ToHashSet();
        for (var relation = 0; relation < 2 * NextHistory.TypeCount; relation++)
        {
            finder.Find(actor, relation, day, candidates);
            for (var i = 0; i < candidates.Count; i++)
            {
                var partner = candidates.Entities[i];
                if (partner != actor && partners.Contains(partner))
                {
                    var numbers = new float[Columns];
                    features.Write(actor, relation, day, candidates, i, numbers.AsSpan(0, LinkFeatures.OfCandidate));
                    features.WriteQuestion(actor, relation, day, numbers.AsSpan(LinkFeatures.OfCandidate));
                    var series = known.GetValueOrDefault((relation, partner), EventSeries.Empty);
                    var reference = Climatology.Of(Before(series, origin), Math.Max(history.First, origin - YearDays), origin, horizon).Shrunk(0.01);
                    rows.Add(new(origin, relation, partner, happened.GetValueOrDefault((relation, partner), EventSeries.Empty).AnyIn(origin, origin + horizon), reference, numbers));
                }
            }
        }

        return rows;
    }

    static EventSeries Before(EventSeries series, int day)
    {
        var before = new EventSeries();
        foreach (var d in series.Days.Where(d => d < day))
        {
            before.Add(d);
        }

        return before;
    }

    static Dictionary<(int, int), EventSeries> Series(NextHistory history, IReadOnlyList<PairAct> acts, int actor, Func<PairAct, DateOnly> when)
    {
        var all = new Dictionary<(int, int), EventSeries>();
        foreach (var act in acts.OrderBy(when))
        {
            var (s, o, type) = (history.Side(act.Source), history.Side(act.Target), NextHistory.TypeOf(act));
            if (s == actor || o == actor)
            {
                var key = s == actor ? (type, o) : (type + NextHistory.TypeCount, s);
                (all.TryGetValue(key, out var series) ? series : all[key] = new()).Add(when(act).DayNumber);
            }
        }

        return all;
    }

    static LogisticRegression Fit(List<Row> rows) =>
        LogisticRegression.Fit(rows.SelectMany(r => r.Numbers).ToArray(), Columns, rows.Select(r => r.Answer).ToArray(), Ridge);

    static int Middle(IEnumerable<Row> rows)
    {
        var origins = rows.Select(r => r.Origin).Distinct().Order().ToList();
        return origins[origins.Count / 2];
    }

    static Combination Weigh(LogisticRegression model, IReadOnlyCollection<Row> rows) =>
        Combination.Fit([[.. rows.Select(r => Chance.Of(model.Logit(r.Numbers)))], [.. rows.Select(r => r.Reference)]], [.. rows.Select(r => r.Answer)]);

    // Weighed on the older half of the origins, scored on the newer one: what is said of the ranking rests on questions that nothing in it has seen.
    static (double? Skill, double Ece) Test(LogisticRegression model, List<Row> all)
    {
        var cut = Middle(all);
        var rows = all.Where(r => r.Origin >= cut).ToList();
        var combination = Weigh(model, [.. all.Where(r => r.Origin < cut)]);
        var answers = rows.Select(r => r.Answer).ToArray();
        var chances = rows.Select(r => combination.Apply([Chance.Of(model.Logit(r.Numbers)), r.Reference])).ToArray();
        var reference = ProbabilityScores.Brier(rows.Select(r => r.Reference).ToArray(), answers);
        return (reference > 0 ? 1 - (ProbabilityScores.Brier(chances, answers) / reference) : null, ProbabilityScores.Ece(chances, answers));
    }
}
