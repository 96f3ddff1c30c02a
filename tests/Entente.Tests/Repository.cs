namespace Entente.Tests;

/// <summary>The checkout that the tests run from.</summary>
static class Repository
{
    /// <summary>The folder that holds Entente.slnx.</summary>
    public static string Root { get; } = Find();

    /// <summary>The folder of the development data, whether it is there or not.</summary>
    public static string Data => Environment.GetEnvironmentVariable("ENTENTE_DATA") is { Length: > 0 } given ? given : Path.Combine(Root, "..", "shared", "data");

    static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Entente.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run from within a checkout.");
        }

        return folder;
    }
}
