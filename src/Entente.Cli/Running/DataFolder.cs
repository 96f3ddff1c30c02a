namespace Entente.Cli.Running;

/// <summary>Where the development data lie: $ENTENTE_DATA, else ../shared/data beside the repository.</summary>
static class DataFolder
{
    /// <summary>The folder; whether it exists is for the caller to check.</summary>
    public static string Path => Environment.GetEnvironmentVariable("ENTENTE_DATA") is { Length: > 0 } given
        ? given
        : System.IO.Path.Combine("..", "shared", "data");
}
