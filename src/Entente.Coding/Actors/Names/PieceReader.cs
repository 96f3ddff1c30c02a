using Entente.Language;

namespace Entente.Coding;

/// <summary>Cuts phrases and parsed sentences into pieces.</summary>
sealed class PieceReader(WordFolding folding)
{
    readonly ulong and = folding["and"];

    /// <summary>Adds the pieces of a phrase; each piece between spaces is a word.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="pieces">Where they are put.</param>
    public void Read(ReadOnlySpan<char> text, List<Piece> pieces)
    {
        var word = 0;
        var form = PieceForm.Plain;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            form = ReadWord(text[at..end], at, word++, form, pieces);
            at = end;
        }
    }

    /// <summary>Adds the pieces of a parsed sentence; the word of a piece is its token, its offsets count in the document.</summary>
    public void Read(Sentence sentence, List<Piece> pieces)
    {
        var form = PieceForm.Plain;
        for (var i = 0; i < sentence.Count; i++)
        {
            var token = sentence[i];
            if (token.Form.Contains("://", StringComparison.Ordinal) || token.Form.Contains('@', StringComparison.Ordinal) || token.Form.StartsWith("www.", StringComparison.Ordinal) || token.Form.EndsWith('$'))
            {
                continue;
            }

            form = ReadWord(token.Form, token.Start, i, form, pieces);
        }
    }

    /// <summary>Cuts one word; returns what its last marks say of the piece that follows.</summary>
    PieceForm ReadWord(ReadOnlySpan<char> word, int offset, int index, PieceForm before, List<Piece> pieces)
    {
        if (IsPossessive(word))
        {
            MarkPossessive(pieces);
            return PieceForm.Plain;
        }

        var at = 0;
        while (at < word.Length)
        {
            var end = at;
            while (end < word.Length && (IsInner(word[end]) || IsDotInside(word, end)))
            {
                end++;
            }

            if (end > at)
            {
                Add(word[at..end], offset + at, index, before, pieces);
                before = PieceForm.Plain;
                at = end;
                continue;
            }

            before |= MarkOf(word, at, index, offset, pieces);
            at++;
        }

        return before;
    }

    PieceForm MarkOf(ReadOnlySpan<char> word, int at, int index, int offset, List<Piece> pieces)
    {
        switch (word[at])
        {
            case '&':
                pieces.Add(new(and, index, offset + at, offset + at + 1, PieceForm.Plain));
                return PieceForm.Plain;
            case '-' or '\u2010' or '\u2011' or '/':
                return PieceForm.HyphenBefore;
            case '\u2013' or '\u2014':
                return word.Length == 1 ? PieceForm.BreakBefore : PieceForm.HyphenBefore;
            case '(' or '[':
                return PieceForm.BreakBefore | PieceForm.BracketBefore;
            case ',' or ';' or ':' or ')' or ']':
                return PieceForm.BreakBefore;
            default:
                return PieceForm.Plain;
        }
    }

    void Add(ReadOnlySpan<char> text, int offset, int index, PieceForm before, List<Piece> pieces)
    {
        var body = text;
        while (body.Length > 1 && IsApostrophe(body[0]))
        {
            body = body[1..];
            offset++;
        }

        var possessive = body.Length > 2 && body[^1] is 's' or 'S' && IsApostrophe(body[^2]);
        if (possessive)
        {
            body = body[..^2];
        }
        else if (body.Length > 2 && IsApostrophe(body[^1]))
        {
            possessive = body[^2] is 's' or 'S';
            body = body[..^1];
        }

        var form = FormOf(body) | before | (possessive ? PieceForm.Possessive : PieceForm.Plain);
        pieces.Add(new(folding[body], index, offset, offset + body.Length, form));
    }

    static PieceForm FormOf(ReadOnlySpan<char> text)
    {
        var form = char.IsUpper(text[0]) ? PieceForm.Capital : PieceForm.Plain;
        int upper = 0, letters = 0;
        foreach (var letter in text)
        {
            if (char.IsDigit(letter))
            {
                form |= PieceForm.Digit;
            }
            else if (char.IsLetter(letter))
            {
                letters++;
                upper += char.IsUpper(letter) ? 1 : 0;
            }
        }

        return upper == letters && (upper > 1 || (upper == 1 && (text.Length == 1 || (form & PieceForm.Digit) != 0))) ? form | PieceForm.AllCapitals | PieceForm.Capital : form;
    }

    static bool IsInner(char letter) => char.IsLetterOrDigit(letter) || IsApostrophe(letter);

    static bool IsApostrophe(char letter) => letter is '\'' or '\u2019' or '\u2018' or '\u02BB' or '\u02BC' or '`';

    // "U.S." and "St." are one piece; the full stop is dropped when the word is folded.
    static bool IsDotInside(ReadOnlySpan<char> word, int at) =>
        word[at] == '.' && at > 0 && char.IsLetter(word[at - 1]) && (at + 1 == word.Length || char.IsLetter(word[at + 1]));

    static bool IsPossessive(ReadOnlySpan<char> word) =>
        (word.Length == 1 && IsApostrophe(word[0])) || (word.Length == 2 && IsApostrophe(word[0]) && word[1] is 's' or 'S');

    static void MarkPossessive(List<Piece> pieces)
    {
        if (pieces.Count > 0)
        {
            var last = pieces[^1];
            pieces[^1] = last with { Form = last.Form | PieceForm.Possessive };
        }
    }
}
