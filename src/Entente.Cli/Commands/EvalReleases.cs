using Entente.Cli.Running;
using Entente.Coding;
using Entente.Coding.Scoring;

namespace Entente.Cli.Commands;

/// <summary>`entente eval releases FILE`: codes hand-coded press releases and compares.</summary>
static class EvalReleases
{
    /// <summary>Codes every release of the file and scores its events.</summary>
    public static ScoreReport Measure(string path)
    {
        var cases = InputFile.Parsed(path, ReleaseCase.Parse);
        var events = Coded(path).GetAwaiter().GetResult();
        var lost = cases.Find(c => !events.ContainsKey(c.Id));
        return lost is null ? ReleaseScore.Measure([.. cases.Select(c => (c, events[c.Id]))], ActorDictionary.Load())
            : throw new UserException($"{path}: release '{lost.Id}' was not read as an article; `entente code {path}` says why.");
    }

    static async Task<Dictionary<string, IReadOnlyList<Event>>> Coded(string path)
    {
        var events = new Dictionary<string, IReadOnlyList<Event>>(StringComparer.Ordinal);
        await foreach (var result in new CodingRun(EventCoder.Default, Environment.ProcessorCount).CodeAsync([path], CancellationToken.None).ConfigureAwait(false))
        {
            if (result.Read.Article is { } article && result.Coding is { } coding)
            {
                events[article.Id] = [.. coding.Events.Where(e => (e.Auxiliary & (AuxiliaryMode.Negation | AuxiliaryMode.Hypothetical)) == 0)];
            }
        }

        return events;
    }
}
