using System.CommandLine;

namespace Entente.Cli;

/// <summary>Runs a command line: the one place where exceptions become messages and exit codes.</summary>
static class Host
{
    /// <summary>Parses and runs; returns the exit code.</summary>
    public static async Task<int> RunAsync(RootCommand root, string[] args, CancellationToken cancel)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors.Select(e => e.Message).Distinct())
            {
                await Console.Error.WriteLineAsync($"entente: {error}");
            }

            await Console.Error.WriteLineAsync($"See `{Path(parsed.CommandResult.Command)} --help`.");
            return ExitCode.Usage;
        }

        var verbose = parsed.GetValue(Options.CommonOptions.Verbose);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, cancel);
        }
        catch (UserException error)
        {
            return await TellAsync(error.Message, error, verbose, error.ExitCode);
        }
        catch (OperationCanceledException error)
        {
            return await TellAsync("stopped; nothing half-done was kept.", error, verbose, ExitCode.Failed);
        }
        catch (IOException error) when (IsBrokenPipe(error))
        {
            return ExitCode.Done;
        }
        catch (Exception error)
        {
            return await TellAsync(error.Message, error, verbose, ExitCode.Failed);
        }
    }

    static async Task<int> TellAsync(string message, Exception error, bool verbose, int exitCode)
    {
        await Console.Error.WriteLineAsync($"entente: {message}");
        if (verbose)
        {
            await Console.Error.WriteLineAsync(error.ToString());
        }

        return exitCode;
    }

    // `entente ... | head` closes the pipe early; that is not a failure.
    static bool IsBrokenPipe(IOException error) => error.Message.Contains("Broken pipe", StringComparison.Ordinal);

    static string Path(Command command) =>
        string.Join(' ', Ancestors(command).Reverse().Select(c => c is RootCommand ? "entente" : c.Name));

    static IEnumerable<Command> Ancestors(Command command)
    {
        for (Command? next = command; next is not null; next = next.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return next;
        }
    }
}
