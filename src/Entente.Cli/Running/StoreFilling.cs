using Entente.Coding;
using Entente.Coding.Stories;
using Entente.Store;

namespace Entente.Cli.Running;

/// <summary>Puts articles into a store: read, coded, stored in batches, each whole or not at all; then the stories are told anew.</summary>
sealed class StoreFilling(EventStore store, CodingRun run, ActorDictionary actors, InputReport report)
{
    const int BatchSize = 200;

    /// <summary>Articles read.</summary>
    public int Articles { get; private set; }

    /// <summary>Articles that were in the store already.</summary>
    public int Known { get; private set; }

    /// <summary>Events added.</summary>
    public int Events { get; private set; }

    /// <summary>Fills the store; articles already there with the same text and coder add nothing.</summary>
    public async Task FillAsync(IReadOnlyList<string> inputs, CancellationToken cancel)
    {
        var batch = new List<CodedArticle>(BatchSize);
        await foreach (var result in run.CodeAsync(inputs, cancel))
        {
            report.Tell(result.Read);
            if (result.Coding is { } coding)
            {
                batch.Add(new(result.Read.Article!, coding.Events, coding.Declined, EventCoder.Version));
            }

            if (batch.Count == BatchSize)
            {
                Add(batch);
            }
        }

        Add(batch);
        report.Finish();
        if (Known < Articles || store.LacksStories())
        {
            TellStories(store, actors);
        }
    }

    /// <summary>Clusters all articles of a store into stories and keeps the result.</summary>
    /// <param name="store">The store.</param>
    /// <param name="actors">The dictionary of actors.</param>
    /// <param name="changed">New settings, which the store keeps; null for those that it has.</param>
    public static void TellStories(EventStore store, ActorDictionary actors, StorySettings? changed = null)
    {
        var settings = changed ?? StorySettings.Of(store);
        var articles = store.CodedArticles().Select(a => new ToldArticle(a.Article, a.Events)).ToArray();
        var stories = settings.Clusterer(actors).Cluster(articles);
        store.SetStories(stories.Memberships, stories.Events, changed?.ToRows());
    }

    /// <summary>Joins the imported rows as the settings say, and says how many no longer count.</summary>
    public static void JoinRows(EventStore store, StorySettings settings)
    {
        var retold = store.JoinRows(settings.RowsOnce);
        Console.Error.WriteLine(settings.RowsOnce
            ? $"{retold} imported rows tell what an earlier row tells: each happening counts once."
            : "Every imported row counts.");
    }

    void Add(List<CodedArticle> batch)
    {
        if (batch.Count == 0)
        {
            return;
        }

        var added = store.Add(batch);
        (Articles, Known, Events) = (Articles + added.Articles, Known + added.Known, Events + added.Events);
        foreach (var (given, stored) in added.Renamed)
        {
            Console.Error.WriteLine($"note: the id {given} belongs to another article already; this one is stored as {stored}.");
        }

        batch.Clear();
    }
}
