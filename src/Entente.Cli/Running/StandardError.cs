namespace Entente.Cli.Running;

/// <summary>Progress as lines on standard error.</summary>
sealed class StandardError : IProgress<string>
{
    /// <inheritdoc/>
    public void Report(string value) => Console.Error.WriteLine(value);
}
