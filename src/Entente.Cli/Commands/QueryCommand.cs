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
        var (store, format) = (CommonOptions.Store(), CommonOptions.Format("Output format. Default: a table on a terminal, else csv.", "table", "csv", "jsonl"));
        var command = new Command("query", """
            Run one SELECT over the store.

            Examples:
              entente query "SELECT type, count(*) FROM event GROUP BY type ORDER BY 2 DESC"
              entente query "SELECT * FROM event LIMIT 5" --format jsonl
            """) { statement, store, format };
        command.SetAction(result =>
        {
            using var opened = StorePath.Read(result.GetValue(store));
            var table = opened.Query(result.GetValue(statement)!);
            using var output = OutputFile.Open(null);
            TableText.Write(table, result.GetValue(format) ?? (Console.IsOutputRedirected ? "csv" : "table"), output);
        });
        return command;
    }
}
