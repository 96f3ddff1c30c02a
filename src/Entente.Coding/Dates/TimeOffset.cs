using Entente.Language;

namespace Entente.Coding;

/// <summary>How far an act lies from the one that governs it: "retaliated two days after missiles had hit the town", "a week before the visit".</summary>
/// <param name="Main">The token of the governing act.</param>
/// <param name="First">The first token of the words that say so.</param>
/// <param name="Count">How many units later the act is; negative for earlier ones.</param>
/// <param name="Unit">Days of the unit.</param>
/// <param name="Words">The words that say so.</param>
sealed record TimeOffset(int Main, int First, int Count, int Unit, string Words)
{
    const int Longest = 6;

    /// <summary>The offset of an act; null if none is said. Found by the order of the words, which holds where the tree is wrong.</summary>
    public static TimeOffset? Of(Sentence sentence, int trigger, TimeWords words)
    {
        var scan = new TimeScan(sentence, words);
        for (var mark = trigger - 1; mark > 0; mark--)
        {
            if (sentence[mark].Upos == Upos.Verb)
            {
                return null;
            }

            if (scan.Word(mark) is "after" or "before" && Before(scan, mark) is { } found)
            {
                var main = VerbBefore(sentence, found.First) is >= 0 and var verb ? verb : sentence.Root;
                var sign = scan.Word(mark) == "after" ? -1 : 1;
                return main == trigger ? null : new(main, found.First, sign * found.Count, found.Unit, sentence.TextOf(found.First, mark));
            }
        }

        return null;
    }

    static int VerbBefore(Sentence sentence, int token)
    {
        var at = token - 1;
        while (at >= 0 && sentence[at].Upos != Upos.Verb)
        {
            at--;
        }

        return at;
    }

    /// <summary>The date of the act, when that of the governing act is known.</summary>
    public EventDate From(EventDate main, DateOnly? published)
    {
        if (main.Date is not { } day || Math.Abs(Count) * Unit > 365 * 1500)
        {
            return main;
        }

        var moved = TimeUnit.Move(day, Unit, Count);
        return new(moved, null, Words, DateResolver.IsHistorical(moved, published), published is { } now && moved > now);
    }

    /// <summary>The length of time that ends before a token: "two days", "hours".</summary>
    static (int First, int Count, int Unit)? Before(TimeScan scan, int mark)
    {
        if (scan.Value(mark - 1, TimeWordKind.Unit) is not { } unit)
        {
            return null;
        }

        for (var first = Math.Max(0, mark - Longest); first < mark - 1; first++)
        {
            if (scan.CountOf(first) is { } count && count.Next == mark - 1)
            {
                return (first, count.Number, unit);
            }
        }

        return unit == 0 ? (mark - 1, 0, 0) : null;
    }
}
