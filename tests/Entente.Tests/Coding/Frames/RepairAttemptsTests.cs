using Entente.Coding;
using Entente.Language;
using Xunit;

namespace Entente.Tests.Coding.Frames;

public sealed class RepairAttemptsTests
{
    readonly Token[] tokens = [.. Trees.Read("Rebels|NOUN.NNS|nsubj|2 attacked:attack|VERB.VBD|root|0 villages|NOUN.NNS|obj|2").Tokens];

    [Fact]
    public void A_change_that_leaves_a_tree_stays()
    {
        Assert.True(new RepairAttempts(tokens).Try(2, Hang(2, 0)));
        Assert.Equal([1, -1, 0], tokens.Select(t => t.Head));
    }

    [Fact]
    public void A_change_that_makes_a_circle_is_taken_back_to_the_last_that_stayed()
    {
        var attempts = new RepairAttempts(tokens);
        Assert.True(attempts.Try(2, Hang(2, 0)));
        Assert.False(attempts.Try(0, Hang(0, 2)));
        Assert.Equal([1, -1, 0], tokens.Select(t => t.Head));
    }

    [Fact]
    public void A_second_root_is_taken_back()
    {
        Assert.False(new RepairAttempts(tokens).Try(0, Hang(0, -1)));
        Assert.Equal([1, -1, 1], tokens.Select(t => t.Head));
    }

    static Func<Token[], int, bool> Hang(int token, int head) => (all, _) =>
    {
        all[token] = all[token] with { Head = head };
        return true;
    };
}
