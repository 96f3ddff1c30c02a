namespace Entente.Language;

/// <summary>
/// Tokens of one block of text to sentences. A sentence ends after . ! ? and what closes with it, if what follows can open one;
/// after an abbreviation only if a word follows that commonly does ("in the U.S. He"). Sentences are cut at
/// <see cref="LongestSentence"/> tokens, at a clause border where there is one.
/// </summary>
public sealed class SentenceSplitter
{
    /// <summary>No sentence has more tokens.</summary>
    public const int LongestSentence = 400;

    readonly WordList words = WordList.Default;

    /// <summary>
    /// Divides the tokens of a block. A period that ends both an abbreviation and the sentence becomes a token of its own, as
    /// in the treebanks.
    /// </summary>
    /// <returns>The tokens of each sentence.</returns>
    public IReadOnlyList<IReadOnlyList<TextToken>> Split(string text, IReadOnlyList<TextToken> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var sentences = new List<IReadOnlyList<TextToken>>();
        var start = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var last = LastOfSentence(text, tokens, start, i);
            if (last < 0)
            {
                continue;
            }

            Add(text, tokens, start, last + 1, sentences);
            start = last + 1;
            i = last;
        }

        return sentences;
    }

    /// <summary>If a sentence ends at token i, the last token that belongs to it; else -1.</summary>
    int LastOfSentence(string text, IReadOnlyList<TextToken> tokens, int start, int i)
    {
        if (i + 1 == tokens.Count)
        {
            return i;
        }

        if (i - start + 1 >= LongestSentence)
        {
            return CutAt(text, tokens, start, i);
        }

        var token = tokens[i];
        var form = token.Of(text);
        if (token.Is(TokenMarks.Abbreviation))
        {
            return tokens[i + 1].Of(text) is "." or "?" or "!" or "," ? -1 : EndsAfterAbbreviation(text, tokens, i) ? i : -1;
        }

        if (form[^1] is not ('.' or '!' or '?' or '\u2026' or '\u3002') || form.Length > 1 && char.IsLetterOrDigit(form[0]))
        {
            return -1;
        }

        var last = Closers(text, tokens, i);
        return last + 1 == tokens.Count ? last : EndsAfterMark(text, tokens, start, i, last) ? last : -1;
    }

    bool EndsAfterMark(string text, IReadOnlyList<TextToken> tokens, int start, int i, int last)
    {
        if (i == start + 1 && char.IsAsciiDigit(text[tokens[start].Start]) && tokens[start].End - tokens[start].Start <= 3)
        {
            return false;
        }

        var mark = tokens[i].Of(text);
        var next = Opening(text, tokens, last + 1);
        var first = text[tokens[next].Start];
        if (char.IsLower(first))
        {
            return false;
        }

        var isApart = tokens[last].End < tokens[last + 1].Start;
        if (!isApart)
        {
            return next == last + 1 && char.IsUpper(first) && mark is "." or "?" or "!";
        }

        var isQuestion = mark[0] is '?' or '!';
        return char.IsLetterOrDigit(first) || next > last + 1 || char.IsSurrogate(first) || first is '$' or '\u00A3' or '\u20AC' or '#' or '@'
            ? !(isQuestion && last > i && IsSpeechTag(text, tokens, last + 1))
            : isQuestion || mark is ".";
    }

    bool EndsAfterAbbreviation(string text, IReadOnlyList<TextToken> tokens, int i)
    {
        var next = Opening(text, tokens, i + 1);
        if (next > i + 1 && text[tokens[i + 1].Start] is '(' or '[')
        {
            return false;
        }

        return words.Has(WordKind.Starter, tokens[next].Of(text)) && !IsInitialOfName(text, tokens, i);
    }

    /// <summary>"J. A" in "J. A. Khan": an initial before another one.</summary>
    static bool IsInitialOfName(string text, IReadOnlyList<TextToken> tokens, int i) =>
        tokens[i + 1].Is(TokenMarks.Abbreviation) && text[tokens[i + 1].Start + 1] == '.';

    /// <summary>"Will you go?" Khan asked.</summary>
    bool IsSpeechTag(string text, IReadOnlyList<TextToken> tokens, int from)
    {
        for (var i = from; i < Math.Min(tokens.Count, from + 5); i++)
        {
            var form = tokens[i].Of(text);
            if (words.Has(WordKind.Speech, form))
            {
                return true;
            }

            if (form is "." or "," or "\"" or "\u201C")
            {
                return false;
            }
        }

        return false;
    }

    static int Closers(string text, IReadOnlyList<TextToken> tokens, int i)
    {
        while (i + 1 < tokens.Count && tokens[i].End == tokens[i + 1].Start
            && text[tokens[i + 1].Start] is '"' or '\'' or '\u201D' or '\u2019' or ')' or ']' or '\u00BB' or '.' or '!' or '?'
            && (tokens[i + 1].End - tokens[i + 1].Start == 1 || text[tokens[i + 1].Start] is '\'' or '\u2019' or '.' or '!' or '?'))
        {
            i++;
        }

        return i;
    }

    /// <summary>The first token from here that is not an opening quote or bracket.</summary>
    static int Opening(string text, IReadOnlyList<TextToken> tokens, int i)
    {
        while (i + 1 < tokens.Count && text[tokens[i].Start] is '"' or '\'' or '\u201C' or '\u2018' or '(' or '[' or '\u00AB' or '`' or '-' or '\u2014' or '\u2022')
        {
            i++;
        }

        return i;
    }

    static int CutAt(string text, IReadOnlyList<TextToken> tokens, int start, int i)
    {
        for (var at = i; at > start + (LongestSentence / 2); at--)
        {
            if (tokens[at].Of(text) is ";" or "," or ":" or "\u2014" or "--" or "\u2022")
            {
                return at;
            }
        }

        return i;
    }

    static void Add(string text, IReadOnlyList<TextToken> tokens, int start, int end, List<IReadOnlyList<TextToken>> sentences)
    {
        var sentence = new List<TextToken>(end - start + 1);
        for (var i = start; i < end; i++)
        {
            sentence.Add(tokens[i]);
        }

        var last = sentence[^1];
        if (last.Is(TokenMarks.Abbreviation) && last.End - last.Start > 2 && text[last.End - 1] == '.')
        {
            sentence[^1] = new TextToken(last.Start, last.End - 1, last.Marks & TokenMarks.Clitic);
            sentence.Add(new TextToken(last.End - 1, last.End, TokenMarks.None));
        }

        sentences.Add(sentence);
    }
}
