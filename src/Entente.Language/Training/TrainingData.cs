using Entente.Language.Conllu;
using Entente.Language.Names;

namespace Entente.Language.Training;

/// <summary>What the models learn from.</summary>
/// <param name="Sentences">The sentences of the treebanks.</param>
/// <param name="Named">Sentences of which only the names are known.</param>
/// <param name="Names">The labels of the sentences whose names are known, by their words with a space between any two.</param>
/// <param name="Sources">The files with their check sums, as lines of a header.</param>
sealed record TrainingData(TrainingSentence[] Sentences, TrainingSentence[] Named, IReadOnlyDictionary<string, int[]> Names, IReadOnlyList<string> Sources)
{
    /// <summary>Reads treebanks (CoNLL-U) and sentences with names (.iob2, .conll), and adds sentences that our grammar of news makes.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="made">How many sentences the grammar makes.</param>
    /// <exception cref="InvalidDataException">A file has wrong lines; the message names each as file(line).</exception>
    public static TrainingData Read(IReadOnlyList<string> paths, int made)
    {
        var sentences = Of(paths.Where(path => !NamedSentenceReader.Reads(path)).SelectMany(path => ConlluFile.Read(path).Sentences).Concat(MadeSentences.Make(made)));
        var labelled = paths.Where(NamedSentenceReader.Reads).SelectMany(NamedSentenceReader.Read)
            .DistinctBy(sentence => string.Join(' ', sentence.Words), StringComparer.Ordinal).ToArray();
        var names = labelled.ToDictionary(sentence => string.Join(' ', sentence.Words), sentence => NameLabels.Of(sentence.Words.Count, sentence.Names), StringComparer.Ordinal);
        var parsed = sentences.Select(sentence => sentence.Text).ToHashSet(StringComparer.Ordinal);
        var named = labelled.Where(sentence => !parsed.Contains(string.Join(' ', sentence.Words))).Select(sentence => TrainingSentence.Of(sentence.Words));
        return new TrainingData(sentences, [.. named], names, [.. paths.Select(path => $"trained on: {Path.GetFileName(path)} sha256 {Sha256(path)}"), MadeSentences.Describe(made)]);
    }

    /// <summary>The sentences of a treebank that have words.</summary>
    public static TrainingSentence[] Of(IEnumerable<ConlluSentence> treebank) => [.. treebank.Select(TrainingSentence.Of).Where(sentence => sentence.Count > 0)];

    /// <summary>The data without the sentences of these words (a space between any two), wherever they stand.</summary>
    public TrainingData Without(IReadOnlySet<string> sentences) => this with
    {
        Sentences = [.. Sentences.Where(sentence => !sentences.Contains(sentence.Text))],
        Named = [.. Named.Where(sentence => !sentences.Contains(sentence.Text))],
    };

    static string Sha256(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file));
    }
}
