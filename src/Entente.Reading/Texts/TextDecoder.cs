namespace Entente.Reading.Texts;

/// <summary>Makes text of bytes whose encoding is not known.</summary>
static class TextDecoder
{
    /// <summary>The text of the bytes; what is not valid becomes U+FFFD and is counted.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string declared = "")
    {
        var encoding = EncodingFinder.Find(bytes, declared);
        var text = encoding.GetString(bytes);
        text = text.StartsWith('\uFEFF') ? text[1..] : text;
        return new(text, encoding.WebName, text.Count(c => c == '\uFFFD'));
    }

    /// <summary>What the user should know of how the text was decoded.</summary>
    public static IEnumerable<Notice> Notices(this DecodedText text, string file, int line)
    {
        if (text.Encoding is not ("utf-8" or "us-ascii"))
        {
            yield return new(file, line, NoticeKind.Encoding, $"the text is read as {text.Encoding}; save it as UTF-8 if letters look wrong");
        }

        if (text.Replaced > 0)
        {
            yield return new(file, line, NoticeKind.ReplacedBytes,
                $"{text.Replaced} character{(text.Replaced == 1 ? "" : "s")} could not be decoded and stand as U+FFFD; save the file as UTF-8");
        }
    }
}
