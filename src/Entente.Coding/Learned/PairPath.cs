using Entente.Language;

namespace Entente.Coding.Learned;

/// <summary>The way from one mention to another in the dependency tree.</summary>
/// <param name="Sentence">The sentence that holds both.</param>
/// <param name="Top">The lowest word that governs both mentions (or is one of them).</param>
/// <param name="SourceWay">The words from the acting mention's head up to the top, both included.</param>
/// <param name="TargetWay">The words from the affected mention's head up to the top, both included.</param>
public sealed record PairPath(Sentence Sentence, int Top, IReadOnlyList<int> SourceWay, IReadOnlyList<int> TargetWay)
{
    /// <summary>Finds the way; null where there is none.</summary>
    public static PairPath? Of(Document document, TextSpan source, TextSpan target)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (var sentence in document.Sentences)
        {
            if (Head(sentence, source) is { } first && Head(sentence, target) is { } second)
            {
                return Between(sentence, first, second);
            }
        }

        return null;
    }

    /// <summary>The relations from a mention up to the top, with the words between: "nsubj", "nmod deal obl".</summary>
    public string Describe(IReadOnlyList<int> way)
    {
        ArgumentNullException.ThrowIfNull(way);
        var parts = new List<string>();
        for (var i = 0; i + 1 < way.Count; i++)
        {
            if (i > 0)
            {
                parts.Add(Sentence[way[i]].Lemma.ToLowerInvariant());
            }

            parts.Add(RelationNames.Name(Sentence[way[i]].Relation));
        }

        return string.Join(' ', parts);
    }

    /// <summary>The way between two words of a sentence; null where no word governs both.</summary>
    internal static PairPath? Between(Sentence sentence, int first, int second)
    {
        int[] up = [first, .. sentence.Ancestors(first)];
        int[] other = [second, .. sentence.Ancestors(second)];
        var top = up.Cast<int?>().FirstOrDefault(t => other.Contains(t!.Value));
        return top is not { } found ? null
            : new(sentence, found, up[..(Array.IndexOf(up, found) + 1)], other[..(Array.IndexOf(other, found) + 1)]);
    }

    // The word of the mention whose head lies outside it.
    static int? Head(Sentence sentence, TextSpan span)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var (token, head) = (sentence[i], sentence[i].Head);
            if (span.Overlaps(new(token.Start, token.End)) && (head < 0 || !span.Overlaps(new(sentence[head].Start, sentence[head].End))))
            {
                return i;
            }
        }

        return null;
    }
}
