using System.Diagnostics;
using System.Globalization;
using Entente.Language;
using Entente.Language.Neural;

namespace Entente.Benchmarks;

/// <summary>
/// The speed of the language layer over news repeated to a number of words: each stage, all together in both settings, on one
/// core and two, what is allocated, and the memory at the peak. By the clock and by processor time: on a busy machine the
/// second is the one to compare.
/// </summary>
static class SpeedReport
{
    /// <summary>The words of a full run.</summary>
    public const int UsualWords = 5_000_000;

    /// <summary>The accurate setting reads this share of the words.</summary>
    const int AccurateShare = 25;

    /// <summary>Measures and writes a Markdown table.</summary>
    public static void Write(TextWriter output, int words)
    {
        var text = NewsText.Read();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words:N0} words of news ({NewsText.Words:N0} repeated); the accurate setting over {words / AccurateShare:N0}.\n"));
        output.WriteLine("| what | threads | words/s by the clock | words/s by processor time | bytes allocated per 1,000 words |");
        output.WriteLine("|---|---|---|---|---|");
        var loads = new List<string> { Load("fast", () => LanguageModel.Default.Parse("A word.")), Load("accurate", () => LanguageModel.Of(LanguageSetting.Accurate).Parse("A word.")) };
        var stages = new Stages(text);
        Row(output, "tokens and sentences", words, 1, () => new Tokenizer().Tokenize(text));
        Row(output, "look-up and tags", words, 1, stages.Tag);
        Row(output, "trees and names, fast, tags given", words, 1, stages.Read);
        foreach (var threads in new[] { 1, 2 })
        {
            Row(output, "text to tree and names, fast", words, threads, () => LanguageModel.Default.Parse(text));
        }

        foreach (var threads in new[] { 1, 2 })
        {
            Row(output, "text to tree and names, accurate", words / AccurateShare, threads, () => LanguageModel.Of(LanguageSetting.Accurate).Parse(text));
        }

        loads.ForEach(load => output.WriteLine("\n" + load));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nPeak of memory: {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB."));
    }

    static string Load(string name, Action first)
    {
        var (watch, before) = (Stopwatch.StartNew(), Processor());
        first();
        return string.Create(CultureInfo.InvariantCulture, $"Start, {name}: {watch.Elapsed.TotalSeconds:F2} s by the clock, {(Processor() - before).TotalSeconds:F2} s of processor time.");
    }

    static void Row(TextWriter output, string name, int words, int threads, Action parse)
    {
        parse();
        var rounds = Math.Max(words / NewsText.Words / threads, 1) * threads;
        var (watch, before, allocated) = (Stopwatch.StartNew(), Processor(), GC.GetTotalAllocatedBytes());
        Parallel.For(0, rounds, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ => parse());
        var (clock, processor) = (watch.Elapsed.TotalSeconds, (Processor() - before).TotalSeconds);
        var count = (double)rounds * NewsText.Words;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {threads} | {count / clock:N0} | {count / processor:N0} | {(GC.GetTotalAllocatedBytes() - allocated) * 1000 / count:N0} |"));
    }

    static TimeSpan Processor() => Process.GetCurrentProcess().TotalProcessorTime;

    /// <summary>The stages one by one, over sentences that are split before.</summary>
    sealed class Stages
    {
        const int Together = 8;

        readonly string text;
        readonly LoadedModels models = LoadedModels.Of(LanguageWeights.Read(Resources.Open("language.weights")));
        readonly TreeReader reader;
        readonly SentenceDraft[][] groups;

        public Stages(string text)
        {
            this.text = text;
            reader = new TreeReader(models.Network);
            groups = [.. LanguageModel.Default.Parse(text).Sentences
                .Select(sentence => sentence.Tokens.Select(token => new TextToken(token.Start, token.End, TokenMarks.None)).ToArray())
                .Chunk(Together)
                .Select(group => group.OrderByDescending(words => words.Length).Select(Draft).ToArray())];
        }

        public void Tag()
        {
            foreach (var draft in groups.SelectMany(group => group))
            {
                draft.Start(text, draft.Words, models);
            }
        }

        public void Read()
        {
            foreach (var group in groups)
            {
                reader.Annotate(group);
            }
        }

        SentenceDraft Draft(TextToken[] words)
        {
            var draft = new SentenceDraft();
            draft.Start(text, words, models);
            return draft;
        }
    }
}
