using System.Reflection;

namespace Entente.Store;

/// <summary>SQL files that lie beside the types that ask for them.</summary>
public static class Statement
{
    /// <summary>Reads an embedded .sql file of the assembly, by its path in the project ("Relationships/EventCounts.sql").</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static string Read(Assembly assembly, string path)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(path)
            ?? throw new ArgumentException($"There is no embedded statement {path}.", nameof(path));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Reads one of the store's own files.</summary>
    internal static string Read(string path) => Read(typeof(Statement).Assembly, path);

    /// <summary>The paths of the store's own files below a folder, in order.</summary>
    internal static IReadOnlyList<string> In(string folder) =>
        [.. typeof(Statement).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(folder + "/", StringComparison.Ordinal) && n.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
}
