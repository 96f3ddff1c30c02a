using System.CommandLine;
using Entente.Cli.Importing;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Reading.EventFiles;
using Entente.Store;

namespace Entente.Cli.Commands;

/// <summary>`entente import FILE...`: articles and coded events into the store.</summary>
static class ImportCommand
{
    /// <summary>What the database may take: enough for a batch, so that memory does not grow with the file.</summary>
    const int Megabytes = 60;

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var inputs = new Argument<string[]>("FILE")
        {
            Description = "Articles (JSON Lines, plain text, HTML, CSV, folders of them, XML of sentences), event files that others coded, or mentions and knowledge graphs of GDELT, also in ZIP, gzip or Zstandard. The format is found by content. Without any, the store named by --store is brought up to date with this version.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = EventFormatOption.Create("--as", "Take the files as this format of event files, instead of finding it by content.");
        var keep = new Option<bool>("--keep-rows") { Description = "Also keep the rows of event files, compressed." };
        var content = new Option<bool>("--by-content") { Description = "Compare event files with those of the store by content alone, even where name, length and time of change are the same." };
        var batch = CommonOptions.Checked(new Option<int>("--batch")
        {
            Description = "Rows of event files that are stored at once. Fewer need less memory, and fewer are read again after an interruption; more are faster.",
            HelpName = "ROWS",
            DefaultValueFactory = _ => ImportBatch.Capacity,
        }, n => n is >= 1 and <= ImportBatch.Capacity, $"--batch takes a whole number from 1 to {ImportBatch.Capacity}.");
        var (store, threads, rejects) = (CommonOptions.Store(), CommonOptions.Threads(), CommonOptions.Rejects());
        var (actors, rules) = (UserFiles.Actors(), UserFiles.Rules());
        var command = new Command("import", $"""
            Put articles, which are coded, or event files of other projects into the store. The same input twice adds nothing; an import
            that was cut off goes on where it ended. Suspicious rows are stored and marked, rows that cannot be read are rejected.

            Formats of event files: {EventFormats.Names}.

            Examples:
              entente import samples/us-pakistan
              entente import 20161013151500.export.CSV.zip events.2018.tab --rejects rejected.jsonl
              entente import ged251-csv.zip --keep-rows --store team.duckdb
            """) { inputs, format, keep, batch, content, store, threads, rejects, actors, rules };
        command.SetAction(async (result, cancel) =>
        {
            if (result.GetValue(inputs) is [] && result.GetValue(store) is null)
            {
                throw UserException.Usage("Required argument 'FILE' missing for command: 'import'. Name what is to be imported; with --store alone, that store is brought up to date.");
            }

            using var report = new InputReport(result.GetValue(rejects));
            using var opened = StorePath.Write(result.GetValue(store), "entente import", megabytes: Megabytes);
            var loaded = new Lazy<Coding.ActorDictionary>(() => UserFiles.LoadActors(result.GetValue(actors)));
            var (coded, articles) = EventInputs.Sort(result.GetValue(inputs)!, EventFormatOption.Find(result.GetValue(format)), report, takesSentences: true);
            if (coded.Count > 0)
            {
                var importing = new EventImporting(opened, () => loaded.Value, report, result.GetValue(keep), result.GetValue(batch), byContent: result.GetValue(content));
                foreach (var (part, layout) in coded)
                {
                    importing.Import(part, layout, cancel);
                }

                if (StorySettings.Of(opened) is { RowsOnce: true } settings)
                {
                    StoreFilling.JoinRows(opened, settings);
                }
            }

            if (articles.Count == 0)
            {
                if (result.GetValue(inputs) is [])
                {
                    Console.Error.WriteLine($"{opened.Path} is up to date; no file was named, nothing is imported.");
                }

                return report.ExitCode;
            }

            var dictionary = loaded.Value;
            var coder = UserFiles.LoadCoder(dictionary, result.GetValue(rules));
            var filling = new StoreFilling(opened, new(coder, result.GetValue(threads)), dictionary, report);
            await filling.FillAsync(articles, cancel);
            Console.Error.WriteLine(filling.Known == filling.Articles && filling.Articles > 0
                ? $"{filling.Articles} articles read, all of them in {opened.Path} already: nothing added."
                : $"{filling.Articles} articles read, {filling.Known} in {opened.Path} already, {filling.Events} events added, {report.Rejected} rejected.");
            return report.ExitCode;
        });
        return command;
    }
}
