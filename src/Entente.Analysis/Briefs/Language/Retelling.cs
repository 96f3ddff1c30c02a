using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>A report's sentence, told again so that it stands by itself.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Dated">Whether the day of the event stands in it.</param>
/// <param name="Introduced">The actors that it names in full.</param>
sealed record Retold(string Text, bool Dated, IReadOnlyList<string> Introduced);

/// <summary>
/// Tells a sentence of a report again in its own words: days written out, names in full, links to other sentences dropped, relative clauses
/// at the end cut where it is long. A sentence that cannot stand alone is refused: nothing is guessed.
/// </summary>
static partial class Retelling
{
    const int MostWords = 40;
    const int LongWords = 24;

    static readonly FrozenDictionary<string, string> Past = DataFile.Rows("tenses.tsv", 2).ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
    static readonly string[] Leads = [.. DataFile.Rows("leads.tsv", 1).Select(r => r[0] + " ").OrderByDescending(l => l.Length)];
    static readonly string[] Openers = [.. DataFile.Rows("openers.tsv", 1).Select(r => r[0] + " ")];
    /// <summary>The sentence of an event told again; null if it cannot stand alone.</summary>
    /// <param name="stored">The event.</param>
    /// <param name="names">What actors are called.</param>
    /// <param name="ahead">Whether it may tell of what is to come.</param>
    public static Retold? Of(StoredEvent stored, MentionNames names, bool ahead = false)
    {
        var told = stored.Event;
        var text = told.Evidence.SentenceText;
        if (!IsWhole(text) || stored.Article.Published is not { } published || (!ahead && DateWords.LooksAhead(text)))
        {
            return null;
        }

        var sentence = new EditedSentence(text, told.Evidence.SentenceSpan.Start);
        Cut(sentence, told);
        var start = DropLead(sentence);
        var introduced = NameActors(sentence, told, names);
        if (!StandsAlone(text, start, told, sentence) || DateWords.WriteOut(sentence, published, told) is not { } dated)
        {
            return null;
        }

        if (dated || told.DateReason != "publication")
        {
            ToPastTense(sentence);
        }

        var result = Finish(DayFirst(sentence.Apply(), told));
        return HangingWords.In(result, sentence, told) || English.WordCount(result) > MostWords || result.Count(c => c == '"') % 2 != 0
            ? null
            : new(result, dated, introduced);
    }

    /// <summary>A sentence of prose: a capital or digit first, a full stop last, no line break within, no question, brackets and quotes closed.</summary>
    static bool IsWhole(string text) =>
        text.Length > 20 && (char.IsUpper(text[0]) || char.IsDigit(text[0])) && text[^1] == '.' && !text.Contains("\n\n", StringComparison.Ordinal)
        && text.Count(c => c == '(') == text.Count(c => c == ')') && text.Count(c => c == '"') % 2 == 0
        && text.Count(c => c == '“') == text.Count(c => c == '”') && !text.Contains('?', StringComparison.Ordinal) && !text.Contains(" - ", StringComparison.Ordinal);

    static int DropLead(EditedSentence sentence)
    {
        var lead = Array.Find(Leads, l => sentence.Original.StartsWith(l, StringComparison.Ordinal));
        if (lead is not null)
        {
            sentence.Replace(new(0, lead.Length), "");
        }

        foreach (Match also in Also().Matches(sentence.Original))
        {
            sentence.Replace(new(also.Index, also.Index + also.Length), "");
        }

        return lead?.Length ?? 0;
    }

    static List<string> NameActors(EditedSentence sentence, Event told, MentionNames names)
    {
        var introduced = new List<string>();
        foreach (var mention in told.Sources.Concat(told.Targets).OrderBy(m => m.Span.Start))
        {
            if (sentence.Local(mention.Span) is not { } words || introduced.Contains(MentionNames.Identity(mention)))
            {
                continue;
            }

            var span = WithTitle(sentence.Original, words, mention.Actor.Kind);
            if (names.Replacement(mention, sentence.Original, span) is { } name)
            {
                sentence.Replace(span, name);
                introduced.Add(MentionNames.Identity(mention));
            }
            else if (mention.Actor.Name.Length > 0 && span.In(sentence.Original).Contains(mention.Actor.Name, StringComparison.Ordinal))
            {
                introduced.Add(MentionNames.Identity(mention));
            }
        }

        return introduced;
    }

