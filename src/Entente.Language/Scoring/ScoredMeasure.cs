namespace Entente.Language.Scoring;

/// <summary>What is scored. The first nine are the CoNLL 2018 shared task's.</summary>
public enum ScoredMeasure
{
    /// <summary>Surface tokens (a multiword token is one) with the right borders.</summary>
    Tokens,

    /// <summary>Sentences with the right borders.</summary>
    Sentences,

    /// <summary>Words with the right borders.</summary>
    Words,

    /// <summary>Words with the right universal part of speech.</summary>
    Upos,

    /// <summary>Words with the right Penn Treebank tag.</summary>
    Xpos,

    /// <summary>Words with the right lemma.</summary>
    Lemmas,

    /// <summary>Words with the right head.</summary>
    Uas,

    /// <summary>Words with the right head and universal relation.</summary>
    Las,

    /// <summary>Words with the right head and relation, subtype included (stricter than the shared task).</summary>
    LasWithSubtypes,

    /// <summary>Of the arcs that an event coder reads (subjects, objects, obliques, clauses, conjuncts, names, negation): those right.</summary>
    CoderArcs,

    /// <summary>Of the arcs between a predicate and its arguments, and of conjuncts (nsubj, nsubj:pass, obj, iobj, obl, obl:agent, ccomp, xcomp, conj): those right.</summary>
    CoreArcs,
}

/// <summary>A figure with its base and its uncertainty. Shares run from 0 to 1.</summary>
/// <param name="Measure">What was scored.</param>
/// <param name="Gold">How many units the gold annotation has.</param>
/// <param name="Predicted">How many the prediction has.</param>
/// <param name="Correct">How many are right.</param>
/// <param name="Low">The lower end of the 95 % bootstrap interval of F1, sentences drawn.</param>
/// <param name="High">Its upper end.</param>
public readonly record struct LanguageFigure(ScoredMeasure Measure, int Gold, int Predicted, int Correct, double Low, double High)
{
    /// <summary>The share of predicted units that are right; 0 where there are none.</summary>
    public double Precision => Predicted == 0 ? 0 : Correct / (double)Predicted;

    /// <summary>The share of gold units that were found; 0 where there are none.</summary>
    public double Recall => Gold == 0 ? 0 : Correct / (double)Gold;

    /// <summary>The harmonic mean of precision and recall; with gold tokens, accuracy.</summary>
    public double F1 => Gold + Predicted == 0 ? 0 : 2.0 * Correct / (Gold + Predicted);
}

/// <summary>How often one label was given for another.</summary>
/// <param name="Measure">Upos, Xpos, Lemmas or Las.</param>
/// <param name="Gold">The gold label.</param>
/// <param name="Predicted">The label given.</param>
/// <param name="Count">How often.</param>
/// <param name="Example">A sentence in which it happened, the word in brackets.</param>
public sealed record LanguageConfusion(ScoredMeasure Measure, string Gold, string Predicted, int Count, string Example);

/// <summary>How well the arcs of one relation are found, head and universal relation right.</summary>
/// <param name="Relation">The relation, subtype included ("nsubj:pass"), or "advmod (negation)".</param>
/// <param name="Gold">How many the gold annotation has.</param>
/// <param name="Predicted">How many the prediction has.</param>
/// <param name="Correct">How many are right.</param>
public readonly record struct RelationFigure(string Relation, int Gold, int Predicted, int Correct)
{
    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Gold + Predicted == 0 ? 0 : 2.0 * Correct / (Gold + Predicted);
}
