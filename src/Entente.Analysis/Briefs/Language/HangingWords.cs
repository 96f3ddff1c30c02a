using System.Text.RegularExpressions;

namespace Entente.Analysis;

/// <summary>
/// Words that mean something said in another sentence: "the decision", "he" before anybody is named, "hours later". A sentence that holds one
/// cannot stand alone. The word lists are <c>unsafe.tsv</c>, <c>anaphora.tsv</c> and <c>persons.tsv</c>.
/// </summary>
static partial class HangingWords
{
    static readonly Regex Unsafe = new(
        $@"(?<![\w'’-])(?:{Alternatives(DataFile.Rows("unsafe.tsv", 1).Select(r => r[0]))})(?![\w-])", RegexOptions.CultureInvariant);

    static readonly Regex Thing = new(
        $@"(?<!, )\b[Tt]he (?:{Nouns("thing")})(?=[.,;:]|['’]s\b| (?!of|in (?![A-Z][a-z]+ \d{{4}})|on (?!\d)|to|against|between|at|with|for|that|which|from|into|near|by)\w)"
        + $@"|\bthat (?:{Nouns("thing")})\b", RegexOptions.CultureInvariant);

    static readonly Regex Person = new($@"(?<!, )\b[Tt]he (?:{Nouns("person")})\b(?! of\b)", RegexOptions.CultureInvariant);

    static readonly Regex Someone = new($@"\b(?:{Alternatives(DataFile.Rows("persons.tsv", 1).Select(r => r[0]))})\b", RegexOptions.CultureInvariant);

    /// <summary>Whether a sentence holds such words.</summary>
    /// <param name="text">The sentence as it would be written.</param>
    /// <param name="sentence">The sentence as it stood.</param>
    /// <param name="told">The event.</param>
    public static bool In(string text, EditedSentence sentence, Event told) =>
        Unsafe.IsMatch(text) || Thing.IsMatch(text) || Person.IsMatch(text) || ObjectIt().IsMatch(text) || TheTwo().IsMatch(text)
        || HangingIt(text, told) || HangingHe(text, told) || HangingCountry(sentence, told);

    /// <summary>Whether "it" or "its" stands where nobody has been named before it.</summary>
    static bool HangingIt(string text, Event told)
    {
        var undated = Dates().Replace(text, "");
        return It().Match(undated) is { Success: true } it && !undated[1..it.Index].Any(char.IsUpper)
            && !told.Sources.Any(s => s.Actor.Name.Length > 0 && told.Evidence.SentenceText.StartsWith(s.Text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether "he" or "her" stands where no person has been named before it.</summary>
    static bool HangingHe(string text, Event told)
    {
        if (He().Match(text) is not { Success: true } pronoun)
        {
            return false;
        }

        var before = text[..pronoun.Index];
        return !Someone.IsMatch(before)
            && !told.Sources.Concat(told.Targets).Any(m => m.Actor.Kind == "person" && m.Actor.Name.Length > 0
                && m.Actor.Name.Split(' ').Any(part => part.Length > 2 && before.Contains(part, StringComparison.Ordinal)));
    }

    /// <summary>Whether "the country" stands where no state has been named before it.</summary>
    static bool HangingCountry(EditedSentence sentence, Event told)
    {
        var place = sentence.Original.IndexOf("the country", StringComparison.OrdinalIgnoreCase);
        return place >= 0 && place < sentence.End && !told.Sources.Concat(told.Targets).Any(m =>
            Actor.IsState(m.Actor.Country) && m.Actor.Kind != "person" && m.Text.Any(char.IsUpper) && sentence.Local(m.Span) is { } span && span.End <= place);
    }

    static string Nouns(string kind) => Alternatives(DataFile.Rows("anaphora.tsv", 2).Where(r => r[1] == kind).Select(r => r[0]));

    /// <summary>Longer words in any case; short ones as they stand ("us" is not "US").</summary>
    static string Alternatives(IEnumerable<string> words) =>
        string.Join('|', words.Select(w => w.Length > 3 && char.IsLower(w[0]) ? $"(?i:{Regex.Escape(w)})" : Regex.Escape(w)));

    [GeneratedRegex(@"\b(?:\w+ed|call|calls|made|put|took|gave|saw|of|to|with|for|on|from|about|against|over) it\b", RegexOptions.CultureInvariant)]
    private static partial Regex ObjectIt();

    [GeneratedRegex(@"^(?:(?! and ).)*\b[Tt]he two \w+", RegexOptions.CultureInvariant)]
    private static partial Regex TheTwo();

    [GeneratedRegex(@"\b(?:it|its)\b", RegexOptions.CultureInvariant)]
    private static partial Regex It();

    [GeneratedRegex(@"\b(?:[Hh]e|[Hh]im|[Hh]is|[Ss]he|[Hh]er|[Hh]ers|himself|herself)\b", RegexOptions.CultureInvariant)]
    private static partial Regex He();

    [GeneratedRegex(@"(?:\d{1,2} |in )[A-Z][a-z]+ \d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