    /// <summary>"Mr. Sharif", "the TTP": the title, and a group's article, belong to the name that is replaced.</summary>
    static TextSpan WithTitle(string text, TextSpan span, string kind) =>
        (kind == "group" ? Article() : Courtesy()).Match(text[..span.Start]) is { Success: true } title ? new(title.Index, span.End) : span;

    /// <summary>Whether the first words mean nothing said before, or have been replaced by what they mean.</summary>
    static bool StandsAlone(string text, int start, Event told, EditedSentence sentence)
    {
        var first = text[start..];
        if (!Array.Exists(Openers, o => first.StartsWith(o, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        var written = sentence.Apply();
        return told.Sources.Any(m => sentence.Local(m.Span)?.Start == start)
            && !Array.Exists(Openers, o => written.StartsWith(o, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"has arrested ... on 4 March" is no English: with its day, the act stands in the past tense.</summary>
    static void ToPastTense(EditedSentence sentence)
    {
        var text = sentence.Original[..sentence.End];
        if (Perfect().Match(text) is { Success: true } match && !Subordinate().IsMatch(text[..match.Index]) && !text.Contains(" since ", StringComparison.Ordinal))
        {
            var participle = match.Groups["participle"].Value;
            var past = participle == "been" ? (match.Value.StartsWith("have", StringComparison.Ordinal) ? "were" : "was") : Past.TryGetValue(participle, out var irregular) ? irregular : participle.EndsWith("ed", StringComparison.Ordinal) ? participle : null;
            if (past is not null)
            {
                sentence.Replace(new(match.Index, match.Index + match.Length), past);
            }
        }
    }

    static void Cut(EditedSentence sentence, Event told)
    {
        var text = sentence.Original;
        if (English.WordCount(text) <= LongWords || Attribution().IsMatch(text))
        {
            return;
        }

        var after = told.Evidence.Trigger.Concat(told.Sources.Concat(told.Targets).Select(m => m.Span))
            .Select(s => sentence.Local(s)?.End ?? 0).DefaultIfEmpty(0).Max();
        if (TrailingClause().Match(text, after) is { Success: true } clause)
        {
            sentence.CutFrom(clause.Index);
        }
    }

    /// <summary>"India on 14 March 2025 rejected": a day between subject and verb goes to the front.</summary>
    static string DayFirst(string text, Event told)
    {
        if (told.Date is not { } date || MiddleDay().Match(text) is not { Success: true } day || day.Groups["day"].Value != English.Date(date))
        {
            return text;
        }

        var subject = day.Groups["subject"].Value;
        var rest = text.Remove(day.Groups["when"].Index, day.Groups["when"].Length);
        return subject.Contains(' ', StringComparison.Ordinal) && English.WordCount(subject) > 6 ? text : Draft.Behind($"On {English.Date(date)} ", rest, keepsCapital: char.IsUpper(subject[0])) ?? text;
    }

    static string Finish(string text)
    {
        var bare = text.TrimEnd('.', ' ', ',');
        return English.Capital(bare) + ".";
    }

    [GeneratedRegex(@"(?<!\b(?:but|not|never|nor|who|which|that|is|are|was|were)) also(?= \w)", RegexOptions.CultureInvariant)]
    private static partial Regex Also();

    [GeneratedRegex(@"^(?<subject>(?:[\p{Lu}][\w.'’-]*|of|the|and|de|al)(?: (?:[\p{Lu}][\w.'’-]*|of|the|and|de|al))*)(?<when> on (?<day>\d{1,2} [A-Z][a-z]+ \d{4})) (?!and\b|but\b|after\b|in\b|at\b|with\b|to\b)[a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex MiddleDay();

    [GeneratedRegex(@"\b(?:that|which|who|said|says|what|where|because|after|when)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Subordinate();

    [GeneratedRegex(@"\b[Tt]he $", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Dr)\.? $", RegexOptions.CultureInvariant)]
    private static partial Regex Courtesy();

    [GeneratedRegex(@"\b(?:has|have|had) (?<participle>[a-z]+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Perfect();

    [GeneratedRegex(@"\b(?:said|says|reported|announced|added|told [^,]+)(?: on [^,]+)?\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Attribution();

    [GeneratedRegex(@", (?:which|who|whom|whose|where|while|after|as|hours after|days after|a day after|following|because|but|saying)\b[^""]*$", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingClause();
}
