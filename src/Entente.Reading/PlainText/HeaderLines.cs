namespace Entente.Reading.PlainText;

/// <summary>
/// Header lines of a text file: <c>Name: value</c> lines from the first line on, up to a blank line, all with names that
/// <c>Data/fields.tsv</c> knows for at least the first of them.
/// </summary>
static class HeaderLines
{
    const int LongestName = 40;

    /// <summary>The fields of the header, and the text after it; a text without header is left as it is.</summary>
    public static RawArticle Split(string text)
    {
        var values = new List<KeyValuePair<string, string>>();
        var at = 0;
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var line = text[at..end].Trim();
            at = Math.Min(end + 1, text.Length);
            if (line.Length == 0)
            {
                return values.Count == 0 ? new(0, text) : Fields.Shipped.ToArticle(0, [.. values, new("text", text[at..])]);
            }

            if (Field(line, mustBeKnown: values.Count == 0) is not { } field)
            {
                break;
            }

            values.Add(field);
        }

        return new(0, text);
    }

    static KeyValuePair<string, string>? Field(string line, bool mustBeKnown)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is <= 0 or > LongestName)
        {
            return null;
        }

        var name = line[..colon];
        var isName = name.All(c => char.IsLetter(c) || c is ' ' or '-' or '_') && char.IsLetter(name[0]);
        var known = Fields.Shipped.Of(name);
        return isName && known != "text" && (known.Length > 0 || !mustBeKnown) ? new(name, line[(colon + 1)..].Trim()) : null;
    }
}
