using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Running;

namespace Entente.Cli.Commands;

/// <summary>`entente import FILE...`: articles into the store.</summary>
static class ImportCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var inputs = ArticleArguments.Inputs(ArgumentArity.OneOrMore);
        var (store, threads, rejects) = (CommonOptions.Store(), CommonOptions.Threads(), CommonOptions.Rejects());
        var (actors, rules) = (UserFiles.Actors(), UserFiles.Rules());
        var command = new Command("import", """
            Code articles and put them into the store. The same article twice adds nothing.

            Examples:
              entente import samples/us-pakistan
              entente import news.jsonl --store team.duckdb --rejects rejected.jsonl
            """) { inputs, store, threads, rejects, actors, rules };
        command.SetAction(async (result, cancel) =>
        {
            using var report = new InputReport(result.GetValue(rejects));
            using var opened = StorePath.Write(result.GetValue(store), "entente import");
            var coder = UserFiles.LoadCoder(UserFiles.LoadActors(result.GetValue(actors)), result.GetValue(rules));
            var filling = new StoreFilling(opened, new(coder, result.GetValue(threads)), report);
            await filling.FillAsync(result.GetValue(inputs)!, cancel);
            Console.Error.WriteLine(filling.Known == filling.Articles && filling.Articles > 0
                ? $"{filling.Articles} articles read, all of them in {opened.Path} already: nothing added."
                : $"{filling.Articles} articles read, {filling.Known} in {opened.Path} already, {filling.Events} events added, {report.Rejected} rejected.");
            return report.ExitCode;
        });
        return command;
    }
}
