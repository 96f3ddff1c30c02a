using Entente.Language.Conllu;
using Entente.Language.Scoring;
using Xunit;

namespace Entente.Tests.Language;

public sealed class LanguageScoreTests
{
    const string Gold = """
        1	He	he	PRON	PRP	_	3	nsubj	_	_
        2-3	didn't	_	_	_	_	_	_	_	_
        2	did	do	AUX	VBD	_	0	root	_	_
        3	n't	not	PART	RB	Polarity=Neg	2	advmod	_	_
        4	U.S.	U.S.	PROPN	NNP	_	3	obl:agent	_	_

        1	Go	go	VERB	VB	_	0	root	_	_


        """;

    static LanguageComparison Compare(string gold, string predicted) => new(
        ConlluReader.Read(gold.Replace("\r\n", "\n", StringComparison.Ordinal), "gold").Sentences,
        ConlluReader.Read(predicted.Replace("\r\n", "\n", StringComparison.Ordinal), "predicted").Sentences);

    static (int Gold, int Predicted, int Correct) Total(LanguageComparison comparison, ScoredMeasure measure)
    {
        var figure = Bootstrap.Figures(comparison).Single(figure => figure.Measure == measure);
        return (figure.Gold, figure.Predicted, figure.Correct);
    }

    [Fact]
    public void A_perfect_prediction_scores_one_everywhere() =>
        Assert.All(Bootstrap.Figures(Compare(Gold, Gold)), figure => Assert.Equal((1, 1, 1), (figure.F1, figure.Low, figure.High)));

    [Fact]
    public void A_wrong_head_costs_both_scores_a_wrong_relation_one_and_a_wrong_subtype_only_the_strict_one()
    {
        var predicted = Gold.Replace("3\tnsubj", "2\tnsubj", StringComparison.Ordinal)
            .Replace("2\tadvmod", "2\tobj", StringComparison.Ordinal)
            .Replace("obl:agent", "obl", StringComparison.Ordinal);

        var comparison = Compare(Gold, predicted);

        Assert.Equal((5, 5, 4), Total(comparison, ScoredMeasure.Uas));
        Assert.Equal((5, 5, 3), Total(comparison, ScoredMeasure.Las));
        Assert.Equal((5, 5, 2), Total(comparison, ScoredMeasure.LasWithSubtypes));
    }

    [Fact]
    public void Words_of_a_multiword_token_that_was_not_divided_are_aligned_by_form()
    {
        const string Predicted = """
            1	He	he	PRON	PRP	_	2	nsubj	_	_
            2	didn't	do	AUX	VBD	_	0	root	_	_
            3	U.S	U.S.	PROPN	NNP	_	2	obl	_	_
            4	.	.	PUNCT	.	_	2	punct	_	_
            5	Go	go	VERB	VB	_	2	conj	_	_

            """;

        var comparison = Compare(Gold, Predicted);

        Assert.Equal((4, 5, 3), Total(comparison, ScoredMeasure.Tokens));
        Assert.Equal((2, 1, 0), Total(comparison, ScoredMeasure.Sentences));
        Assert.Equal((5, 5, 2), Total(comparison, ScoredMeasure.Words));
        Assert.Equal((5, 5, 2), Total(comparison, ScoredMeasure.Upos));
        Assert.Equal((5, 5, 0), Total(comparison, ScoredMeasure.Uas));
    }

    [Fact]
    public void The_interval_holds_the_figure_and_is_the_same_in_each_run()
    {
        var gold = string.Concat(Enumerable.Range(0, 40).Select(_ => Gold));
        var predicted = string.Concat(Enumerable.Range(0, 40).Select(i => i % 4 == 0 ? Gold.Replace("PRON", "X", StringComparison.Ordinal) : Gold));

        var first = Bootstrap.Figures(Compare(gold, predicted)).Single(figure => figure.Measure == ScoredMeasure.Upos);
        var second = Bootstrap.Figures(Compare(gold, predicted)).Single(figure => figure.Measure == ScoredMeasure.Upos);

        Assert.Equal(0.95, first.F1, 6);
        Assert.InRange(first.F1, first.Low, first.High);
        Assert.True(first.High > first.Low);
        Assert.Equal(first, second);
    }

    [Fact]
    public void Confusions_name_what_was_taken_for_what_with_an_example()
    {
        var gold = ConlluReader.Read(Gold.Replace("\r\n", "\n", StringComparison.Ordinal), "gold").Sentences;

        var confusion = ConfusionTable.Confusions(Compare(Gold, Gold.Replace("PRON", "X", StringComparison.Ordinal)), gold).Single();

        Assert.Equal((ScoredMeasure.Upos, "PRON", "X", 1, "[He] did n't U.S."), (confusion.Measure, confusion.Gold, confusion.Predicted, confusion.Count, confusion.Example));
    }
}
