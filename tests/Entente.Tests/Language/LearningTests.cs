using System.Text;
using Entente.Language.Learning;
using Xunit;

namespace Entente.Tests.Language;

public sealed class LearningTests
{
    /// <summary>A learner of so many classes that has seen each of 500 features vote for one class and against another.</summary>
    static (PerceptronTrainer Trainer, ulong[] Features) Trained(int classes)
    {
        var trainer = new PerceptronTrainer(classes, fewestUpdates: 1);
        var random = new SeededOrder(7);
        var features = Enumerable.Range(0, 500).Select(_ => random.Next()).ToArray();
        for (var i = 0; i < 3000; i++)
        {
            var feature = features[random.Next() % (ulong)features.Length];
            var good = (int)(random.Next() % (ulong)classes);
            trainer.Update([feature], good, (good + 1) % classes);
            trainer.Tick();
        }

        return (trainer, features);
    }

    static QuantisedWeights ThroughFile(QuantisedWeights weights)
    {
        using var stream = new MemoryStream();
        weights.Write(new BinaryWriter(stream, Encoding.UTF8));
        stream.Position = 0;
        return QuantisedWeights.Read(new BinaryReader(stream, Encoding.UTF8));
    }

    [Fact]
    public void Random_numbers_are_those_of_the_published_generator() => Assert.Equal(0xE220A8397B1DCDAF, new SeededOrder(0).Next());

    [Theory]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(50)]
    [InlineData(96)]
    public void Weights_come_back_from_their_file(int classes)
    {
        var weights = QuantisedWeights.Of(Trained(classes).Trainer);

        var read = ThroughFile(weights);

        Assert.Equal(weights.Keys, read.Keys);
        Assert.Equal(weights.Weights, read.Weights);
        Assert.Contains(weights.Weights, weight => weight < 0);
        Assert.Contains(weights.Weights, weight => weight > 0);
    }

    [Fact]
    public void A_score_is_the_sum_of_the_weights_of_the_features()
    {
        var (trainer, features) = Trained(50);
        var weights = QuantisedWeights.Of(trainer);
        var model = new LinearModel(weights);
        var scores = new int[model.Stride];

        model.Score([features[0], features[1], 12345, features[2]], scores);

        var rows = features[..3].Select(feature => Array.IndexOf(weights.Keys, QuantisedWeights.KeyOf(feature)));
        Assert.Equal(
            Enumerable.Range(0, 50).Select(i => rows.Sum(row => weights.Weights[(row * weights.Stride) + i])),
            scores[..50]);
        Assert.Contains(scores, score => score != 0);
    }

    [Fact]
    public void A_rare_feature_has_no_say()
    {
        var trainer = new PerceptronTrainer(2, fewestUpdates: 3);
        var scores = new int[8];

        trainer.Update([1UL], 0, 1);
        trainer.Update([1UL], 0, 1);
        trainer.Score([1UL], scores);
        var before = scores[0];
        trainer.Update([1UL], 0, 1);
        trainer.Score([1UL], scores);

        Assert.Equal((0, 3), (before, scores[0]));
    }

    [Fact]
    public void Thinning_leaves_out_about_the_share_asked_for_and_keeps_the_order()
    {
        var room = new ulong[1000];
        var features = new FeatureList(room);
        for (var i = 0; i < room.Length; i++)
        {
            features.Add((ulong)i);
        }

        var all = features.Items.ToArray();
        features.Thin(new SeededOrder(1), 10);

        Assert.InRange(features.Items.Length, 850, 950);
        Assert.Equal(all.Where(features.Items.ToArray().Contains), features.Items.ToArray());
    }
}
