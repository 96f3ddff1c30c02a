using System.Collections.Frozen;

namespace Entente.Coding.Stories;

/// <summary>The words beside the name of an outlet that say that a report has its news from there (<c>Dictionaries/Stories/credit-words.tsv</c>).</summary>
public sealed class CreditWords
{
    static readonly Lazy<CreditWords> Shipped = new(() => Parse("credit-words.tsv", Entente.Coding.Shipped.Text("Stories/credit-words.tsv")));
    readonly FrozenSet<string> before;
    readonly FrozenSet<string> after;

    CreditWords(List<string> before, List<string> after) => (this.before, this.after) = (before.ToFrozenSet(), after.ToFrozenSet());

    /// <summary>The shipped words.</summary>
    public static CreditWords Default => Shipped.Value;

    /// <summary>Reads words: a side and a word a line.</summary>
    /// <exception cref="DictionaryException">Lines are wrong; each is told with file and line.</exception>
    public static CreditWords Parse(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (before, after, problems, lines) = (new List<string>(), new List<string>(), new List<Problem>(), text.Split('\n'));
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            var cells = line.Split('\t');
            if (line.Length == 0 || line[0] == '#' || cells[0] == "side")
            {
                continue;
            }

            if (cells.Length == 2 && cells[0] is "before" or "after" && cells[1].Length > 0 && cells[1].All(c => char.IsLower(c) || (c == ' ' && cells[0] == "after")))
            {
                (cells[0] == "before" ? before : after).Add(cells[1]);
            }
            else
            {
                problems.Add(new(file, i + 1, $"expected 'before' and a word or 'after' and words, in small letters; got '{line}'"));
            }
        }

        return problems.Count == 0 ? new(before, after) : throw new DictionaryException(problems);
    }

    /// <summary>Whether the words round a name that stands in a text credit it: "according to NAME", "NAME reported", "(NAME)", "- NAME" at the end, "NAME:" at the start.</summary>
    public bool Credit(ReadOnlySpan<char> text, int start, int end)
    {
        var left = text[..start].TrimEnd(" \t\"“(");
        var right = text[end..].TrimStart(" \t\"”");
        var opens = left.IsEmpty || left[^1] is '\n' or '-' or '–' or '—' or '©' or ':' or '[' || text[..start].TrimEnd(' ').EndsWith("(");
        var closes = right.IsEmpty || right[0] is '\n' or ')' or ']' or ':' || right is "." or ").";
        return (opens && closes) || after.Contains(FirstWords(right, 1)) || after.Contains(FirstWords(right, 2)) || before.Contains(LastWord(WithoutArticle(left)));
    }

    static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> left) =>
        left.EndsWith(" the", StringComparison.OrdinalIgnoreCase) ? left[..^4].TrimEnd(' ') : left;

    static string FirstWords(ReadOnlySpan<char> text, int words)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || (text[length] == ' ' && --words > 0)))
        {
            length++;
        }

        return text[..length].ToString();
    }

    static string LastWord(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" ,:");
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..].ToString().ToLowerInvariant();
    }
}
