using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Finds when an act took place: the words of time nearest to it in the tree, in its own clause before others, counted from
/// the day of publication. Immutable; any number of threads may use one.
/// </summary>
/// <param name="words">The words of time.</param>
public sealed class DateResolver(TimeWords words)
{
    const int HistoricalDays = 30;
    const int Fronted = 10;

    /// <summary>The resolver with the shipped words.</summary>
    public static DateResolver Default => new(TimeWords.Default);

    /// <summary>When the act told by a word took place or is to take place.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The token that tells the act.</param>
    /// <param name="published">Day of publication; null if not known.</param>
    /// <param name="isFuture">Whether the act is known to be still to come.</param>
    /// <param name="anchor">The day told before this sentence, for "two days later"; null if none.</param>
    /// <param name="year">The year that the text speaks of, for months without a year; null for that of publication.</param>
    public EventDate Resolve(Sentence sentence, int trigger, DateOnly? published, bool isFuture = false, DateOnly? anchor = null, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var focus = new TimeFocus(published, anchor, year, TimeDirection.Open);
        var (date, isOwn, first) = Times(sentence, trigger, focus, isFuture).FirstOrDefault((EventDate.Of(published), false, -1));
        return TimeOffset.Of(sentence, trigger, words) is { } offset && (!isOwn || first < offset.First)
            ? offset.From(Resolve(sentence, offset.Main, published, false, anchor, year), published) : date;
    }

    /// <summary>When an act to come was announced: the nearest words of time that lie not after publication ("announced on Tuesday"), else the day of publication.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The token that tells the act.</param>
    /// <param name="published">Day of publication; null if not known.</param>
    public EventDate Announced(Sentence sentence, int trigger, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Times(sentence, trigger, new(published, null, null, TimeDirection.Open), isFuture: true)
            .Where(time => !time.Date.IsFuture && !time.IsOwn).Select(time => time.Date).FirstOrDefault(EventDate.Of(published));
    }

    /// <summary>All words of time of the sentence with their days, in order; of <paramref name="focus"/> the direction is not used.</summary>
    internal List<(TimeExpression Expression, DayRange Days)> All(Sentence sentence, TimeFocus focus)
    {
        var found = new List<(TimeExpression, DayRange)>();
        foreach (var expression in TimeFinder.Find(sentence, words))
        {
            var anchor = found.Count > 0 ? found[^1].Item2.First : focus.Anchor;
            var direction = ClauseTense.Of(sentence, Governor(sentence, expression), words);
            if (expression.Meaning.On(focus with { Anchor = anchor, Direction = direction }) is { } days)
            {
                found.Add((expression, days));
            }
        }

        return found;
    }

    /// <summary>The dates that may be the act's, nearest first.</summary>
    IEnumerable<(EventDate Date, bool IsOwn, int First)> Times(Sentence sentence, int trigger, TimeFocus focus, bool isFuture)
    {
        var near = new List<(int Distance, int Apart, bool IsOwn, int First, EventDate Date)>();
        DateOnly? anchor = focus.Anchor;
        foreach (var expression in TimeFinder.Find(sentence, words))
        {
            var head = Head(sentence, expression);
            var governor = Governor(sentence, expression);
            var distance = Distance(sentence, expression, trigger) + Bound(sentence, expression);
            var isOwn = Nearness.Of(sentence, head, trigger) <= 16 && !IsAbove(sentence, governor, trigger);
            var direction = isFuture && isOwn ? TimeDirection.Future : ClauseTense.Of(sentence, governor, words);
            if (expression.Meaning.On(focus with { Anchor = anchor, Direction = direction }) is not { } days)
            {
                continue;
            }

            anchor = days.First;
            if (distance <= Nearness.Farthest)
            {
                near.Add((distance, Math.Abs(head - trigger), isOwn, expression.First, Date(sentence, expression, days, focus.Published)));
            }
        }

        return near.OrderBy(time => time.Distance).ThenBy(time => time.Apart).Select(time => (time.Date, time.IsOwn, time.First));
    }

    /// <summary>
    /// How far the words stand from the act. "Sunday." at the end hangs on the whole sentence, whatever the parse joins it to; "Today" at the start is the day when
    /// something was said, sooner than the day of what was said.
    /// </summary>
    static int Distance(Sentence sentence, TimeExpression expression, int trigger)
    {
        var near = Nearness.Of(sentence, Head(sentence, expression), trigger);
        if (IsTrailing(sentence, expression) && expression.Meaning.IsFromPublication)
        {
            return Math.Min(near, Nearness.Of(sentence, sentence.Root, trigger));
        }

        var governor = Governor(sentence, expression);
        return near < int.MaxValue / 2 && expression.Last < governor && governor < trigger && IsAbove(sentence, governor, trigger) ? near + Fronted : near;
    }

    static bool IsTrailing(Sentence sentence, TimeExpression expression) =>
        expression.First > 0 && sentence[expression.First - 1].Upos is not (Upos.Adp or Upos.Sconj or Upos.Part) && sentence.Tokens.Skip(expression.Last + 1).All(token => token.Upos == Upos.Punct);

    EventDate Date(Sentence sentence, TimeExpression expression, DayRange days, DateOnly? published)
    {
        var isSince = sentence.Count > 0 && Before(sentence, expression) == "since";
        var last = isSince && published > days.First ? published.Value : days.Last;
        var lastDay = isSince ? days.Last : last;
        var isHistorical = expression.Meaning is UpToNow { IsBackground: true } || IsHistorical(lastDay, published);
        return new(days.First, last > days.First ? last : null, Words(sentence, expression), isHistorical, published is { } now && days.First > now);
    }

    /// <summary>Whether a day lies more than 30 days before publication.</summary>
    internal static bool IsHistorical(DateOnly last, DateOnly? published) =>
        published is { } day && day.DayNumber - last.DayNumber > HistoricalDays;

    /// <summary>The words with the preposition before them.</summary>
    string Words(Sentence sentence, TimeExpression expression)
    {
        var first = expression.First;
        while (first > 0 && (sentence[first - 1].Form.ToLowerInvariant() is "the" || words.Value(sentence[first - 1].Form, TimeWordKind.Preposition) is not null))
        {
            first--;
        }

        return sentence.TextOf(first, expression.Last);
    }

    /// <summary>What "until", "by", "before" and the like add to the distance: they bound a time and do not name it.</summary>
    int Bound(Sentence sentence, TimeExpression expression) => words.Value(Before(sentence, expression), TimeWordKind.Preposition) ?? 0;

    static string Before(Sentence sentence, TimeExpression expression)
    {
        var at = expression.First - 1;
        at -= at >= 0 && sentence[at].Form.ToLowerInvariant() is "the" or "early" or "late" ? 1 : 0;
        return at >= 0 ? sentence[at].Form.ToLowerInvariant() : "";
    }

    static bool IsAbove(Sentence sentence, int governor, int trigger) => governor != trigger && sentence.Ancestors(trigger).Contains(governor);

    /// <summary>The token of the words on which the others hang.</summary>
    static int Head(Sentence sentence, TimeExpression expression)
    {
        for (var token = expression.First; token <= expression.Last; token++)
        {
            if (sentence[token].Head < expression.First || sentence[token].Head > expression.Last)
            {
                return token;
            }
        }

        return expression.Last;
    }

    /// <summary>The token on which the words hang; their own head where they are the root.</summary>
    static int Governor(Sentence sentence, TimeExpression expression)
    {
        var head = Head(sentence, expression);
        return sentence[head].Head < 0 ? head : sentence[head].Head;
    }
}
