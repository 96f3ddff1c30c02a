namespace Entente.Cli;

/// <summary>Something that the user can mend: the message says what is wrong and what to do; no stack trace is shown.</summary>
sealed class UserException(string message, int exitCode = ExitCode.Failed) : Exception(message)
{
    /// <summary>The exit code that the command ends with.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>A value on the command line that cannot be used.</summary>
    public static UserException Usage(string message) => new(message, Cli.ExitCode.Usage);
}
