using Entente.Language.Neural;
using Entente.Language.Training.Neural;
using Xunit;

namespace Entente.Tests.Language.Neural;

public sealed class NetworkTests
{
    const int Size = 64;

    [Fact]
    public void A_product_is_the_sum_over_the_inner_index()
    {
        var random = new Chance(1);
        var (left, right) = (Random(random, 7, 5), Random(random, 5, Size));
        var result = new Matrix().Reshape(7, Size).Clear();

        Products.Add(left, new PackedMatrix().Pack(right.Values, 5, Size, Size), result);

        for (var row = 0; row < 7; row++)
        {
            for (var column = 0; column < Size; column++)
            {
                Assert.Equal(Enumerable.Range(0, 5).Sum(k => left.Row(row)[k] * right.Row(k)[column]), result.Row(row)[column], 1e-5f);
            }
        }
    }

    [Fact]
    public void A_transposed_matrix_has_its_rows_as_columns()
    {
        var values = Random(new Chance(2), 70, 3);
        var packed = new PackedMatrix().PackTransposed(values.Values, 70, 3, 3);

        Assert.Equal((3, 2), (packed.Rows, packed.Panels));
        Assert.Equal(values.Row(2)[1], packed.Values[PackedMatrix.Width + 2]);
        Assert.Equal(values.Row(69)[0], packed.Values[(3 * PackedMatrix.Width) + 5]);
        Assert.Equal(0, packed.Values[(3 * PackedMatrix.Width) + 6]);
    }

    [Theory]
    [InlineData(-90f)]
    [InlineData(-3.3f)]
    [InlineData(-0.001f)]
    [InlineData(0f)]
    [InlineData(0.7f)]
    [InlineData(12f)]
    public void Curves_are_those_of_the_books(float x)
    {
        var lane = System.Runtime.Intrinsics.Vector512.Create(x);

        Assert.Equal(1 / (1 + Math.Exp(-x)), Curves.Sigmoid(lane)[3], 1e-6);
        Assert.Equal(Math.Tanh(x), Curves.Tanh(lane)[15], 1e-6);
        Assert.InRange(Curves.Exp(lane)[0] / Math.Exp(Math.Max(x, -80)), 1 - 1e-5, 1 + 1e-5);
    }

    [Fact]
    public void The_way_back_through_a_layer_is_the_slope_of_its_output()
    {
        var (words, sentences) = (3, 2);
        var random = new Chance(3);
        var layer = new BiLstm("layer", Size, Size);
        var trainer = new BiLstmTrainer(layer, random);
        trainer.Parameters.ToList().ForEach(parameter => parameter.Pack());
        var input = Random(random, words * sentences, Size);
        var weights = Random(random, words * sentences, 2 * Size);
        var (run, result) = (new BiLstmRun(), new Matrix());
        layer.Forward(input, new SentenceRows().Alternate(words, sentences), run);

        trainer.Backward(input, run, words, sentences, Copy(weights), result);

        foreach (var place in new[] { 0, 5, 77, (Size * 3) + 9, (Size * 6) - 1 })
        {
            Assert.Equal(Slope(input.Values, place, () => Value(layer, input, words, sentences, weights)), result.Values[place], 2e-2);
        }

        foreach (var parameter in trainer.Parameters)
        {
            var place = (parameter.Gradient.Length / 3) + 1;
            var slope = Slope(parameter.Parameter.Values, place, () =>
            {
                parameter.Pack();
                return Value(layer, input, words, sentences, weights);
            });
            Assert.Equal(slope, parameter.Gradient[place], 2e-2);
        }
    }

    [Fact]
    public void Sentences_that_go_through_a_layer_together_come_out_as_each_alone()
    {
        int[] lengths = [9, 9, 6, 5, 1];
        var random = new Chance(4);
        var layer = new BiLstm("layer", Size, 96);
        var trainer = new BiLstmTrainer(layer, random);
        trainer.Parameters.ToList().ForEach(parameter => parameter.Pack());
        var input = Random(random, lengths.Sum(), Size);
        var together = new BiLstmRun();
        var rows = new SentenceRows().Follow(lengths);
        layer.Forward(input, rows, together);

        for (var i = 0; i < lengths.Length; i++)
        {
            var own = new Matrix().Reshape(lengths[i], Size);
            input.Values.AsSpan(rows.Row(i, 0) * Size, lengths[i] * Size).CopyTo(own.Values);
            var alone = new BiLstmRun();
            layer.Forward(own, new SentenceRows().Follow([lengths[i]]), alone);

            Assert.Equal(alone.Output.Values.AsSpan(0, lengths[i] * 192), together.Output.Values.AsSpan(rows.Row(i, 0) * 192, lengths[i] * 192));
        }
    }

    [Fact]
    public void Sentences_of_one_length_alternate_and_others_follow_each_other()
    {
        var alternating = new SentenceRows().Alternate(3, 2);
        var following = new SentenceRows().Follow([4, 2, 2]);

        Assert.Equal((6, 5), (alternating.Rows, alternating.Row(1, 2)));
        Assert.Equal((8, 7), (following.Rows, following.Row(2, 1)));
        Assert.Equal([3, 3, 1, 1, 0], Enumerable.Range(0, 5).Select(following.Reaching));
    }

    [Fact]
    public void The_slope_of_a_choice_sums_to_nothing_and_falls_at_the_gold()
    {
        float[] scores = [1, 2, 0.5f, 9];

        var loss = ChoiceTrainer.Slope(scores, 3, gold: 1, weight: 1);

        Assert.InRange(loss, 0.4, 0.6);
        Assert.Equal(0, scores.Sum(), 1e-6f);
        Assert.True(scores[1] < 0 && scores[0] > 0 && scores[3] == 0);
    }

    static double Slope(float[] values, int place, Func<double> value)
    {
        const float Step = 1e-2f;
        var kept = values[place];
        values[place] = kept + Step;
        var high = value();
        values[place] = kept - Step;
        var low = value();
        values[place] = kept;
        value();
        return (high - low) / (2 * Step);
    }

    static double Value(BiLstm layer, Matrix input, int words, int sentences, Matrix weights)
    {
        var run = new BiLstmRun();
        layer.Forward(input, new SentenceRows().Alternate(words, sentences), run);
        return run.Output.Values.Zip(weights.Values).Sum(pair => (double)pair.First * pair.Second);
    }

    static Matrix Copy(Matrix from)
    {
        var copy = new Matrix().Reshape(from.Rows, from.Columns);
        from.Values.CopyTo(copy.Values.AsSpan());
        return copy;
    }

    static Matrix Random(Chance random, int rows, int columns)
    {
        var matrix = new Matrix().Reshape(rows, columns);
        foreach (ref var value in matrix.Values.AsSpan())
        {
            value = (2 * random.Next()) - 1;
        }

        return matrix;
    }
}
