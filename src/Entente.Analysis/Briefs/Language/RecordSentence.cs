using System.Text.RegularExpressions;

namespace Entente.Analysis;

/// <summary>A sentence made from the record alone, where the report's own sentence cannot stand by itself: who did what to whom, by <c>phrases.tsv</c>.</summary>
static partial class RecordSentence
{
    static readonly IReadOnlyList<string[]> Phrases = DataFile.Rows("phrases.tsv", 6);

    /// <summary>The sentence without its full stop and day; null where a side is not known.</summary>
    /// <param name="told">The event.</param>
    /// <param name="names">What actors are called.</param>
    /// <param name="vague">Whether a line for the type alone will do, which says little ("cooperated with").</param>
    public static string? Of(Event told, MentionNames names, bool vague)
    {
        var sources = Distinct(told.Sources, names);
        var targets = Distinct(told.Targets, names);
        var line = Line(told);
        if (sources.Count == 0 || (!vague && line[1].Length == 0 && line[2].Length == 0))
        {
            return null;
        }

        var phrase = told.IsReciprocal && sources.Count > 1 ? line[5] : targets.Count > 0 ? line[3].Replace("{t}", English.List(targets), StringComparison.Ordinal) : line[4];
        return $"{English.Capital(English.List(sources))} {phrase}";
    }

    /// <summary>What an event's sentence would say, by keys: the same for rows that say the same of a day; talks and the like are the same from either side.</summary>
    public static string Gist(Event told)
    {
        static string Keys(IReadOnlyList<ActorMention> mentions) => string.Join(' ', mentions.Select(m => m.Actor.Key).Distinct());
        var (one, other, phrase) = (Keys(told.Sources), Keys(told.Targets), Line(told)[3]);
        (one, other) = Mutual().IsMatch(phrase) && string.CompareOrdinal(one, other) > 0 ? (other, one) : (one, other);
        return FormattableString.Invariant($"{one}>{other} {phrase} {told.Date:yyyy-MM-dd}");
    }

    [GeneratedRegex(@"\b(?:with|meet|met) \{t\}(?! as a mediator)", RegexOptions.CultureInvariant)]
    private static partial Regex Mutual();

    /// <summary>The line of the table that fits an event best.</summary>
    static string[] Line(Event told) =>
        Phrases.Where(p => p[0] == Ontology.Name(told.Type) && (p[1].Length == 0 || p[1] == told.Mode) && told.Cameo.StartsWith(p[2], StringComparison.Ordinal))
            .MaxBy(p => (p[1].Length > 0 ? 10 : 0) + p[2].Length)!;

    static List<string> Distinct(IReadOnlyList<ActorMention> mentions, MentionNames names) =>
        [.. mentions.Where(m => m.Actor.Key.Length > 0).Select(names.Full).Distinct()];
}
