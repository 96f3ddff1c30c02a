namespace Entente.Language;

/// <summary>Reads the words that start with a letter, with their abbreviation's period and their clitics.</summary>
sealed class WordScanner(WordList words)
{
    const int LongestClitic = 2;

    /// <summary>Adds the tokens of the word at <paramref name="at"/> and returns where it ends.</summary>
    public int Scan(string text, int at, int end, bool quoteOpen, List<TextToken> tokens)
    {
        var stop = WordEnd(text, at, end);
        if (stop < end && text[stop] == '.' && !Characters.IsWord(text, stop + 1, end) && !(stop + 1 < end && text[stop + 1] == '.'))
        {
            var marks = PeriodMarks(text, at, stop + 1);
            if (marks != TokenMarks.None)
            {
                tokens.Add(new TextToken(at, stop + 1, marks));
                return AddClitics(text, stop + 1, end, tokens);
            }
        }

        return AddWithClitics(text, at, stop, end, quoteOpen, tokens);
    }

    /// <summary>Adds a word or number that ends at <paramref name="stop"/>, then the clitics that follow it.</summary>
    public int AddWithClitics(string text, int at, int stop, int end, bool quoteOpen, List<TextToken> tokens)
    {
        var division = words.DivisionOf(text.AsSpan(at, stop - at));
        if (division > 0)
        {
            tokens.Add(new TextToken(at, at + division, TokenMarks.None));
            tokens.Add(new TextToken(at + division, stop, TokenMarks.Clitic));
            return AddClitics(text, stop, end, tokens);
        }

        tokens.Add(new TextToken(at, stop, TokenMarks.None));
        if (!quoteOpen && stop < end && Characters.IsApostrophe(text[stop]) && text[stop - 1] is 's' or 'S'
            && !Characters.IsWord(text, stop + 1, end))
        {
            tokens.Add(new TextToken(stop, stop + 1, TokenMarks.Clitic));
            return stop + 1;
        }

        return AddClitics(text, stop, end, tokens);
    }

    int AddClitics(string text, int at, int end, List<TextToken> tokens)
    {
        while (at < end)
        {
            var stop = NotEnd(text, at, end);
            stop = stop > 0 ? stop : CliticEnd(text, at, end);
            if (stop == 0)
            {
                return at;
            }

            tokens.Add(new TextToken(at, stop, TokenMarks.Clitic));
            at = stop;
        }

        return at;
    }

    int WordEnd(string text, int start, int end)
    {
        var at = start;
        var part = start;
        while (at < end)
        {
            var length = Characters.WordLength(text, at, end);
            if (length > 0)
            {
                if (at > start && NotEnd(text, at, end) > 0)
                {
                    return at;
                }

                at += length;
                continue;
            }

            if (!Joins(text, part, at, end))
            {
                return text[at] == '$' && IsDollarOf(text, start, at, end) ? at + 1 : at;
            }

            at++;
            part = at;
        }

        return at;
    }

    bool Joins(string text, int part, int at, int end)
    {
        if (at == part || !Characters.IsWord(text, at + 1, end))
        {
            return false;
        }

        return text[at] switch
        {
            '\'' or '\u2019' => Characters.IsLetter(text, at + 1, end) && CliticEnd(text, at, end) == 0,
            '.' => JoinsOverPeriod(text, part, at, end),
            '&' => char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]),
            '-' => (part == 0 || text[part - 1] != '-') && words.Has(WordKind.Prefix, text.AsSpan(part, at - part)),
            _ => false,
        };
    }

    static bool JoinsOverPeriod(string text, int part, int at, int end)
    {
        var next = text[at + 1];
        var isSingle = at - part == 1 || !Characters.IsWord(text, at + 2, end);
        return isSingle || !char.IsUpper(next) || char.IsUpper(text[at - 1]);
    }

    static bool IsDollarOf(string text, int start, int at, int end) =>
        at - start <= 3 && Characters.IsDigit(text, at + 1, end) && !text.AsSpan(start, at - start).ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Where "n't" at <paramref name="at"/> ends, or 0.</summary>
    static int NotEnd(string text, int at, int end) =>
        at + 2 < end && text[at] is 'n' or 'N' && Characters.IsApostrophe(text[at + 1]) && text[at + 2] is 't' or 'T'
        && !Characters.IsWord(text, at + 3, end)
            ? at + 3
            : 0;

    /// <summary>Where an apostrophe and its clitic ('s, 'll) at <paramref name="at"/> end, or 0.</summary>
    int CliticEnd(string text, int at, int end)
    {
        if (!Characters.IsApostrophe(text[at]))
        {
            return 0;
        }

        var stop = at + 1;
        while (stop < end && stop - at <= LongestClitic + 1 && Characters.IsLetter(text, stop, end))
        {
            stop++;
        }

        return !Characters.IsWord(text, stop, end) && words.Has(WordKind.Clitic, text.AsSpan(at + 1, stop - at - 1)) ? stop : 0;
    }

    TokenMarks PeriodMarks(string text, int at, int stop)
    {
        var form = text.AsSpan(at, stop - at);
        form = form[(form.LastIndexOf('-') + 1)..];
        if (words.HasAbbreviation(WordKind.Title, form))
        {
            return TokenMarks.Title;
        }

        if (words.HasAbbreviation(WordKind.Number, form))
        {
            var next = stop;
            while (next < text.Length && next < stop + 2 && Characters.IsSpace(text[next]))
            {
                next++;
            }

            return Characters.IsDigit(text, next, text.Length) ? TokenMarks.Title : TokenMarks.None;
        }

        return words.HasAbbreviation(WordKind.Month, form) || words.HasAbbreviation(WordKind.Ending, form) || IsInitials(form)
            ? TokenMarks.Abbreviation
            : TokenMarks.None;
    }

    /// <summary>An initial ("J.") or an acronym with periods ("U.S.", "p.m.").</summary>
    static bool IsInitials(ReadOnlySpan<char> form)
    {
        if (form.Length == 2)
        {
            return char.IsUpper(form[0]);
        }

        for (var i = 0; i < form.Length; i++)
        {
            if ((i % 2 == 1) != (form[i] == '.'))
            {
                return false;
            }
        }

        return form.Length % 2 == 0;
    }
}
