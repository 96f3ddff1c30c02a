using Entente.Language.Coreference;
using Entente.Language.Training;

namespace Entente.Language.Scoring;

/// <summary>How one pronoun or definite noun of a set was resolved.</summary>
/// <param name="Document">Number of the document.</param>
/// <param name="Word">The words.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Given">The antecedent given; empty if none.</param>
/// <param name="IsRight">Whether the antecedent is an earlier mention of the same entity.</param>
public sealed record ScoredReference(int Document, string Word, string Sentence, string Given, bool IsRight)
{
    /// <summary>Whether an antecedent was given.</summary>
    public bool IsResolved => Given.Length > 0;
}

/// <summary>Coreference against gold entities: third-person pronouns that mean a person or an organisation told before.</summary>
public static class CoreferenceScore
{
    /// <summary>Resolves the documents of a CoNLL-U file with entities, each parsed anew from its raw text, and compares.</summary>
    /// <param name="path">The file.</param>
    /// <param name="model">The parser.</param>
    /// <param name="resolver">The resolver.</param>
    /// <exception cref="InvalidDataException">The file is not CoNLL-U, or has no entities.</exception>
    public static IReadOnlyList<ScoredReference> Evaluate(string path, LanguageModel model, CoreferenceResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        var scored = CoreferenceExample.Read(path, model).Index().SelectMany(e => Score(e.Index, e.Item, resolver.Resolve(e.Item.Sentences))).ToList();
        return scored.Count > 0 ? scored : throw new InvalidDataException($"{path}: no Entity annotation in MISC; GUM's files have it.");
    }

    static IEnumerable<ScoredReference> Score(int document, CoreferenceExample example, ReferenceChain chain)
    {
        var tokens = example.Sentences.SelectMany(s => s.Tokens.Select(t => (Sentence: s, Token: t))).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (sentence, token) in tokens)
        {
            var mentions = example.Gold.TryGetValue(token.Start, out var here) ? here : [];
            var pronoun = mentions.FirstOrDefault(m => m.First == m.Last && m.Kind is "person" or "organization");
            if (pronoun is not null && PhraseFinder.Class(token).Length > 0 && seen.Contains(pronoun.Entity))
            {
                var answer = chain.At(sentence.Index, token.Index)?.Antecedent;
                var isRight = answer is not null && example.Of(answer.Phrase).Any(m => m.Entity == pronoun.Entity && (m.Heads.Count > 1 || !answer.Phrase.IsJoined));
                var given = answer is null ? "" : example.Sentences[answer.Phrase.Sentence].TextOf(answer.Phrase.First, answer.Phrase.Last);
                yield return new(document, token.Form, sentence.Text, given, isRight);
            }

            seen.UnionWith(mentions.Select(m => m.Entity));
        }
    }
}
