using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Coding.Stories;
using Entente.Store;

namespace Entente.Cli.Commands;

/// <summary>`entente stories [INPUT...]`: what was told more than once.</summary>
static class StoriesCommand
{
    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var inputs = ArticleArguments.Inputs(ArgumentArity.ZeroOrMore);
        var (store, threads, rejects, asOf) = (CommonOptions.Store(), CommonOptions.Threads(), CommonOptions.Rejects(), CommonOptions.AsOf());
        var changes = new StoryChanges();
        var command = new Command("stories", """
            Tell which articles report the same happening: one line an article, with its story, origin and kind. With settings, or with articles to take out of their
            stories, the stories of a store are told anew; the store keeps the settings, and every import follows them.

            Examples:
              entente stories samples/us-pakistan
              entente stories --store team.duckdb
              entente stories --store team.duckdb --join 0.5
              entente stories --store team.duckdb --apart frontier-wire/2025-03-05-sharifullah.txt
            """) { inputs, store, threads, rejects, asOf };
        changes.AddTo(command);
        command.SetAction(async (result, cancel) =>
        {
            using var report = new InputReport(result.GetValue(rejects));
            var given = result.GetValue(inputs) ?? [];
            var memberships = given.Length > 0
                ? await FromArticlesAsync(given, result.GetValue(threads), result.GetValue(asOf), report, cancel, changes.Apply(result, StorySettings.Default))
                : FromStore(result.GetValue(store), result.GetValue(asOf), result, changes);
            using var output = OutputFile.Open(null);
            foreach (var m in memberships)
            {
                output.WriteLine(JsonSerializer.Serialize(
                    new { document = m.Article, story = m.Story, origin = m.Origin, kind = ReportKinds.Name(m.Kind), follows = m.Follows, reason = m.Reason }, Plain));
            }

            return report.ExitCode;
        });
        return command;
    }

    static IReadOnlyList<StoryMembership> FromStore(string? path, DateOnly? asOf, ParseResult result, StoryChanges changes)
    {
        if (!changes.AreGiven(result))
        {
            using var opened = StorePath.Read(path);
            return Known(opened, asOf);
        }

        using var store = StorePath.Write(path, "entente stories");
        changes.CheckArticles(result, store);
        var settings = changes.Apply(result, StorySettings.Of(store));
        StoreFilling.TellStories(store, UserFiles.LoadActors(null), settings);
        if (changes.AreRowsGiven(result))
        {
            StoreFilling.JoinRows(store, settings);
        }

        return Known(store, asOf);
    }

    static IReadOnlyList<StoryMembership> Known(EventStore store, DateOnly? asOf)
    {
        if (asOf is not { } day)
        {
            return store.Memberships();
        }

        var known = store.Read(new Sql("SELECT id FROM article_as_of($as_of)").With("as_of", day)).Rows.Select(r => (string)r[0]!).ToHashSet(StringComparer.Ordinal);
        return [.. store.Memberships().Where(m => known.Contains(m.Article))];
    }

    /// <summary>Codes articles and tells their stories, one membership an article that could be read, in order.</summary>
    public static async Task<IReadOnlyList<StoryMembership>> FromArticlesAsync(
        string[] inputs, int threads, DateOnly? asOf, InputReport report, CancellationToken cancel, StorySettings? settings = null)
    {
        var articles = new List<ToldArticle>();
        var actors = UserFiles.LoadActors(null);
        await foreach (var result in new CodingRun(UserFiles.LoadCoder(actors, null), threads).CodeAsync(inputs, cancel))
        {
            report.Tell(result.Read);
            if (result.Coding is { } coding && !(result.Read.Article!.Published > asOf))
            {
                articles.Add(new ToldArticle(result.Read.Article!, coding.Events));
            }
        }

        report.Finish();
        return (settings ?? StorySettings.Default).Clusterer(actors).Cluster(articles).Memberships;
    }
}
