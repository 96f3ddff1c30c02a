using System.CommandLine;
using Entente.Analysis;
using Entente.Cli.Importing;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Coding;
using Entente.Store;

namespace Entente.Cli.Commands;

/// <summary>`entente brief A B [INPUT...]`: from a folder of news, or the store, to a sourced brief.</summary>
static class BriefCommand
{
    static readonly string[] Formats = ["text", "md", "json", "html"];

    /// <summary>Builds the command.</summary>
    public static Command Create(TimeProvider clock)
    {
        var (a, b) = (RelationCommand.PartyArgument("A"), RelationCommand.PartyArgument("B"));
        var inputs = ArticleArguments.Inputs(ArgumentArity.ZeroOrMore);
        var format = CommonOptions.Format("Output format. Default: text.", Formats);
        var file = new Option<string>("--output") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
        var check = new Option<bool>("--check") { Description = "Prove every factual sentence against the stored articles; exit 1 if one fails." };
        var issue = new Option<bool>("--issue") { Description = "Append the brief's forecasts to the ledger, as for a published brief; a preview records nothing." };
        var ledger = LedgerCommand.FileOption();
        var (store, threads, rejects) = (CommonOptions.Store(), CommonOptions.Threads(), CommonOptions.Rejects());
        var (asOf, from, to, now) = (CommonOptions.AsOf(), CommonOptions.From(), CommonOptions.To(), CommonOptions.Now());
        var (actors, rules) = (UserFiles.Actors(), UserFiles.Rules());
        var command = new Command("brief", """
            Write a brief on two actors in which every sentence leads to its evidence. With INPUT, on those articles
            and event files alone.

            Examples:
              entente brief USA Pakistan samples/us-pakistan
              entente brief USA Pakistan samples/us-pakistan --format html --output brief.html
              entente brief USA Russia events.2018.tab
              entente brief Pakistan TTP --store team.duckdb --as-of 2025-03-31 --check
            """) { a, b, inputs, format, file, check, issue, ledger, store, threads, rejects, asOf, from, to, now, actors, rules };
        command.SetAction(async (result, cancel) =>
        {
            CommonOptions.RefuseReversed(result.GetValue(from), result.GetValue(to));
            var dictionary = UserFiles.LoadActors(result.GetValue(actors));
            var (first, second) = Parties.Resolve(dictionary, result.GetValue(a)!, result.GetValue(b)!);
            using var report = new InputReport(result.GetValue(rejects));
            using var opened = Open(result.GetValue(store), result.GetValue(inputs)!);
            if (result.GetValue(inputs) is { Length: > 0 } given)
            {
                var articles = EventImporting.Take(opened, dictionary, report, given, cancel);
                var coder = UserFiles.LoadCoder(dictionary, result.GetValue(rules));
                await new StoreFilling(opened, new(coder, result.GetValue(threads)), dictionary, report).FillAsync(articles, cancel);
            }

            var names = new BriefNames(dictionary);
            var brief = Briefing.Compose(opened, names.Of(first), names.Of(second), new BriefOptions
            {
                AsOf = result.GetValue(asOf),
                From = result.GetValue(from),
                To = result.GetValue(to),
                Names = names.Find,
                Clock = result.GetValue(now) is { } time ? new FixedClock(time) : clock,
                Ledger = LedgerCommand.Read(result.GetValue(ledger)),
                Version = EventCoder.Version["entente ".Length..],
            });
            using var output = OutputFile.Open(result.GetValue(file));
            output.Write(Render(brief, result.GetValue(format) ?? "text"));
            if (result.GetValue(issue))
            {
                Console.Error.WriteLine($"issued: {English.Count(LedgerCommand.Change(result.GetValue(ledger), l => l.Issue(brief, brief.Generated)), "forecast")}.");
            }

            return result.GetValue(check) ? Check(opened, brief, report) : report.ExitCode;
        });
        return command;
    }

    // With articles and no store named, the brief rests on them alone, in memory.
    static EventStore Open(string? path, string[] inputs) =>
        inputs.Length == 0 ? StorePath.Read(path) : path is null ? EventStore.InMemory() : StorePath.Write(path, "entente brief");

    static string Render(Brief brief, string format) => format switch
    {
        "md" => BriefMarkdown.Render(brief),
        "json" => BriefJson.Render(brief),
        "html" => BriefHtml.Render(brief),
        _ => BriefText.Render(brief),
    };

    static int Check(EventStore store, Brief brief, InputReport report)
    {
        var failures = BriefCheck.Run(store, brief);
        foreach (var failure in failures)
        {
            Console.Error.WriteLine($"check failed: {failure}");
        }

        Console.Error.WriteLine(failures.Count == 0
            ? "check: every factual sentence has its evidence, word for word, and every measure was computed again."
            : $"check: {failures.Count} failed.");
        return failures.Count == 0 ? report.ExitCode : ExitCode.Failed;
    }
}
