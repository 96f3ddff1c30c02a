using System.Diagnostics;

namespace Entente.EndToEnd;

/// <summary>Runs the built command as a process, as a user does.</summary>
static class BuiltTool
{
    static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>The folder that holds Entente.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Path of a file of the repository.</summary>
    public static string InRepository(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Starts the command without waiting for it.</summary>
    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "entente.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment.Remove("ENTENTE_STORE");
        return Process.Start(start)!;
    }

    /// <summary>Runs the command to its end.</summary>
    public static async Task<Outcome> RunInAsync(string folder, string? input, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        using var limit = new CancellationTokenSource(Limit);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
        await process.StandardInput.WriteAsync(input ?? "");
        process.StandardInput.Close();
        await process.WaitForExitAsync(limit.Token);
        return new(process.ExitCode, await output, await errors);
    }

    /// <summary>Runs the command in a fresh folder.</summary>
    public static async Task<Outcome> RunAsync(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        return await RunInAsync(folder.Path, null, arguments);
    }

    static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Entente.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run from within a checkout.");
        }

        return folder;
    }
}
