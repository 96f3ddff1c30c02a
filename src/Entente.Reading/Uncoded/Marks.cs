using Entente.Reading.Dates;

namespace Entente.Reading.Uncoded;

/// <summary>Gathers which lines of a text are not news, and what they tell of the article.</summary>
sealed class Marks(string text, IReadOnlyList<TextUnit> units)
{
    readonly string?[] reasons = new string?[units.Count];
    int closedAt = units.Count;
    string title = "";
    string publisher = "";
    string author = "";
    string dateWords = "";

    /// <summary>The article's text.</summary>
    public string Text => text;

    /// <summary>Its lines.</summary>
    public IReadOnlyList<TextUnit> Units => units;

    /// <summary>The headline given from outside.</summary>
    public required string Title { get; init; }

    /// <summary>The author given from outside, else the one found.</summary>
    public required string Author { get => author; init => author = value; }

    /// <summary>The day found.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>Whether all that follows is not news.</summary>
    public bool IsClosed => closedAt < units.Count;

    /// <summary>The words of a line.</summary>
    public ReadOnlySpan<char> Line(int i) => units[i].In(text);

    /// <summary>Whether the line is not news.</summary>
    public bool IsSet(int i) => i >= closedAt || reasons[i] is not null;

    /// <summary>Why the line is not news; null if it is.</summary>
    public string? ReasonOf(int i) => reasons[i];

    /// <summary>Marks a line, or it and all that follow.</summary>
    public void Set(int i, string reason, bool toEnd = false)
    {
        reasons[i] = reason;
        closedAt = toEnd ? i : closedAt;
    }

    /// <summary>Notes the headline, unless one was given.</summary>
    public void TakeTitle(string words) => title = words;

    /// <summary>Notes an author, unless one is known.</summary>
    public void TakeAuthor(string words) => author = author.Length > 0 ? author : words.Trim();

    /// <summary>Notes a publisher, unless one is known.</summary>
    public void TakePublisher(string words) => publisher = publisher.Length > 0 ? publisher : Credits.Site.Bare(words);

    /// <summary>Notes a day, unless one is known.</summary>
    public void TakeDate(string words, int? year)
    {
        if (Date is null && words.Length > 0
            && (DateText.TryFind(words, out var date, out _)
                || (year is { } known && DateText.TryFind(words, known, out date))))
        {
            (Date, dateWords) = (date, words.Trim());
        }
    }

    /// <summary>The result.</summary>
    public UncodedText ToText(Dateline? dateline)
    {
        if (Date is null && dateline?.Date is { } day)
        {
            (Date, dateWords) = (day, dateline.Span.In(text).Trim());
        }

        return new()
        {
            Regions = Regions(),
            Title = title,
            Author = author,
            Publisher = publisher,
            Date = Date,
            DateWords = dateWords,
            Dateline = dateline,
        };
    }

    List<UncodedRegion> Regions()
    {
        var regions = new List<UncodedRegion>();
        for (var i = 0; i < units.Count; i++)
        {
            if (i == closedAt)
            {
                regions.Add(new(new(units[i].Start, units[^1].End), reasons[i]!));
                break;
            }

            if (reasons[i] is { } reason)
            {
                regions.Add(new(units[i].Span, reason));
            }
        }

        return regions;
    }
}
