using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Coding.Learned;
using Entente.Language;

namespace Entente.Cli.Running;

/// <summary>Codes the relation between two given mentions: one line out per line in, in the same order.</summary>
static class PairCoding
{
    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Codes all lines of a file ("-" is standard input); returns the exit code.</summary>
    public static async Task<int> RunAsync(string input, int threads, LanguageSetting setting, TextWriter output, InputReport report, CancellationToken cancel)
    {
        var lines = InputFile.Lines(input).Where(l => l.Length > 0).Select((line, i) => (line, number: i + 1)).ToAsyncEnumerable();
        await foreach (var (answer, rejected) in InOrder.MapAsync(lines, threads, l => Code(input, l.line, l.number, LanguageModel.Of(setting)), cancel))
        {
            output.WriteLine(answer);
            if (rejected is not null)
            {
                report.Reject(rejected);
            }
        }

        return report.ExitCode;
    }

    static (string Answer, Rejected? Rejected) Code(string input, string text, int number, LanguageModel model)
    {
        var line = PairLine.Parse(text);
        if (line.Example is not { } pair)
        {
            return (JsonSerializer.Serialize(new { id = line.Id, rejected = line.Rejected }, Plain), new(input, number, line.Rejected!));
        }

        var guess = PairClassifier.Default.Classify(model.Parse(pair.Sentence), pair.Source, pair.Target);
        return (JsonSerializer.Serialize(new
        {
            id = line.Id,
            @event = Ontology.Name(guess.Type),
            mode = guess.Mode,
            cameo = guess.Cameo,
            quad_code = (int)Ontology.QuadClassOf(guess.Type),
            auxiliary = guess.Auxiliary.ToNames(),
            confidence = Math.Round(guess.Confidence, 4),
            rule = "learned (events.weights)",
        }, Plain), null);
    }
}
