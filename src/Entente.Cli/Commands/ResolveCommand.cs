using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Running;

namespace Entente.Cli.Commands;

/// <summary>`entente resolve`: answers the forecasts that are due, from later events.</summary>
static class ResolveCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create(TimeProvider clock)
    {
        var (file, store, asOf, now) = (LedgerCommand.FileOption(), CommonOptions.Store(), CommonOptions.AsOf(), CommonOptions.Now());
        var command = new Command("resolve", """
            Answer the forecasts of the ledger that are due: seven days after their window, from the events of the store.

            Examples:
              entente resolve
              entente resolve --as-of 2025-06-30
            """) { file, store, asOf, now };
        command.SetAction(result =>
        {
            using var opened = StorePath.Read(result.GetValue(store));
            var day = result.GetValue(asOf) ?? opened.NewestPublication()
                ?? throw new UserException("the store holds no dated article or event: nothing can be resolved from it.");
            var (given, open) = LedgerCommand.Change(result.GetValue(file), ledger =>
            {
                var answers = ledger.Resolve(opened, day, result.GetValue(now) ?? clock.GetUtcNow());
                return (answers, ledger.Standing.Count(s => s.Resolution is null));
            });
            using var output = OutputFile.Open(null);
            foreach (var answer in given)
            {
                var said = answer.Answer is { } yes ? yes ? $"yes ({string.Join(' ', answer.Events.Select(e => $"e{e}"))})" : "no" : "void";
                output.WriteLine($"f{answer.Of}: {said}{(answer.Note.Length > 0 ? $"; {answer.Note}" : "")}");
            }

            output.WriteLine($"{given.Count} answered as of {day:yyyy-MM-dd}; {open} still open.");
        });
        return command;
    }
}
