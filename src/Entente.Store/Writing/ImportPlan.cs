namespace Entente.Store;

/// <summary>What a batch adds to what is there: decided before anything is written.</summary>
sealed class ImportPlan
{
    readonly Dictionary<string, List<StoredCoding>> stored = [];
    readonly List<(string, string)> renamed = [];
    readonly List<string> replaced = [];
    long nextArticle;
    long nextCoding;
    int fresh;
    int known;
    int recoded;

    ImportPlan(IReadOnlyList<StoredCoding> stored, long nextArticle, long nextCoding)
    {
        foreach (var coding in stored)
        {
            Remember(coding);
        }

        this.nextArticle = nextArticle;
        this.nextCoding = nextCoding;
    }

    /// <summary>One coding to write, and its article where the text is new.</summary>
    public sealed record Step(CodedArticle Coded, long ArticleNumber, long CodingNumber, bool NewText);

    /// <summary>The codings to write, in order.</summary>
    public List<Step> Steps { get; } = [];

    /// <summary>Codings that no longer count, and what took their place.</summary>
    public List<(long Old, long New)> Superseded { get; } = [];

    /// <summary>Decides for each article of the batch, in order.</summary>
    public static ImportPlan Make(IReadOnlyList<CodedArticle> batch, IReadOnlyList<StoredCoding> stored, long nextArticle, long nextCoding)
    {
        var plan = new ImportPlan(stored, nextArticle, nextCoding);
        foreach (var coded in batch)
        {
            plan.Place(coded);
        }

        return plan;
    }

    /// <summary>The ids under which an article may stand.</summary>
    public static IEnumerable<string> IdsOf(Article article) => [article.Id, OtherId(article)];

    /// <summary>The summary for the caller.</summary>
    public Added ToAdded(int articles, int events) => new(articles, fresh, known, recoded, replaced, renamed, events);

    static string OtherId(Article article) => $"{article.Id}@{article.Hash[..8]}";

    void Remember(StoredCoding coding)
    {
        if (!stored.TryGetValue(coding.Id, out var list))
        {
            stored.Add(coding.Id, list = []);
        }

        list.Add(coding);
    }

    void Place(CodedArticle coded)
    {
        var here = IdsOf(coded.Article).SelectMany(id => stored.GetValueOrDefault(id, [])).ToList();
        if (here.Exists(s => s.Hash == coded.Article.Hash && s.Coder == coded.CoderVersion && !s.Superseded))
        {
            known++;
        }
        else if (here.Find(s => s.Hash == coded.Article.Hash) is { } sameText)
        {
            recoded++;
            var older = here.Where(s => s.Id == sameText.Id && (s.Hash == sameText.Hash || s.IsEarlierTextOf(coded.Article)));
            Take(Under(sameText.Id, coded), sameText.Article, newText: false, older);
        }
        else
        {
            PlaceNewText(coded, here);
        }
    }

    void PlaceNewText(CodedArticle coded, List<StoredCoding> here)
    {
        fresh++;
        var earlier = here.Where(s => s.Id == coded.Article.Id && s.IsEarlierTextOf(coded.Article)).ToList();
        if (earlier.Count > 0)
        {
            replaced.Add(coded.Article.Id);
        }
        else if (here.Count > 0)
        {
            renamed.Add((coded.Article.Id, OtherId(coded.Article)));
            coded = Under(OtherId(coded.Article), coded);
        }

        Take(coded, nextArticle++, newText: true, earlier);
    }

    void Take(CodedArticle coded, long article, bool newText, IEnumerable<StoredCoding> older)
    {
        var coding = nextCoding++;
        foreach (var old in older.Where(s => !s.Superseded).ToList())
        {
            Superseded.Add((old.Coding, coding));
            var list = stored[old.Id];
            list[list.IndexOf(old)] = old with { Superseded = true };
        }

        Steps.Add(new(coded, article, coding, newText));
        Remember(new(coded.Article.Id, coded.Article.Hash, coded.Article.Title, coded.Article.Url, article, coding, coded.CoderVersion, false));
    }

    /// <summary>The same coding under another id, which its events' ids carry too.</summary>
    static CodedArticle Under(string id, CodedArticle coded) => coded.Article.Id == id ? coded : coded with
    {
        Article = coded.Article with { Id = id },
        Events = [.. coded.Events.Select(e => e with
        {
            Id = e.Id.StartsWith(coded.Article.Id, StringComparison.Ordinal) ? id + e.Id[coded.Article.Id.Length..] : e.Id,
            Evidence = e.Evidence with { Article = id },
        })],
        Declined = [.. coded.Declined.Select(d => d with { Article = id })],
    };
}
