using System.Globalization;

namespace Entente.Store;

/// <content>What comes out.</content>
public sealed partial class EventStore
{
    const int NumbersAtOnce = 50_000;

    /// <summary>The happenings that the filter lets through, each once with all its reports, in order of their numbers.</summary>
    public IReadOnlyList<StoredStoryEvent> StoryEvents(EventFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var numbers = Read(filter.ToSql()).Rows.Select(r => (long)r[0]!).ToList();
        return Gather(numbers, filter.AsOf);
    }

    /// <summary>The event with this number ("e41") or id; null if there is none.</summary>
    public StoredEvent? FindEvent(string numberOrId)
    {
        ArgumentException.ThrowIfNullOrEmpty(numberOrId);
        return Number(numberOrId) is { } number ? Load([number]).Values.SingleOrDefault() : null;
    }

    /// <summary>The happening that an event belongs to, as of now; alone with itself if no story joins it; null if there is no such event.</summary>
    public StoredStoryEvent? FindStoryEvent(string numberOrId)
    {
        ArgumentException.ThrowIfNullOrEmpty(numberOrId);
        if (Number(numberOrId) is not { } number)
        {
            return null;
        }

        var telling = Read(new Sql(Statement.Read("Reading/Happening.sql")).With("event", number).With("as_of", DateOnly.MaxValue));
        return Gather([telling.Rows.Count > 0 ? (long)telling.Rows[0][0]! : number], DateOnly.MaxValue).SingleOrDefault();
    }

    /// <summary>A story with its articles and happenings; null if there is none with this id.</summary>
    public StoredStory? FindStory(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        var rows = Read(new Sql(Statement.Read("Reading/Story.sql")).With("story", id)).Rows;
        if (rows.Count == 0)
        {
            return null;
        }

        var articles = LoadArticles(rows.Select(r => (long)r[0]!));
        return new(id, [.. rows.Select(r => (articles[(long)r[0]!], Membership(r, articles)))], StoryEvents(EventFilter.All.OfStory(id)));
    }

    /// <summary>Which story each article tells.</summary>
    public IReadOnlyList<StoryMembership> Memberships()
    {
        var rows = Read(new(Statement.Read("Reading/Memberships.sql"))).Rows;
        var articles = LoadArticles(rows.Select(r => (long)r[0]!));
        return [.. rows.Select(r => Membership(r, articles))];
    }

    /// <summary>Corrections and withdrawals published by the day, in order of publication.</summary>
    public IReadOnlyList<(Article Article, string Story, ReportKind Kind)> Notices(DateOnly asOf)
    {
        var rows = Read(new Sql(Statement.Read("Reading/Notices.sql")).With("as_of", asOf)).Rows;
        var articles = LoadArticles(rows.Select(r => (long)r[0]!));
        return [.. rows.Select(r => (articles[(long)r[0]!], (string)r[1]!, ReportKinds.Parse((string)r[2]!)))];
    }

    /// <summary>The articles and codings that count, in order of import: what the stories are made from.</summary>
    public IReadOnlyList<CodedArticle> CodedArticles()
    {
        var codings = Read(new(Statement.Read("Reading/CurrentCodings.sql"))).Rows;
        var articles = LoadArticles(codings.Select(r => (long)r[1]!));
        var events = Read(new(Statement.Read("Reading/CurrentEvents.sql"))).Rows;
        var loaded = Load([.. events.Select(r => (long)r[0]!)]);
        var eventsOf = events.ToLookup(r => (long)r[1]!, r => loaded[(long)r[0]!].Event);
        var declinedOf = Read(new(Statement.Read("Reading/Declined.sql"))).Rows.ToLookup(r => (long)r[0]!);
        return [.. codings.Select(c =>
        {
            var article = articles[(long)c[1]!];
            return new CodedArticle(article, [.. eventsOf[(long)c[0]!]], [.. declinedOf[(long)c[0]!].Select(d => ToDeclined(d, article))], (string)c[2]!);
        })];
    }

    /// <summary>What has been read by the day.</summary>
    public Coverage Coverage(DateOnly asOf)
    {
        var row = Read(new Sql(Statement.Read("Reading/Coverage.sql")).With("as_of", asOf)).Rows[0];
        var (rows, first, last) = ImportedBy(asOf);
        return new(Whole(row[0]), Whole(row[1]), Earlier((DateOnly?)row[2], first), Later((DateOnly?)row[3], last), Whole(row[4]), (string)row[5]!, (string)row[6]!)
        {
            Rows = rows,
            DataSets = (string)row[7]!,
        };
    }

    /// <summary>The first day of publication in the store, of articles and imported events; null if none has one.</summary>
    public DateOnly? FirstPublication() => Published()?.First;

    /// <summary>The latest day of publication in the store, of articles and imported events; null if none has one.</summary>
    public DateOnly? NewestPublication() => Published()?.Last;

    /// <summary>The period, cut to the days on which anything in the store was published by a day: what happened before is told by chance only.</summary>
    public Period Reported(Period period, DateOnly asOf) => PinnedDay.Days(Published(), period, asOf);

    (DateOnly First, DateOnly Last)? Published()
    {
        if (pinned is not null)
        {
            return pinned.Published;
        }

        var row = Read(new(
            "SELECT (SELECT min(published) FROM article), (SELECT min(published) FROM imported), (SELECT max(published) FROM article), (SELECT max(published) FROM imported)")).Rows[0];
        return Earlier((DateOnly?)row[0], (DateOnly?)row[1]) is { } first && Later((DateOnly?)row[2], (DateOnly?)row[3]) is { } last ? (first, last) : null;
    }

