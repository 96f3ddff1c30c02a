using Entente.Language;

namespace Entente.Coding.Learned;

/// <summary>The words of a text with the places of two mentions among them.</summary>
public sealed class PairTokens
{
    /// <summary>The mark that stands for the acting mention among <see cref="Masked"/>.</summary>
    public const string SourceMark = "<S>";

    /// <summary>The mark that stands for the affected mention.</summary>
    public const string TargetMark = "<T>";

    /// <summary>Reads the words of all sentences of a parsed text and finds the mentions by their spans.</summary>
    public PairTokens(Document document, TextSpan source, TextSpan target)
    {
        ArgumentNullException.ThrowIfNull(document);
        Tokens = [.. document.Sentences.SelectMany(s => s.Tokens)];
        Masked = Mask(source, target);
        SourceAt = Masked.FindIndex(w => w.Token < 0 && w.Text == SourceMark);
        TargetAt = Masked.FindIndex(w => w.Token < 0 && w.Text == TargetMark);
        SourceHead = HeadWord(source);
        TargetHead = HeadWord(target);
        Path = PairPath.Of(document, source, target);
    }

    /// <summary>The words, in order.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The words in lower case with each mention as one mark, and the place of each in <see cref="Tokens"/> (-1 for a mark).</summary>
    public List<(string Text, string Lemma, int Token)> Masked { get; }

    /// <summary>Place of the acting mention among <see cref="Masked"/>; -1 if it has no word.</summary>
    public int SourceAt { get; }

    /// <summary>Place of the affected mention; -1 if it has no word.</summary>
    public int TargetAt { get; }

    /// <summary>Last word of the acting mention, in lower case.</summary>
    public string SourceHead { get; }

    /// <summary>Last word of the affected mention, in lower case.</summary>
    public string TargetHead { get; }

    /// <summary>The way between the mentions in the dependency tree; null where they stand in two sentences or one has no word.</summary>
    public PairPath? Path { get; }

    List<(string Text, string Lemma, int Token)> Mask(TextSpan source, TextSpan target)
    {
        var masked = new List<(string, string, int)>(Tokens.Count);
        var (sawSource, sawTarget) = (false, false);
        for (var i = 0; i < Tokens.Count; i++)
        {
            var span = new TextSpan(Tokens[i].Start, Tokens[i].End);
            if (Inner(span, source, target))
            {
                AddOnce(masked, SourceMark, ref sawSource);
            }
            else if (span.Overlaps(target))
            {
                AddOnce(masked, TargetMark, ref sawTarget);
            }
            else
            {
                masked.Add((Tokens[i].Form.ToLowerInvariant(), Tokens[i].Lemma.ToLowerInvariant(), i));
            }
        }

        return masked;
    }

    // Where one mention lies within the other ("Afghanistan" in "Afghanistan's Taliban"), its words are its own.
    static bool Inner(TextSpan word, TextSpan source, TextSpan target) =>
        word.Overlaps(source) && !(word.Overlaps(target) && source.Length > target.Length);

    static void AddOnce(List<(string, string, int)> masked, string mark, ref bool saw)
    {
        if (!saw)
        {
            masked.Add((mark, mark, -1));
            saw = true;
        }
    }

    string HeadWord(TextSpan span)
    {
        var last = "";
        foreach (var token in Tokens)
        {
            if (span.Overlaps(new(token.Start, token.End)))
            {
                last = token.Lemma.ToLowerInvariant();
            }
        }

        return last;
    }
}
