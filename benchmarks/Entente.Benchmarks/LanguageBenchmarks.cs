using BenchmarkDotNet.Attributes;
using Entente.Language;

namespace Entente.Benchmarks;

/// <summary>
/// The language layer on news: nanoseconds a word (one core). Reads articles/wikinews-2019.csv of the development data
/// (ENTENTE_DATA, else ../shared/data).
/// </summary>
public class LanguageBenchmarks
{
    string text = "";

    [GlobalSetup]
    public void Read()
    {
        text = NewsText.Read();
        LanguageModel.Default.Parse(text);
    }

    /// <summary>Tokens and sentences alone.</summary>
    [Benchmark(OperationsPerInvoke = NewsText.Words)]
    public int Tokenize() => new Tokenizer().Tokenize(text).Count;

    /// <summary>Everything: tokens, sentences, tags, lemmas, trees, names.</summary>
    [Benchmark(OperationsPerInvoke = NewsText.Words)]
    public int Parse() => LanguageModel.Default.Parse(text).Sentences.Count;
}
