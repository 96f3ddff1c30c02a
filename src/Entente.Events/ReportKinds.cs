namespace Entente;

/// <summary>Wire names of <see cref="ReportKind"/>.</summary>
public static class ReportKinds
{
    /// <summary>The wire name: "follow-up".</summary>
    public static string Name(ReportKind kind) => kind is ReportKind.FollowUp ? "follow-up" : kind.ToString().ToLowerInvariant();

    /// <summary>Reads a wire name.</summary>
    /// <exception cref="ArgumentException">The name is unknown.</exception>
    public static ReportKind Parse(string name) => Enum.GetValues<ReportKind>().Where(k => Name(k) == name) is var found && found.Any()
        ? found.First()
        : throw new ArgumentException($"There is no kind of report called {name}.", nameof(name));
}
