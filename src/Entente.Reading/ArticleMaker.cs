using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Entente.Reading.Credits;
using Entente.Reading.Dates;
using Entente.Reading.Inputs;
using Entente.Reading.Uncoded;

namespace Entente.Reading;

/// <summary>Makes articles of what the formats' readers give: dates, ids, original, and what of the text is not news.</summary>
sealed class ArticleMaker(ReadingOptions options)
{
    readonly HashSet<UInt128> ids = [];
    readonly DateOnly today = DateOnly.FromDateTime(options.Clock.GetUtcNow().UtcDateTime);

    /// <summary>The article, or why the text is none.</summary>
    public ReadResult Make(InputFile file, RawArticle raw)
    {
        if (string.IsNullOrWhiteSpace(raw.Text))
        {
            return ReadResult.Reject(file.Shown, raw.Line, "the article has no text; fill in its text or leave it out");
        }

        if (raw.Text.Length > options.MaxTextLength)
        {
            return ReadResult.Reject(file.Shown, raw.Line, string.Create(CultureInfo.InvariantCulture,
                $"the article's text has {raw.Text.Length} characters, more than {options.MaxTextLength}; split it, or check that it is one article"));
        }

        var units = TextUnits.Of(raw.Text);
        if (units.Count == 0 || !raw.Text.Any(char.IsLetter))
        {
            return ReadResult.Reject(file.Shown, raw.Line, "the article's text holds no word; fill in its text or leave it out");
        }

        var notices = new List<Notice>(raw.Notices);
        return new ReadResult { Article = Make(file, raw, units, notices), Notices = notices };
    }

    Article Make(InputFile file, RawArticle raw, IReadOnlyList<TextUnit> units, List<Notice> notices)
    {
        var uncoded = UncodedFinder.Find(raw.Text, units, raw.Title, raw.Author);
        var credits = OriginalFinder.Credits(raw.Text, units).ToList();
        var publisher = First(raw.Publisher, uncoded.Publisher, Site.HostOf(raw.Url));
        return new(UniqueId(file, raw, notices), raw.Text)
        {
            Title = First(raw.Title, uncoded.Title),
            Published = Published(file, raw, uncoded, notices),
            Accessed = DateText.TryParse(raw.Accessed, out var accessed) ? accessed : null,
            Url = raw.Url,
            Publisher = publisher,
            Author = First(raw.Author, uncoded.Author),
            Language = raw.Language,
            Original = OriginalFinder.Choose(raw, publisher, credits, uncoded.Dateline),
            Uncoded = Join(uncoded.Regions, credits),
            Dateline = uncoded.Dateline?.Span,
            Other = raw.Other,
        };
    }

    DateOnly? Published(InputFile file, RawArticle raw, UncodedText uncoded, List<Notice> notices)
    {
        void Tell(NoticeKind kind, string text) => notices.Add(new(file.Shown, raw.Line, kind, text));
        var (date, from) = DateText.TryParse(raw.Date, out var given) ? (given, "")
            : uncoded.Date is { } found ? (found, $"the text's '{uncoded.DateWords}'")
            : DateText.TryFind(raw.Url, out var dated, out _) ? (dated, "the address")
            : ((DateOnly?)null, "");
        var unreadable = raw.Date.Length > 0 && (date is null || from.Length > 0);
        if (unreadable)
        {
            Tell(NoticeKind.UnreadableDate, $"the date '{Shorten(raw.Date)}' is not read as a day; write it as 2025-03-04");
        }

        if (date is not { } day)
        {
            Tell(NoticeKind.NoDate, "the article has no date; its events are dated only where its text names full dates. Give 'date'");
            return null;
        }

        if (from.Length > 0)
        {
            Tell(NoticeKind.DateFromText, string.Create(CultureInfo.InvariantCulture, $"the date {day:yyyy-MM-dd} is taken from {from}; give 'date' if it is another"));
        }

        if (day > today.AddDays(1))
        {
            Tell(NoticeKind.FutureDate, string.Create(CultureInfo.InvariantCulture, $"the date {day:yyyy-MM-dd} lies in the future (today is {today:yyyy-MM-dd}); check it"));
        }

        return day;
    }

    string UniqueId(InputFile file, RawArticle raw, List<Notice> notices)
    {
        var id = raw.Id.Length > 0 ? raw.Id : file.Name + raw.Suffix;
        var unique = id;
        for (var n = 2; !ids.Add(Key(unique)); n++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}~{n}");
        }

        if (unique != id)
        {
            notices.Add(new(file.Shown, raw.Line, NoticeKind.DuplicateId, $"the id '{id}' was used before; this article is called '{unique}'"));
        }

        return unique;
    }

    /// <summary>Half a SHA-256: of millions of ids the memory holds 16 bytes each.</summary>
    static UInt128 Key(string id) => System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    /// <summary>The uncoded lines and the credits. A credit is more than a heading, and less than a longer region that it lies in.</summary>
    static List<UncodedRegion> Join(IReadOnlyList<UncodedRegion> regions, IReadOnlyList<Credit> credits)
    {
        var others = regions.Where(region => region.Reason != "heading" || !credits.Any(credit => credit.Span.Overlaps(region.Span))).ToList();
        return [.. others.Concat(credits.Where(credit => !others.Exists(region => region.Span.Overlaps(credit.Span)))
            .Select(credit => new UncodedRegion(credit.Span, "credit"))).OrderBy(region => region.Span.Start)];
    }

    static string First(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Length > 0)
            {
                return text;
            }
        }

        return "";
    }

    static string Shorten(string text) => text.Length > 60 ? text[..60] + "..." : text;
}
