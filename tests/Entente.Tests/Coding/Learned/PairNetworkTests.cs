using Entente.Coding.Learned;
using Xunit;

namespace Entente.Tests.Coding.Learned;

public sealed class PairNetworkTests
{
    static readonly NetworkOptions Options = new(Size: 8, Epochs: 30, Rate: 0.1f, Drop: 0.1f, HiddenDrop: 0, Least: 2, Seed: 1);
    static readonly NetworkHead[] Heads = [new(["peace", "war", "trade"], 1), new(["near", "far"], 0.5f)];

    [Fact]
    public void What_decides_is_learned()
    {
        var network = Train();
        Assert.Equal(0, Best(network.Answer([1, 50])[0]));
        Assert.Equal(1, Best(network.Answer([2, 50])[0]));
        Assert.Equal(2, Best(network.Answer([3, 51])[0]));
    }

    [Fact]
    public void A_label_that_is_not_known_teaches_its_head_nothing()
    {
        var network = Train();
        Assert.Equal(0, Best(network.Answer([1])[1]));
        Assert.Equal(1, Best(network.Answer([2])[1]));
    }

    [Fact]
    public void The_same_examples_and_seed_give_the_same_bytes() => Assert.Equal(Bytes(Train()), Bytes(Train()));

    [Fact]
    public void What_is_written_is_read_again()
    {
        var network = Train().With([2, 1]);
        using var reader = new BinaryReader(new MemoryStream(Bytes(network)));
        Assert.Equal(network.Answer([2, 50])[0], PairNetwork.Read(reader).Answer([2, 50])[0]);
    }

    [Fact]
    public void A_feature_that_was_never_seen_changes_nothing()
    {
        var network = Train();
        Assert.Equal(network.Answer([1, 50])[0], network.Answer([1, 50, 987654])[0]);
    }

    [Fact]
    public void A_higher_temperature_is_less_sure()
    {
        var network = Train();
        Assert.True(network.With([3, 1]).Answer([1])[0].Max() < network.Answer([1])[0].Max());
    }

    static PairNetwork Train()
    {
        var examples = Enumerable.Range(0, 60).Select(i => new NetworkExample([(uint)(i % 3) + 1, (uint)(i % 2) + 50], [i % 3, i % 3 == 2 ? -1 : i % 3]));
        return NetworkTrainer.Train([.. examples], Heads, Options, TestContext.Current.CancellationToken);
    }

    static byte[] Bytes(PairNetwork network)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        network.Write(writer);
        return stream.ToArray();
    }

    static int Best(double[] answer) => Array.IndexOf(answer, answer.Max());
}
