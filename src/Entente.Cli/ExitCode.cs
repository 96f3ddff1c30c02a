namespace Entente.Cli;

/// <summary>Exit codes of every command, as docs/cli.md promises.</summary>
static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>The command failed.</summary>
    public const int Failed = 1;

    /// <summary>The command line was wrong.</summary>
    public const int Usage = 2;

    /// <summary>Finished, but some input was rejected.</summary>
    public const int Rejected = 3;
}
