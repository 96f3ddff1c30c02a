using Entente.Language;

namespace Entente.Coding;

/// <summary>A number in a sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Value">Its value; of an amount without a figure the least that it means.</param>
public readonly record struct NumberSpan(int First, int Last, double Value)
{
    /// <summary>As a count of people; null if it is none.</summary>
    public int? Count => Value is >= 0 and <= 100_000_000 && Value == Math.Floor(Value) ? (int)Value : null;
}

/// <summary>Reads numbers in figures and words: "13", "1,200", "1.5 million", "two hundred and fifty", "twenty-one", "dozens".</summary>
public static class NumberReader
{
    /// <summary>The number that begins at a token, as long as it goes; null if none does.</summary>
    public static NumberSpan? At(Sentence sentence, int first)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (!NumberWords.Default.TryRead(sentence[first].Form, out var kind, out var value))
        {
            return null;
        }

        if (kind == NumberKind.About)
        {
            return new(first, first, value);
        }

        // What is complete (thousands and above), and the group below it.
        var (total, group, last) = kind == NumberKind.Times ? (0, value, first) : (0.0, value, first);
        for (var at = first + 1; Next(sentence, ref at) is { } next; at++)
        {
            if (next.Kind == NumberKind.Times && next.Value >= 1000)
            {
                (total, group) = (total + (group * next.Value), 0);
            }
            else if (next.Kind == NumberKind.Times)
            {
                group *= next.Value;
            }
            else if (next.Value < LeastOf(group))
            {
                group += next.Value;
            }
            else
            {
                break;
            }

            last = at;
        }

        return new(first, last, total + group);
    }

    /// <summary>The number that ends at a token or holds it; null if none does.</summary>
    public static NumberSpan? Around(Sentence sentence, int token)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        for (var first = Math.Max(0, token - 8); first <= token; first++)
        {
            if (At(sentence, first) is { } number && number.First <= token && token <= number.Last)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>The next number word, over a hyphen or "and" between two words: "twenty - one", "hundred and fifty".</summary>
    static (NumberKind Kind, double Value)? Next(Sentence sentence, ref int at)
    {
        if (at < sentence.Count - 1 && sentence[at].Form is "-" or "and" && char.IsLetter(sentence[at - 1].Form[0]) && char.IsLetter(sentence[at + 1].Form[0])
            && NumberWords.Default.TryRead(sentence[at + 1].Form, out var kind, out var value) && kind == NumberKind.Unit
            && (sentence[at].Form == "-" || IsMultiplier(sentence[at - 1].Form)))
        {
            at++;
            return (kind, value);
        }

        return at < sentence.Count && NumberWords.Default.TryRead(sentence[at].Form, out kind, out value) && kind != NumberKind.About
            && (kind == NumberKind.Times || char.IsLetter(sentence[at].Form[0])) ? (kind, value) : null;
    }

    static bool IsMultiplier(string word) => NumberWords.Default.TryRead(word, out var kind, out _) && kind == NumberKind.Times;

    /// <summary>What may be added to a group: below 100 to hundreds, below 10 to tens.</summary>
    static double LeastOf(double group) => group % 100 == 0 ? 100 : group % 10 == 0 && group % 100 > 10 ? 10 : 0;
}
