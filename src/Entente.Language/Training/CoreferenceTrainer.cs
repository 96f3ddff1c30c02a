using Entente.Language.Coreference;
using Entente.Language.Learning;

namespace Entente.Language.Training;

/// <summary>Learns the weights of coreference features from GUM's entities: log-linear over the candidates of each anaphor, right ones taken together.</summary>
public static class CoreferenceTrainer
{
    const int Rounds = 8;
    const double Rate = 0.12;
    const double Shrink = 0.0005;
    const int FewestSeen = 4;

    /// <summary>Trains and writes the weights.</summary>
    /// <param name="path">A CoNLL-U file with <c>Entity=</c> in MISC.</param>
    /// <param name="writer">Takes the table.</param>
    /// <param name="progress">Told after each round.</param>
    public static void Train(string path, TextWriter writer, Action<string> progress)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(progress);
        var choices = CoreferenceExample.Read(path, LanguageModel.Default).SelectMany(Choices).ToArray();
        var seen = choices.SelectMany(c => c.Features).SelectMany(f => f).CountBy(f => f, StringComparer.Ordinal).Where(f => f.Value >= FewestSeen).Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var told in choices.SelectMany(c => c.Features))
        {
            told.RemoveAll(f => !seen.Contains(f));
        }

        var (weights, squares, order) = (new CoreferenceWeights(), new Dictionary<string, double>(StringComparer.Ordinal), new SeededOrder(20190101));
        for (var round = 1; round <= Rounds; round++)
        {
            order.Shuffle(choices.AsSpan());
            var loss = choices.Sum(choice => Step(choice, weights, squares));
            progress(FormattableString.Invariant($"round {round} of {Rounds}: {choices.Length} choices, loss {loss / choices.Length:F3}"));
        }

        weights.Write(writer);
    }

    // Anaphors of one document, names and earlier anaphors placed as the gold says.
    static IEnumerable<Choice> Choices(CoreferenceExample example)
    {
        var (text, features) = (new CoreferenceText(example.Sentences, CoreferenceWords.Default), new PairFeatures(CoreferenceWords.Default));
        for (var i = 0; i < text.Phrases.Count; i++)
        {
            var (phrase, kind) = (text.Phrases[i], text.ClassOf(text.Phrases[i]));
            Phrase? antecedent = null;
            if (kind.Length > 0)
            {
                var candidates = text.Candidates(i, kind);
                var right = candidates.Select(c => IsSame(example, phrase, c)).ToArray();
                antecedent = Array.IndexOf(right, true) is >= 0 and var at ? candidates[at] : null;
                var told = candidates.Select((_, n) => features.Of(text, phrase, kind, candidates, n)).ToList();
                told.Add(PairFeatures.OfNone(text.Sentences, phrase, kind, candidates.Count > 0));
                yield return new(told, [.. right, antecedent is null], WorthOf(example.Genre));
            }

            text.Place(phrase, antecedent);
        }
    }

    static bool IsSame(CoreferenceExample example, Phrase anaphor, Phrase candidate)
    {
        var entities = example.Of(anaphor).Where(m => m.First == m.Last || !anaphor.IsPronoun).Select(m => m.Entity).ToHashSet(StringComparer.Ordinal);
        return example.Of(candidate).Any(m => entities.Contains(m.Entity) && (m.Heads.Count > 1 || !candidate.IsJoined));
    }

    static double Step(Choice choice, CoreferenceWeights weights, Dictionary<string, double> squares)
    {
        var share = choice.Features.Select(weights.Sum).ToArray();
        CoreferenceResolver.Softmax(share);
        var right = Math.Max(1e-9, share.Where((_, i) => choice.Right[i]).Sum());
        for (var i = 0; i < share.Length; i++)
        {
            var gradient = (choice.Right[i] ? share[i] / right : 0) - share[i];
            foreach (var feature in Math.Abs(gradient) > 1e-4 ? choice.Features[i] : [])
            {
                var slope = (choice.Worth * gradient) - (Shrink * weights[feature]);
                var square = squares[feature] = squares.GetValueOrDefault(feature) + (slope * slope);
                weights[feature] += Rate * slope / Math.Sqrt(square + 1e-3);
            }
        }

        return -Math.Log(right);
    }

    sealed record Choice(List<List<string>> Features, bool[] Right, double Worth);

    // The resolver is for news: written report counts most, talk and story least.
    static double WorthOf(string genre) => genre switch
    {
        "news" => 3,
        "conversation" or "fiction" or "vlog" or "podcast" => 0.3,
        _ => 1,
    };
}
