using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Coding.Stories;

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
        var command = new Command("stories", """
            Tell which articles report the same happening: one line an article, with its story, origin and kind.

            Examples:
              entente stories samples/us-pakistan
              entente stories --store team.duckdb
            """) { inputs, store, threads, rejects, asOf };
        command.SetAction(async (result, cancel) =>
        {
            using var report = new InputReport(result.GetValue(rejects));
            var memberships = result.GetValue(inputs) is { Length: > 0 } given
                ? await FromArticlesAsync(given, result.GetValue(threads), result.GetValue(asOf), report, cancel)
                : FromStore(result.GetValue(store));
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

    static IReadOnlyList<StoryMembership> FromStore(string? path)
    {
        using var opened = StorePath.Read(path);
        return opened.Memberships();
    }

    /// <summary>Codes articles and tells their stories, one membership an article that could be read, in order.</summary>
    public static async Task<IReadOnlyList<StoryMembership>> FromArticlesAsync(
        string[] inputs, int threads, DateOnly? asOf, InputReport report, CancellationToken cancel)
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
        return new StoryClusterer(StoryOptions.Default, ReportMarkers.Load(), actors).Cluster(articles).Memberships;
    }
}
