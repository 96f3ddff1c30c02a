using Entente.Cli.Importing;
using Entente.Cli.Running;
using Entente.Coding;
using Entente.Reading.EventFiles;
using Entente.Store;
using Xunit;

namespace Entente.Tests.Cli;

/// <summary>Imports event files into stores as the command does.</summary>
static class EventImports
{
    /// <summary>The actors that ship.</summary>
    public static readonly ActorDictionary Dictionary = ActorDictionary.Load();

    /// <summary>An import in batches of fifty rows, unless more are asked.</summary>
    public static EventImporting Of(EventStore store, InputReport report, bool keep = false, int batch = 50, bool byContent = false) =>
        new(store, () => Dictionary, report, keep, batch, byContent);

    /// <summary>Imports a file, or all parts of an archive; what is rejected is told to standard error.</summary>
    public static ImportCounts Import(EventStore store, string path, int batch = 50, bool keep = false)
    {
        using var report = new InputReport(null);
        var importing = Of(store, report, keep, batch);
        return EventParts.Of(path, new(), report.Reject)
            .Select(p => importing.Import(p, LayoutFinder.Find(p.Head())!, TestContext.Current.CancellationToken)).Aggregate(default(ImportCounts), (a, b) => a.Plus(b));
    }
}
