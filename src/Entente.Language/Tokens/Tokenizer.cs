namespace Entente.Language;

/// <summary>
/// Text to tokens, as the treebanks EWT and GUM divide it: clitics and most hyphenated words apart, abbreviations, initials,
/// numbers and addresses whole. Time is linear in the text; offsets are exact.
/// </summary>
public sealed class Tokenizer
{
    /// <summary>A run without spaces is cut here, so that no token is longer.</summary>
    public const int LongestToken = 1000;

    readonly WordScanner wordScanner = new(WordList.Default);

    /// <summary>The tokens of a whole text.</summary>
    public IReadOnlyList<TextToken> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<TextToken>();
        Tokenize(text, new TextRange(0, text.Length), tokens);
        return tokens;
    }

    /// <summary>Adds the tokens of a stretch of the text to <paramref name="tokens"/>.</summary>
    public void Tokenize(string text, TextRange range, List<TextToken> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var quoteOpen = false;
        var at = range.Start;
        while (true)
        {
            while (at < range.End && Characters.IsSpace(text[at]))
            {
                at++;
            }

            if (at >= range.End)
            {
                return;
            }

            var end = ChunkEnd(text, at, range.End);
            Divide(text, at, end, ref quoteOpen, tokens);
            at = end;
        }
    }

    static int ChunkEnd(string text, int start, int end)
    {
        var limit = Math.Min(end, start + LongestToken);
        var at = start + 1;
        while (at < limit && !Characters.IsSpace(text[at]))
        {
            at++;
        }

        return at < end && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) && at - start > 1 ? at - 1 : at;
    }

    void Divide(string text, int start, int end, ref bool quoteOpen, List<TextToken> tokens)
    {
        var at = start;
        var isAddressTried = false;
        while (at < end)
        {
            if (Characters.WordLength(text, at, end) == 0)
            {
                var stop = PunctuationScanner.End(text, start, at, end);
                quoteOpen = QuoteState(text, at, stop, end, quoteOpen);
                tokens.Add(new TextToken(at, stop, TokenMarks.None));
                at = stop;
                continue;
            }

            var address = isAddressTried ? 0 : WebAddress.Measure(text.AsSpan(at, end - at));
            isAddressTried = true;
            if (address > 0)
            {
                tokens.Add(new TextToken(at, at + address, TokenMarks.None));
                at += address;
            }
            else
            {
                at = char.IsAsciiDigit(text[at])
                    ? wordScanner.AddWithClitics(text, at, NumberScanner.End(text, at, end), end, quoteOpen, tokens)
                    : wordScanner.Scan(text, at, end, quoteOpen, tokens);
            }
        }
    }

    /// <summary>Whether a single quotation mark stands open: then an apostrophe after an s closes it.</summary>
    static bool QuoteState(string text, int at, int stop, int end, bool isOpen) => stop - at == 1
        ? text[at] switch
        {
            '\u2018' => true,
            '\'' => !isOpen && Characters.IsWord(text, stop, end),
            '\u2019' => false,
            _ => isOpen,
        }
        : isOpen;
}