    // Bounds of the whole table are known without reading it: only a day before the newest asks for the rows.
    (long Rows, DateOnly? First, DateOnly? Last) ImportedBy(DateOnly asOf)
    {
        var all = Read(new("SELECT count(*), min(published), max(published) FROM imported")).Rows[0];
        var row = (DateOnly?)all[2] <= asOf || all[2] is null ? all
            : Read(new Sql("SELECT count(*), min(published), max(published) FROM imported WHERE published <= $as_of").With("as_of", asOf)).Rows[0];
        return ((long)row[0]!, (DateOnly?)row[1], (DateOnly?)row[2]);
    }

    static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;

    static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;

    /// <summary>The commonest name, kind and country of each actor key.</summary>
    public IReadOnlyDictionary<string, (string Name, string Kind, string Country)> ActorNames() =>
        Read(new(Statement.Read("Reading/Names.sql"))).Rows
            .ToDictionary(r => (string)r[0]!, r => ((string)r[1]!, (string)r[2]!, (string)r[3]!), StringComparer.Ordinal);

    static int Whole(object? value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);

    static Declined ToDeclined(IReadOnlyList<object?> row, Article article)
    {
        var span = new TextSpan(Whole(row[2]), Whole(row[3]));
        return new(article.Id, Whole(row[1]), span, span.In(article.Text), (string)row[4]!);
    }

    static StoryMembership Membership(IReadOnlyList<object?> row, Dictionary<long, Article> articles) =>
        new(articles[(long)row[0]!].Id, (string)row[1]!, (string)row[2]!, ReportKinds.Parse((string)row[3]!), (string)row[4]!, (string)row[5]!);

    long? Number(string numberOrId)
    {
        var sql = numberOrId[0] is 'e' && long.TryParse(numberOrId.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new Sql(Statement.Read("Reading/FindNumber.sql")).With("number", number)
            : new Sql(Statement.Read("Reading/FindEvent.sql")).With("id", numberOrId);
        var rows = Read(sql).Rows;
        return rows.Count > 0 ? (long)rows[0][0]! : ImportedNumber(numberOrId);
    }

    List<StoredStoryEvent> Gather(List<long> tellings, DateOnly asOf)
    {
        Want(TemporaryTable.Wanted, tellings);
        var reports = Read(new Sql(Statement.Read("Reading/StoryEvents.sql")).With("as_of", asOf)).Rows
            .ToLookup(r => (long)r[0]!, r => (Number: (long)r[1]!, Reason: (string)r[2]!));
        var loaded = Load([.. tellings.Concat(reports.SelectMany(g => g).Select(r => r.Number)).Distinct()]);
        return [.. tellings.Select(number =>
        {
            var told = loaded[number];
            var all = reports[number].Select(r => (loaded[r.Number], r.Reason)).ToList();
            return new StoredStoryEvent(told, all.Count > 0 ? all : [(told, "the only report")],
                [.. all.Select(r => r.Item1).Append(told).Select(r => r.Origin).Where(o => o.Length > 0).Distinct().Order(StringComparer.Ordinal)]);
        })];
    }

    Dictionary<long, StoredEvent> Load(IReadOnlyCollection<long> numbers)
    {
        Want(TemporaryTable.Wanted, numbers);
        var rows = Read(new(Statement.Read("Reading/Events.sql"))).Rows;
        var triggers = Read(new(Statement.Read("Reading/Triggers.sql"))).Rows
            .ToLookup(r => (long)r[0]!, r => new TextSpan(Whole(r[1]), Whole(r[2])));
        var mentions = Read(new(Statement.Read("Reading/Mentions.sql"))).Rows.ToLookup(r => (long)r[0]!);
        var articles = LoadArticles(rows.Select(r => (long)r[2]!));
        var loaded = rows.ToDictionary(r => (long)r[0]!, r =>
            EventRows.ToEvent(r, articles[(long)r[2]!], triggers[(long)r[0]!], [.. mentions[(long)r[0]!]]));
        foreach (var row in loaded.Count == numbers.Count ? [] : Read(new(Statement.Read("Reading/Imported.sql"))).Rows)
        {
            loaded.TryAdd((long)row[0]!, ImportedTelling.ToEvent(row));
        }

        return loaded;
    }

    Dictionary<long, Article> LoadArticles(IEnumerable<long> numbers)
    {
        Want(TemporaryTable.WantedArticle, numbers.Distinct());
        var uncoded = Read(new(Statement.Read("Reading/Uncoded.sql"))).Rows
            .ToLookup(r => (long)r[0]!, r => new UncodedRegion(new(Whole(r[1]), Whole(r[2])), (string)r[3]!));
        return Read(new(Statement.Read("Reading/Articles.sql"))).Rows
            .ToDictionary(r => (long)r[0]!, r => EventRows.ToArticle(r, uncoded[(long)r[0]!]));
    }

    /// <summary>A temporary table of numbers; filled without an appender, which a store opened to read does not allow.</summary>
    void Want(TemporaryTable table, IEnumerable<long> numbers)
    {
        engine.Clear(table);
        foreach (var some in numbers.Chunk(NumbersAtOnce))
        {
            Run(new($"INSERT INTO {table.Name} SELECT unnest(ARRAY[{string.Join(',', some)}]::BIGINT[])"));
        }
    }
}
