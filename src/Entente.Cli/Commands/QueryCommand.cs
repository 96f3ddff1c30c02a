using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Output;
using Entente.Cli.Running;

namespace Entente.Cli.Commands;

/// <summary>`entente query "SQL"`: read-only SQL over the store's tables and views.</summary>
static class QueryCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var statement = new Argument<string>("SQL") { Description = "One SELECT statement over the tables and views of docs/store.md." };
        var (store, format) = (CommonOptions.Store(), CommonOptions.Format("Output format. Default: a table on a terminal, else csv.", "table", "csv", "jsonl", "parquet"));
        var file = new Option<string>("--output") { Description = "Write to this file; with --partition, Parquet into this new folder.", HelpName = "FILE" };
        var partition = new Option<string[]>("--partition") { Description = "Part Parquet by this column of the answer, as folders COLUMN=VALUE. May be given more than once.", HelpName = "COLUMN" };
        var command = new Command("query", """
            Run one SELECT over the store.

            Examples:
              entente query "SELECT type, count(*) FROM event GROUP BY type ORDER BY 2 DESC"
              entente query "SELECT * FROM event LIMIT 5" --format jsonl
              entente query "SELECT *, extract(year FROM day) AS year FROM imported_events" --format parquet --partition year --output lake
            """) { statement, store, format, file, partition };
        command.Validators.Add(result =>
        {
            var isParquet = result.GetValue(format) == "parquet";
            if (isParquet && result.GetValue(file) is null)
            {
                result.AddError("--format parquet needs --output FILE (or a new folder, with --partition).");
            }
            else if (!isParquet && result.GetValue(partition) is { Length: > 0 })
            {
                result.AddError("--partition goes with --format parquet.");
            }
        });
        command.SetAction(result =>
        {
            using var opened = StorePath.Read(result.GetValue(store));
            if (result.GetValue(format) == "parquet")
            {
                var rows = opened.Export(result.GetValue(statement)!, result.GetValue(file)!, result.GetValue(partition) ?? []);
                Console.Error.WriteLine($"{rows} rows written to {result.GetValue(file)}.");
                return;
            }

            var table = opened.Query(result.GetValue(statement)!);
            using var output = OutputFile.Open(result.GetValue(file));
            TableText.Write(table, result.GetValue(format) ?? (Console.IsOutputRedirected || result.GetValue(file) is not null ? "csv" : "table"), output);
        });
        return command;
    }
}
