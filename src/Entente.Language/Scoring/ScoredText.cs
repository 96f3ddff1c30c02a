using System.Globalization;
using Entente.Language.Conllu;

namespace Entente.Language.Scoring;

/// <summary>An annotated text laid out for comparison: words with their places among the characters that are not space.</summary>
sealed class ScoredText
{
    /// <summary>A word.</summary>
    /// <param name="Unit">Where it is.</param>
    /// <param name="Row">Its annotation.</param>
    /// <param name="Head">The place of its head among all words of the text, -1 for the root.</param>
    /// <param name="Sentence">Its sentence.</param>
    public readonly record struct Word(WordAlignment.Unit Unit, ConlluRow Row, int Head, int Sentence);

    readonly List<Word> words = [];
    readonly List<(int Start, int End)> tokens = [];
    readonly List<(int Start, int End)> sentences = [];

    /// <summary>Lays out sentences.</summary>
    public ScoredText(IEnumerable<ConlluSentence> source)
    {
        var at = 0;
        foreach (var sentence in source)
        {
            var start = at;
            at = Add(sentence, at);
            sentences.Add((start, at));
        }
    }

    /// <summary>The words, in order.</summary>
    public IReadOnlyList<Word> Words => words;

    /// <summary>The borders of the surface tokens; a multiword token is one.</summary>
    public IReadOnlyList<(int Start, int End)> Tokens => tokens;

    /// <summary>The borders of the sentences.</summary>
    public IReadOnlyList<(int Start, int End)> Sentences => sentences;

    /// <summary>The sentence that a character lies in.</summary>
    public int SentenceAt(int character)
    {
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].End > character ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    int Add(ConlluSentence sentence, int at)
    {
        var first = words.Count;
        var multiwordLast = 0;
        var multiwordEnd = 0;
        var multiwordStart = 0;
        foreach (var row in sentence.Rows.Where(row => !row.IsEmptyNode))
        {
            var length = row.Form.Count(c => !Characters.IsSpace(c));
            if (row.IsMultiword)
            {
                multiwordLast = int.Parse(row.Id.AsSpan(row.Id.IndexOf('-', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
                (multiwordStart, multiwordEnd) = (at, at + length);
                tokens.Add((at, at + length));
                continue;
            }

            var head = row.Head is "0" or "_" ? -1 : first + int.Parse(row.Head, CultureInfo.InvariantCulture) - 1;
            var number = words.Count - first + 1;
            if (number <= multiwordLast)
            {
                words.Add(new Word(new WordAlignment.Unit(multiwordStart, multiwordEnd, true, row.Form), row, head, sentences.Count));
                at = number == multiwordLast ? multiwordEnd : at;
                continue;
            }

            words.Add(new Word(new WordAlignment.Unit(at, at + length, false, row.Form), row, head, sentences.Count));
            tokens.Add((at, at + length));
            at += length;
        }

        return at;
    }
}
