using System.Collections.Frozen;

namespace Entente.Analysis;

/// <summary>A sentence on its way into a section.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Day">The day of what it tells, if that stands in it or may be put before it; else null.</param>
/// <param name="Finding">What it rests on.</param>
sealed record Draft(string Text, DateOnly? Day, Finding Finding)
{
    static readonly FrozenSet<string> Small = DataFile.Rows("lower.tsv", 1).Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The finding with the text as it came to be.</summary>
    public Finding Done => Finding with { Text = Text };

    /// <summary>Gives neighbours that start alike another beginning: the day, or its distance from the sentence before.</summary>
    public static IReadOnlyList<Draft> Vary(IReadOnlyList<Draft> drafts)
    {
        var varied = new List<Draft>();
        foreach (var draft in drafts)
        {
            var previous = varied.Count > 0 ? varied[^1] : null;
            varied.Add(previous is not null && Start(previous.Text) == Start(draft.Text) ? draft.WithDayFirst(previous.Day) : draft);
        }

        return varied;
    }

    /// <summary>The text with words put before it: its first letter is small where its first word allows it; null where that is not certain.</summary>
    public static string? Behind(string before, string text, bool keepsCapital)
    {
        return StartsSmall(text) ? before + char.ToLowerInvariant(text[0]) + text[1..] : keepsCapital ? before + text : null;
    }

    /// <summary>Whether the first word has its capital only because it stands first.</summary>
    public static bool StartsSmall(string text) => Small.Contains(text.Split(' ', 2)[0]);

    /// <summary>How a sentence starts: its first word, or the first two after an article.</summary>
    public static string Start(string text)
    {
        var words = text.Split(' ', 3);
        return words[0] is "The" or "A" or "An" or "On" or "In" && words.Length > 1 ? $"{words[0]} {words[1]}" : words[0];
    }

    Draft WithDayFirst(DateOnly? previous)
    {
        if (Day is not { } day)
        {
            return this;
        }

        var said = $" on {English.Date(day)}";
        var place = Text.IndexOf(said, StringComparison.Ordinal);
        if (place < 0 || Text.IndexOf(said, place + 1, StringComparison.Ordinal) >= 0)
        {
            return this;
        }

        var rest = Text.Remove(place, said.Length);
        return Behind(Lead(day, previous), rest, keepsCapital: char.IsUpper(rest[0])) is { } text ? this with { Text = text } : this;
    }

    static string Lead(DateOnly day, DateOnly? previous) => (previous is null ? -1 : day.DayNumber - previous.Value.DayNumber) switch
    {
        0 => "The same day ",
        1 => "A day later ",
        7 => "A week later ",
        > 1 and < 7 and var days => English.Capital(English.Number(days)) + " days later ",
        _ => $"On {English.Date(day)} ",
    };
}
