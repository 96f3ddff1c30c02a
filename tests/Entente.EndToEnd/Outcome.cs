namespace Entente.EndToEnd;

/// <summary>What a run of the command ended with.</summary>
sealed record Outcome(int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a stack trace reached the user.</summary>
    public bool ShowsStackTrace => Errors.Contains("   at ", StringComparison.Ordinal) || Output.Contains("   at Entente", StringComparison.Ordinal);
}
