using Entente.Language.Neural;
using Xunit;

namespace Entente.Tests.Language.Neural;

public sealed class TreeDecoderTests
{
    [Fact]
    public void The_best_heads_are_taken_where_they_make_a_tree()
    {
        var scores = Scores(3, (1, 0, 5), (1, 2, 1), (2, 1, 5), (2, 0, 1));

        Assert.Equal([-1, 0, 1], TreeDecoder.Decode(scores, 3));
    }

    [Fact]
    public void A_circle_is_opened_where_it_costs_least()
    {
        var scores = Scores(3, (1, 2, 9), (2, 1, 9), (1, 0, 4), (2, 0, 6));

        Assert.Equal([-1, 2, 0], TreeDecoder.Decode(scores, 3));
    }

    [Fact]
    public void Only_one_word_hangs_on_the_root()
    {
        var scores = Scores(3, (1, 0, 9), (2, 0, 8), (1, 2, 1), (2, 1, 1));

        Assert.Equal([-1, 0, 1], TreeDecoder.Decode(scores, 3));
    }

    [Fact]
    public void No_tree_of_four_words_is_better_than_the_one_found()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var scores = new Matrix().Reshape(5, PackedMatrix.Width);
            for (var i = 0; i < scores.Values.Length; i++)
            {
                scores.Values[i] = random.Next(-20, 20);
            }

            var found = TreeDecoder.Decode(scores, 5);

            Assert.True(IsTree(found));
            Assert.Equal(AllTrees().Max(tree => Value(scores, tree)), Value(scores, found));
        }
    }

    static IEnumerable<int[]> AllTrees()
    {
        for (var code = 0; code < 5 * 5 * 5 * 5; code++)
        {
            int[] heads = [-1, code % 5, code / 5 % 5, code / 25 % 5, code / 125];
            if (IsTree(heads))
            {
                yield return heads;
            }
        }
    }

    static bool IsTree(int[] heads) => heads.Count(head => head == 0) == 1 && Enumerable.Range(1, heads.Length - 1).All(word =>
    {
        var at = word;
        for (var steps = 0; at != 0 && steps < heads.Length; steps++)
        {
            at = heads[at];
        }

        return at == 0;
    });

    static float Value(Matrix scores, int[] heads) => Enumerable.Range(1, heads.Length - 1).Sum(word => scores.Row(word)[heads[word]]);

    static Matrix Scores(int places, params (int Word, int Head, float Score)[] arcs)
    {
        var scores = new Matrix().Reshape(places, PackedMatrix.Width);
        Array.Fill(scores.Values, -9);
        foreach (var (word, head, score) in arcs)
        {
            scores.Row(word)[head] = score;
        }

        return scores;
    }
}
