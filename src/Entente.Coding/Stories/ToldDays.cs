using System.Globalization;

namespace Entente.Coding.Stories;

/// <summary>
/// The days that a report names as those of its news: the latest Tuesday for "on Tuesday", "yesterday", "4 November". What is to come ("by Friday") does not
/// count, nor what lies more than a week back.
/// </summary>
static class ToldDays
{
    const int News = 7;
    const int Week = 7;

    /// <summary>The days named, as days before publication, from 0; a bit for each.</summary>
    public static byte Read(TextWord[] words, DateOnly? published)
    {
        if (published is not { } day)
        {
            return 0;
        }

        var days = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (Back(words, i, day) is >= 0 and < News and var back && !(i > 0 && IsToCome(words[i - 1].Lower)))
            {
                days |= 1 << back;
            }
        }

        return (byte)days;
    }

    /// <summary>Whether both name days, and none in common.</summary>
    /// <param name="first">Days of one report.</param>
    /// <param name="second">Days of the other.</param>
    /// <param name="later">By how many days the second was published later; negative if earlier.</param>
    public static bool AreApart(byte first, byte second, int later) =>
        first != 0 && second != 0 && (later >= 0 ? (first << later) & second : first & (second << -later)) == 0;

    static int? Back(TextWord[] words, int at, DateOnly published)
    {
        var word = words[at].Lower;
        if (TimeWords.Default.Value(word, TimeWordKind.Weekday) is { } weekday && char.IsLetter(word[^1]))
        {
            return (((int)published.DayOfWeek + Week - weekday) % Week + Week) % Week;
        }

        if (word == "yesterday")
        {
            return 1;
        }

        return TimeWords.Default.Value(word, TimeWordKind.Month) is { } month && words[at].IsName && (Day(words, at - 1) ?? Day(words, at + 1)) is { } day
            && day <= DateTime.DaysInMonth(published.Year, month)
            ? published.DayNumber - new DateOnly(published.Year, month, day).DayNumber : null;
    }

    static int? Day(TextWord[] words, int at) =>
        at >= 0 && at < words.Length && int.TryParse(words[at].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is > 0 and <= 31 ? day : null;

    static bool IsToCome(string before) => before is "from" or "next" or "by" or "until" or "till" or "coming" or "before";
}
