using System.Text.RegularExpressions;
using Entente.Reading.Dates;

namespace Entente.Reading.Uncoded;

/// <summary>Finds the parts of an article that are not news: headline, byline, biography, reply form, share lines, navigation, captions.</summary>
static partial class UncodedFinder
{
    const int LongestHeading = 14;
    const int LongestHeadline = 30;

    /// <summary>What of the text is not news. An article whose lines all look like headings keeps them.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="units">Its lines.</param>
    /// <param name="title">The headline as given; empty if none.</param>
    /// <param name="author">The author as given; empty if none.</param>
    public static UncodedText Find(string text, IReadOnlyList<TextUnit> units, string title, string author)
    {
        var first = FirstSentence(text, units, title);
        var marks = new Marks(text, units) { Title = title, Author = author };
        for (var i = 0; i < units.Count && !marks.IsClosed; i++)
        {
            Mark(marks, i, first);
        }

        if (first < units.Count)
        {
            MarkHead(marks, first);
            MarkHeadings(marks, first);
        }

        MarkBiographies(marks);
        var dateline = first < units.Count ? DatelineFinder.Find(text, units[first], (marks.Date ?? YearIn(text, units, first - 1))?.Year) : null;
        return marks.ToText(dateline);
    }

    /// <summary>The first line that is a sentence of the report and not of a kind that is never one; the number of lines if there is none.</summary>
    static int FirstSentence(string text, IReadOnlyList<TextUnit> units, string title)
    {
        for (var i = 0; i < units.Count; i++)
        {
            var line = units[i].In(text);
            if (IsSentence(line) && !line.SequenceEqual(title) && LineRules.Shipped.Find(line, place => place is LinePlace.Head or LinePlace.Any or LinePlace.Para) is null)
            {
                return i;
            }
        }

        return units.Count;
    }

    /// <summary>Whether the line is long, or ends as sentences do and has at least four words.</summary>
    static bool IsSentence(ReadOnlySpan<char> line) =>
        line.Length > 200 || (SentenceEnd().IsMatch(line) && line.Count(' ') >= 3);

    static void Mark(Marks marks, int i, int first)
    {
        var line = marks.Line(i);
        var isLate = i * 2 >= marks.Units.Count && i > first;
        var rule = LineRules.Shipped.Find(line, place => place switch
        {
            LinePlace.Head => i < first,
            LinePlace.End => i > first,
            LinePlace.Tail => isLate,
            _ => true,
        });
        if (rule is null)
        {
            return;
        }

        marks.Set(i, rule.Reason, rule.Place == LinePlace.End);
        var match = rule.Pattern.Match(line.ToString());
        marks.TakeAuthor(match.Groups["author"].Value);
        marks.TakePublisher(match.Groups["publisher"].Value);
        marks.TakeDate(match.Groups["date"].Value, YearIn(marks.Text, marks.Units, first - 1)?.Year);
    }

    /// <summary>Date lines and headlines above the first sentence. The headline is the given one, else the longest line left.</summary>
    static void MarkHead(Marks marks, int first)
    {
        for (var i = 0; i < first; i++)
        {
            if (!marks.IsSet(i) && DateText.TryFind(marks.Line(i).ToString(), out _, out var where)
                && where.End.Value - where.Start.Value + 12 >= marks.Units[i].Length)
            {
                marks.Set(i, "date line");
                marks.TakeDate(marks.Line(i).ToString(), null);
            }
        }

        var heads = Enumerable.Range(0, first).Where(i => !marks.IsSet(i) && marks.Line(i).Count(' ') < LongestHeadline).ToList();
        var headline = heads.Where(i => marks.Title.Length == 0 && marks.Line(i).Count(' ') > 1)
            .DefaultIfEmpty(-1).MaxBy(i => i < 0 ? 0 : marks.Line(i).Count(' '));
        foreach (var i in heads)
        {
            marks.Set(i, "headline");
            marks.TakeDate(marks.Line(i).ToString(), YearIn(marks.Text, marks.Units, first - 1)?.Year);
        }

        marks.TakeTitle(headline < 0 ? "" : marks.Line(headline).ToString());
    }

    /// <summary>Short lines by themselves between paragraphs that do not end as sentences do.</summary>
    static void MarkHeadings(Marks marks, int first)
    {
        for (var i = first + 1; i < marks.Units.Count; i++)
        {
            var line = marks.Line(i);
            if (!marks.IsSet(i) && marks.Units[i].IsAlone && line.Count(' ') < LongestHeading && !Stop().IsMatch(line)
                && !char.IsLower(line[0]))
            {
                marks.Set(i, "heading");
            }
        }
    }

    /// <summary>What a biography's first line says of the lone name above it, and paragraphs that begin with the author's name.</summary>
    static void MarkBiographies(Marks marks)
    {
        for (var i = Math.Max(1, marks.Units.Count / 2); i < marks.Units.Count; i++)
        {
            var line = marks.Line(i).ToString();
            if (!marks.IsSet(i) && marks.Author.Contains(' ', StringComparison.Ordinal)
                && line.StartsWith(marks.Author, StringComparison.Ordinal) && AfterAuthor().IsMatch(line[marks.Author.Length..]))
            {
                marks.Set(i, "biography");
            }

            var above = marks.Line(i - 1).ToString();
            if (marks.ReasonOf(i) == "biography" && line.StartsWith(above + " ", StringComparison.Ordinal) && Name().IsMatch(above))
            {
                marks.Set(i - 1, "byline");
                marks.TakeAuthor(above);
            }
        }
    }

    /// <summary>A day, or the first day of the year, that a line above the report names: release numbers carry the year.</summary>
    static DateOnly? YearIn(string text, IReadOnlyList<TextUnit> units, int last)
    {
        foreach (var unit in units.Take(last + 1))
        {
            var match = Year().Match(text, unit.Start, Math.Min(unit.Length, LineRule.LongestLine));
            if (match.Success)
            {
                return new(int.Parse(match.ValueSpan, System.Globalization.CultureInfo.InvariantCulture), 1, 1);
            }
        }

        return null;
    }

    [GeneratedRegex(@"[.!?…]['""”’»)\]]*$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[.!?…:;,]['""”’»)\]]*$|['""”]$", RegexOptions.CultureInvariant)]
    private static partial Regex Stop();

    [GeneratedRegex(@"^(?:,| is| was| has| covers| writes| works| reports| teaches| lives| joined)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AfterAuthor();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}?[\p{L}.'’-]+){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b(?=-\d|[ ),.]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
