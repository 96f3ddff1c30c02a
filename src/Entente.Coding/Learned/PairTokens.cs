using Entente.Language;

namespace Entente.Coding.Learned;

/// <summary>The words of a text, hashed, with each of two mentions as one mark among them.</summary>
public sealed class PairTokens
{
    const int Prefix = 6;
    static readonly uint SourceMark = FeatureHash.Of("<S>");
    static readonly uint TargetMark = FeatureHash.Of("<T>");

    readonly List<MaskedWord> words = [];

    /// <summary>Reads the words of all sentences of a parsed text and finds the mentions by their spans.</summary>
    public PairTokens(Document document, TextSpan source, TextSpan target)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (var token in document.Sentences.SelectMany(s => s.Tokens))
        {
            Read(token, source, target);
        }

        Path = PairPath.Of(document, source, target);
    }

    /// <summary>The words in order, each mention one mark.</summary>
    internal IReadOnlyList<MaskedWord> Words => words;

    /// <summary>Place of the acting mention among the words; -1 if it has no word.</summary>
    public int SourceAt { get; private set; } = -1;

    /// <summary>Place of the affected mention; -1 if it has no word.</summary>
    public int TargetAt { get; private set; } = -1;

    /// <summary>Hash of the last word of the acting mention.</summary>
    internal uint SourceWord { get; private set; }

    /// <summary>Hash of the last word of the affected mention.</summary>
    internal uint TargetWord { get; private set; }

    /// <summary>The way between the mentions in the dependency tree; null where they stand in two sentences or one has no word.</summary>
    public PairPath? Path { get; }

    void Read(Token token, TextSpan source, TextSpan target)
    {
        var span = new TextSpan(token.Start, token.End);
        var lemma = token.Lemma.ToLowerInvariant();
        var (inSource, inTarget) = (span.Overlaps(source), span.Overlaps(target));
        SourceWord = inSource ? FeatureHash.Of(lemma) : SourceWord;
        TargetWord = inTarget ? FeatureHash.Of(lemma) : TargetWord;

        // Where one mention lies within the other ("Afghanistan" in "Afghanistan's Taliban"), its words are its own.
        if (inSource && !(inTarget && source.Length > target.Length))
        {
            SourceAt = Mark(SourceMark, SourceAt);
        }
        else if (inTarget)
        {
            TargetAt = Mark(TargetMark, TargetAt);
        }
        else
        {
            words.Add(new(FeatureHash.Of(token.Form.ToLowerInvariant()), FeatureHash.Of(lemma), lemma.Length > Prefix ? FeatureHash.Of(lemma.AsSpan(0, Prefix)) : 0));
        }
    }

    int Mark(uint mark, int at)
    {
        if (at >= 0)
        {
            return at;
        }

        words.Add(new(mark, mark, 0));
        return words.Count - 1;
    }

    /// <summary>Hashes of a word as written, of its lemma, and of the first letters of a long one (0 for a short one).</summary>
    internal readonly record struct MaskedWord(uint Form, uint Lemma, uint Start);
}
