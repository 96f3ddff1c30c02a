using Entente.Language.Conllu;

namespace Entente.Language.Scoring;

/// <summary>Compares a prediction with gold: counts by gold sentence, so that figures and their intervals come from the same numbers.</summary>
sealed class LanguageComparison
{
    static readonly int Measures = Enum.GetValues<ScoredMeasure>().Length;

    static readonly HashSet<string> CoderRelations = new(StringComparer.Ordinal)
    {
        "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "ccomp", "xcomp", "advcl", "conj", "compound", "appos", "nmod",
        "nmod:poss", "acl", "acl:relcl", "compound:prt",
    };

    static readonly HashSet<string> CoreRelations = new(StringComparer.Ordinal)
    {
        "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "ccomp", "xcomp", "conj",
    };

    readonly ScoredText gold;
    readonly ScoredText predicted;
    readonly int[] goldToPredicted;
    readonly int[] predictedToGold;
    readonly (int Gold, int Predicted, int Correct)[,] counts;

    /// <summary>Compares.</summary>
    public LanguageComparison(IEnumerable<ConlluSentence> goldSentences, IEnumerable<ConlluSentence> predictedSentences)
    {
        gold = new ScoredText(goldSentences);
        predicted = new ScoredText(predictedSentences);
        counts = new (int, int, int)[gold.Sentences.Count, Measures];
        goldToPredicted = new int[gold.Words.Count];
        predictedToGold = new int[predicted.Words.Count];
        Array.Fill(goldToPredicted, -1);
        Array.Fill(predictedToGold, -1);
        foreach (var (g, p) in WordAlignment.Of([.. gold.Words.Select(word => word.Unit)], [.. predicted.Words.Select(word => word.Unit)]))
        {
            goldToPredicted[g] = p;
            predictedToGold[p] = g;
        }

        CountBorders(ScoredMeasure.Tokens, gold.Tokens, predicted.Tokens);
        CountBorders(ScoredMeasure.Sentences, gold.Sentences, predicted.Sentences);
        CountWords();
    }

    /// <summary>How many gold sentences there are.</summary>
    public int Sentences => gold.Sentences.Count;

    /// <summary>The counts of a gold sentence.</summary>
    public (int Gold, int Predicted, int Correct) this[int sentence, ScoredMeasure measure] => counts[sentence, (int)measure];

    /// <summary>The aligned words.</summary>
    public IEnumerable<(ScoredText.Word Gold, ScoredText.Word Predicted, bool IsHeadRight)> Pairs()
    {
        for (var g = 0; g < goldToPredicted.Length; g++)
        {
            if (goldToPredicted[g] >= 0)
            {
                var pair = (gold.Words[g], predicted.Words[goldToPredicted[g]]);
                yield return (pair.Item1, pair.Item2, IsHeadRight(pair.Item1, pair.Item2));
            }
        }
    }

    /// <summary>The gold words.</summary>
    public IReadOnlyList<ScoredText.Word> GoldWords => gold.Words;

    /// <summary>The predicted words.</summary>
    public IReadOnlyList<ScoredText.Word> PredictedWords => predicted.Words;

    /// <summary>True for an arc that an event coder reads.</summary>
    public static bool IsCoderArc(ConlluRow row) => CoderRelations.Contains(row.Relation) || IsNegation(row);

    /// <summary>True for a negation: an adverbial modifier with negative polarity.</summary>
    public static bool IsNegation(ConlluRow row) =>
        row.Relation == "advmod" && row.Features.Contains("Polarity=Neg", StringComparison.Ordinal);

    /// <summary>The relation without its subtype.</summary>
    public static string Universal(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation[..colon];
    }

    void CountBorders(ScoredMeasure measure, IReadOnlyList<(int Start, int End)> goldSpans, IReadOnlyList<(int Start, int End)> predictedSpans)
    {
        var found = goldSpans.ToHashSet();
        foreach (var (start, _) in goldSpans)
        {
            counts[gold.SentenceAt(start), (int)measure].Gold++;
        }

        foreach (var span in predictedSpans)
        {
            ref var count = ref counts[gold.SentenceAt(span.Start), (int)measure];
            count.Predicted++;
            count.Correct += found.Contains(span) ? 1 : 0;
        }
    }

    void CountWords()
    {
        foreach (var word in gold.Words)
        {
            AddUnits(word.Sentence, word.Row, isGold: true);
        }

        foreach (var word in predicted.Words)
        {
            AddUnits(gold.SentenceAt(word.Unit.Start), word.Row, isGold: false);
        }

        foreach (var (goldWord, predictedWord, isHeadRight) in Pairs())
        {
            AddCorrect(goldWord, predictedWord.Row, isHeadRight);
        }
    }

    void AddUnits(int sentence, ConlluRow row, bool isGold)
    {
        for (var measure = ScoredMeasure.Words; measure <= ScoredMeasure.CoreArcs; measure++)
        {
            if ((measure == ScoredMeasure.CoderArcs && !IsCoderArc(row)) || (measure == ScoredMeasure.CoreArcs && !CoreRelations.Contains(row.Relation)))
            {
                continue;
            }

            ref var count = ref counts[sentence, (int)measure];
            (count.Gold, count.Predicted) = isGold ? (count.Gold + 1, count.Predicted) : (count.Gold, count.Predicted + 1);
        }
    }

    void AddCorrect(ScoredText.Word goldWord, ConlluRow row, bool isHeadRight)
    {
        var goldRow = goldWord.Row;
        Add(ScoredMeasure.Words, true);
        Add(ScoredMeasure.Upos, goldRow.Upos == row.Upos);
        Add(ScoredMeasure.Xpos, goldRow.Xpos == row.Xpos);
        Add(ScoredMeasure.Lemmas, goldRow.Lemma == "_" || goldRow.Lemma == row.Lemma);
        Add(ScoredMeasure.Uas, isHeadRight);
        Add(ScoredMeasure.Las, isHeadRight && Universal(goldRow.Relation) == Universal(row.Relation));
        Add(ScoredMeasure.LasWithSubtypes, isHeadRight && goldRow.Relation == row.Relation);
        Add(ScoredMeasure.CoderArcs, isHeadRight && goldRow.Relation == row.Relation && IsCoderArc(goldRow) && IsCoderArc(row));
        Add(ScoredMeasure.CoreArcs, isHeadRight && goldRow.Relation == row.Relation && CoreRelations.Contains(row.Relation));

        void Add(ScoredMeasure measure, bool isCorrect) => counts[goldWord.Sentence, (int)measure].Correct += isCorrect ? 1 : 0;
    }

    bool IsHeadRight(ScoredText.Word goldWord, ScoredText.Word predictedWord) => predictedWord.Head < 0
        ? goldWord.Head < 0
        : predictedToGold[predictedWord.Head] is >= 0 and var head && head == goldWord.Head;
}
