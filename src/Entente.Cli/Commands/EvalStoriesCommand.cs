using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Output;
using Entente.Cli.Running;
using Entente.Coding.Scoring;

namespace Entente.Cli.Commands;

/// <summary>`entente eval stories FILE`: which reports tell one happening, against a reader's answer.</summary>
static class EvalStoriesCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("FILE") { Description = "Articles as JSON Lines, each with 'gold': {story, origin, kind}." };
        var (threads, format) = (CommonOptions.Threads(), CommonOptions.Format("Output format.", "text", "json"));
        var show = new Option<bool>("--show") { Description = "Show pairs of reports wrongly joined or left apart." };
        var command = new Command("stories", "Stories: pair precision, recall and F1, the same on rewrites, number of origins right.") { path, threads, format, show };
        command.SetAction(async (result, cancel) =>
        {
            var file = result.GetValue(path)!;
            var gold = InputFile.Parsed(file, StoryLine.Parse);
            using var report = new InputReport(null);
            var given = await StoriesCommand.FromArticlesAsync([file], result.GetValue(threads), null, report, cancel);
            var byDocument = given.ToDictionary(m => m.Article);
            if (gold.FirstOrDefault(g => !byDocument.ContainsKey(g.Document)) is { } missing)
            {
                throw new UserException($"{file}: the article {missing.Document} could not be read, so the file cannot be scored.");
            }

            using var output = OutputFile.Open(null);
            ScoreText.Write(StoryScore.Measure(gold, [.. gold.Select(g => byDocument[g.Document])]), result.GetValue(format), result.GetValue(show), output);
            return report.ExitCode;
        });
        return command;
    }
}
