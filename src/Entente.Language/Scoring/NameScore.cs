using Entente.Language.Names;

namespace Entente.Language.Scoring;

/// <summary>How well names of one kind are found: borders and kind right. Shares run from 0 to 1.</summary>
/// <param name="Kind">"PER", "ORG" or "LOC", or "all".</param>
/// <param name="Gold">How many names the gold annotation has.</param>
/// <param name="Predicted">How many were found.</param>
/// <param name="Correct">How many are right.</param>
/// <param name="Low">The lower end of the 95 % bootstrap interval of F1, sentences drawn.</param>
/// <param name="High">Its upper end.</param>
public readonly record struct NameFigure(string Kind, int Gold, int Predicted, int Correct, double Low, double High)
{
    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Gold + Predicted == 0 ? 0 : 2.0 * Correct / (Gold + Predicted);
}

/// <summary>The name finder measured on sentences whose names are known; names of persons, organisations and places count.</summary>
/// <param name="Sentences">How many sentences were scored.</param>
/// <param name="Words">How many words.</param>
/// <param name="Figures">All names first, then by kind.</param>
public sealed record NameScore(int Sentences, int Words, IReadOnlyList<NameFigure> Figures)
{
    static readonly (string Name, NameKind Kind)[] Kinds = [("PER", NameKind.Person), ("ORG", NameKind.Organisation), ("LOC", NameKind.Place)];

    /// <summary>Scores a model on an .iob2 or .conll file.</summary>
    /// <exception cref="InvalidDataException">The file has wrong lines; the message names each as file(line).</exception>
    public static NameScore Evaluate(string path, LanguageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var gold = NamedSentenceReader.Read(path);
        var pairs = gold.Select(sentence => (Gold: sentence.Names, Predicted: AsAnnotated(model.Annotate(sentence.Words).Names))).ToArray();
        return new NameScore(
            gold.Count,
            gold.Sum(sentence => sentence.Words.Count),
            [Figure("all", pairs, Kinds.Select(kind => kind.Kind)), .. Kinds.Select(kind => Figure(kind.Name, pairs, [kind.Kind]))]);
    }

    /// <summary>The treebanks count military units as organisations.</summary>
    static IReadOnlyList<NamedSpan> AsAnnotated(IReadOnlyList<NamedSpan> names) =>
        [.. names.Select(name => name.Kind == NameKind.Unit ? name with { Kind = NameKind.Organisation } : name)];

    static NameFigure Figure(
        string name, (IReadOnlyList<NamedSpan> Gold, IReadOnlyList<NamedSpan> Predicted)[] sentences, IEnumerable<NameKind> kinds)
    {
        var counted = kinds.ToHashSet();
        var counts = sentences.Select(sentence => (
            Gold: sentence.Gold.Count(span => counted.Contains(span.Kind)),
            Predicted: sentence.Predicted.Count(span => counted.Contains(span.Kind)),
            Correct: sentence.Predicted.Intersect(sentence.Gold).Count(span => counted.Contains(span.Kind)))).ToArray();
        var (low, high) = Bootstrap.Interval(counts);
        return new NameFigure(
            name, counts.Sum(count => count.Gold), counts.Sum(count => count.Predicted), counts.Sum(count => count.Correct), low, high);
    }
}
