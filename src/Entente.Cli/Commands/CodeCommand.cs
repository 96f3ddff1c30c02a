using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Output;
using Entente.Cli.Running;
using Entente.Coding;
using Entente.Language;
using Entente.Reading;

namespace Entente.Cli.Commands;

/// <summary>`entente code [INPUT...]`: text to events.</summary>
static class CodeCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var inputs = ArticleArguments.Inputs(ArgumentArity.ZeroOrMore);
        var pairs = new Option<string>("--pairs") { Description = "Code the relation between two given mentions: JSON Lines of {\"id\",\"sentence\",\"source\",\"target\"}.", HelpName = "INPUT.jsonl" };
        var format = CommonOptions.Format("Output format. Default: text on a terminal, else jsonl.", "jsonl", "csv", "parquet", "text");
        var file = new Option<string>("--output") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
        var articles = new Option<string>("--articles") { Description = "Write the texts that the offsets count in (JSON Lines).", HelpName = "FILE" };
        var declined = new Option<string>("--declined") { Description = "Write the sentences that were not coded, with the reason (JSON Lines).", HelpName = "FILE" };
        var auxiliary = new Option<bool>("--include-auxiliary") { Description = "Also write negated and hypothetical events." };
        var explain = new Option<bool>("--explain") { Description = "Tell for a person how each sentence was coded: its tree, each actor, each rule that fired or lost." };
        var (threads, rejects, actors, rules) = (CommonOptions.Threads(), CommonOptions.Rejects(), UserFiles.Actors(), UserFiles.Rules());
        var setting = CommonOptions.Setting();
        var command = new Command("code", """
            Code who did what to whom, when and where, in news text. Prints PLOVER events, each with the words and the rule that made it.

            Examples:
              entente code samples/us-pakistan
              entente code news.csv --format csv --output events.csv
              cat news.jsonl | entente code - --declined declined.jsonl
              entente code article.txt --explain
              entente code --pairs pairs.jsonl
            """) { inputs, pairs, format, file, articles, declined, auxiliary, explain, threads, rejects, actors, rules, setting };
        command.Validators.Add(result =>
        {
            if (result.GetValue(inputs) is not { Length: > 0 } && result.GetValue(pairs) is null)
            {
                result.AddError("Give at least one INPUT (- for standard input), or --pairs INPUT.jsonl.");
            }

            if (result.GetValue(format) == "parquet" && result.GetValue(file) is null or "-")
            {
                result.AddError("--format parquet needs --output FILE.");
            }
        });
        command.SetAction(async (result, cancel) =>
        {
            using var report = new InputReport(result.GetValue(rejects));
            using var parquet = result.GetValue(format) == "parquet" ? new ParquetEvents(result.GetValue(file)!) : null;
            using var output = OutputFile.Open(parquet?.Table ?? result.GetValue(file));
            if (result.GetValue(pairs) is { } given)
            {
                return await PairCoding.RunAsync(given, result.GetValue(threads), CommonOptions.SettingOf(result.GetValue(setting)), output, report, cancel);
            }

            var coder = UserFiles.LoadCoder(UserFiles.LoadActors(result.GetValue(actors)), result.GetValue(rules));
            if (result.GetValue(explain))
            {
                return await ExplainAsync(coder, result.GetValue(inputs)!, CommonOptions.SettingOf(result.GetValue(setting)), output, report, cancel);
            }

            var name = result.GetValue(format) ?? (Console.IsOutputRedirected || result.GetValue(file) is not null ? "jsonl" : "text");
            using var writer = new CodedOutput(output, parquet is null ? name : "csv", result.GetValue(articles), result.GetValue(declined), result.GetValue(auxiliary));
            await foreach (var coded in new CodingRun(coder, result.GetValue(threads), CommonOptions.SettingOf(result.GetValue(setting))).CodeAsync(result.GetValue(inputs)!, cancel))
            {
                report.Tell(coded.Read);
                writer.Write(coded);
            }

            report.Finish();
            writer.Summarise(report.Rejected);
            output.Flush();
            parquet?.Finish();
            return report.ExitCode;
        });
        return command;
    }

    static async Task<int> ExplainAsync(EventCoder coder, string[] inputs, LanguageSetting setting, TextWriter output, InputReport report, CancellationToken cancel)
    {
        await foreach (var read in ArticleReader.ReadAsync(inputs, new ReadingOptions { StandardInput = Console.OpenStandardInput() }, cancel))
        {
            report.Tell(read);
            foreach (var explanation in read.Article is { } article ? coder.Explain(article, CodingRun.Parse(article, setting)) : [])
            {
                ExplainText.Write(read.Article!.Id, explanation, output);
            }
        }

        report.Finish();
        return report.ExitCode;
    }
}
