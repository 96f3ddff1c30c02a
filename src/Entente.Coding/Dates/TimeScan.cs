using System.Globalization;
using Entente.Language;

namespace Entente.Coding;

/// <summary>The words of a sentence as words of time.</summary>
sealed class TimeScan(Sentence sentence, TimeWords words)
{
    const int FirstYear = 1500;
    const int LastYear = 2150;

    readonly string?[] small = new string?[sentence.Count];

    /// <summary>The number of tokens.</summary>
    public int Count => sentence.Count;

    /// <summary>The sentence.</summary>
    public Sentence Sentence => sentence;

    /// <summary>Whether words of time may begin here: with a word of time, a number, or one that points to a time told. Most words are passed over so.</summary>
    public bool MayBegin(int at)
    {
        var form = sentence[at].Form;
        return words.Has(form) || Word(at) is "a" or "an" or "that" or "same" || Word(at).StartsWith("mid-", StringComparison.Ordinal) || NumberWords.Default.TryRead(form, out _, out _)
            || char.IsAsciiDigit(form[0]);
    }

    /// <summary>A word in small letters; empty outside the sentence.</summary>
    public string Word(int at) => at >= 0 && at < sentence.Count ? small[at] ??= sentence[at].Form.ToLowerInvariant() : "";

    /// <summary>The value of a word as a kind of time word; null if it is none.</summary>
    public int? Value(int at, TimeWordKind kind) => at < 0 || at >= sentence.Count ? null : words.Value(sentence[at].Form, kind);

    /// <summary>A month, 1 to 12. Short forms and May, March, August are months only with a capital, and not as verbs or auxiliaries.</summary>
    public int? Month(int at) =>
        Value(at, TimeWordKind.Month) is { } month && char.IsUpper(sentence[at].Form[0]) && sentence[at].Upos is not (Upos.Verb or Upos.Aux or Upos.Adv)
            ? month : null;

    /// <summary>A day of the week, 1 to 7; with a capital.</summary>
    public int? Weekday(int at) => Value(at, TimeWordKind.Weekday) is { } day && char.IsUpper(sentence[at].Form[0]) ? day : null;

    /// <summary>A day of the month: 5, 5th.</summary>
    public int? Day(int at)
    {
        var word = Word(at);
        if (word.Length == 0 || !char.IsAsciiDigit(word[0]))
        {
            return null;
        }

        var digits = word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    /// <summary>A year in four digits.</summary>
    public int? Year(int at) =>
        Word(at) is { Length: 4 } word && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
            ? year : null;

    /// <summary>A small number that counts units: 3, three, a, few.</summary>
    public (int Number, int Next)? CountOf(int at)
    {
        if (Word(at) is "a" or "an")
        {
            return Word(at + 1) is "few" or "couple" ? CountOf(at + 1) : (1, at + 1);
        }

        return at < sentence.Count && NumberReader.At(sentence, at) is { Count: { } number } span && number is > 0 and < 3000
            ? (number, Word(span.Last + 1) == "of" ? span.Last + 2 : span.Last + 1) : null;
    }

    /// <summary>Whether a word joins the two ends of a range.</summary>
    public bool IsRange(int at) => Word(at) is "-" or "–" or "—" or "to" or "and" or "through" or "/";
}
