using System.Globalization;
using Entente.Cli.Output;
using Entente.Coding;
using Entente.Coding.Scoring;
using Entente.Reading;

namespace Entente.Cli.Running;

/// <summary>`entente actor --fired`: how many entries of the actor files some articles name.</summary>
static class ActorCoverage
{
    static readonly string[] Columns = ["kind", "entries", "fired", "share", "times"];

    /// <summary>Reads the articles and writes the table; what cannot be read is told on standard error.</summary>
    public static async Task<int> RunAsync(ActorDictionary dictionary, IReadOnlyList<string> inputs, TextWriter output, CancellationToken cancel)
    {
        var counter = new FiredEntries(dictionary);
        var rejected = 0;
        await foreach (var read in ArticleReader.ReadAsync(inputs, new ReadingOptions { StandardInput = Console.OpenStandardInput() }, cancel))
        {
            if (read.Article is { } article)
            {
                counter.Add(article.Text, article.Published);
            }
            else if (read.Rejected is { } reason)
            {
                rejected++;
                await Console.Error.WriteLineAsync(reason.ToString().AsMemory(), cancel);
            }
        }

        var rows = counter.ByKind();
        Aligned.Write(Columns, [.. rows.Select(row => Cells(row.Kind, row.Entries, row.Fired, row.Times)), Cells("all", rows.Sum(r => r.Entries), rows.Sum(r => r.Fired), rows.Sum(r => r.Times))], output);
        return rejected > 0 ? ExitCode.Rejected : ExitCode.Done;
    }

    static string[] Cells(string kind, int entries, int fired, int times) =>
    [
        kind, entries.ToString(CultureInfo.InvariantCulture), fired.ToString(CultureInfo.InvariantCulture),
        string.Create(CultureInfo.InvariantCulture, $"{100.0 * fired / Math.Max(1, entries):F1} %"), times.ToString(CultureInfo.InvariantCulture),
    ];
}
