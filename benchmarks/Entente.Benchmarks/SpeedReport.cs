using System.Diagnostics;
using System.Globalization;
using Entente.Language;
using Entente.Language.Learning;
using Entente.Language.Names;
using Entente.Language.Parsing;
using Entente.Language.Tagging;

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
        Row(output, "tags", words, 1, stages.Tag);
        Row(output, "trees, tags given", words, 1, stages.ParseTrees);
        Row(output, "names, trees given", words, 1, stages.FindNames);
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
        readonly string text;
        readonly List<(IReadOnlyList<TextToken> Tokens, int[] Tags)> sentences = [];
        readonly WordFeatures words = new();
        readonly ParseState state = new();
        readonly Lexicon lexicon;
        readonly Tagger tagger;
        readonly DependencyParser parser;
        readonly NameFinder names;

        public Stages(string text)
        {
            this.text = text;
            var weights = LanguageWeights.Read(Resources.Open("language.weights"));
            lexicon = weights.Lexicon;
            tagger = new Tagger(new LinearModel(weights.Tagger));
            parser = new DependencyParser(new PackedModel(weights.Moves), new LinearModel(weights.Relations));
            names = new NameFinder(new LinearModel(weights.Names));
            foreach (var sentence in LanguageModel.Default.Parse(text).Sentences)
            {
                sentences.Add(([.. sentence.Tokens.Select(token => new TextToken(token.Start, token.End, TokenMarks.None))], new int[sentence.Count]));
            }
        }

        public void Tag() => Each((_, tags) => tagger.Annotate(words, tags));

        public void ParseTrees() => Each((_, tags) => parser.Annotate(words, tags, state));

        public void FindNames() => Each((tokens, tags) =>
        {
            state.Start(words, tags);
            names.Annotate(text, tokens, words, tags, state);
        });

        void Each(Action<IReadOnlyList<TextToken>, int[]> stage)
        {
            foreach (var (tokens, tags) in sentences)
            {
                words.Fill(text, tokens, lexicon);
                stage(tokens, tags);
            }
        }
    }
}
