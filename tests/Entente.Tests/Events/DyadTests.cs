using FsCheck.Xunit;
using Xunit;

namespace Entente.Tests.Events;

public sealed class DyadTests
{
    [Property]
    public bool Reverse_twice_is_the_same_dyad(string source, string target) => new Dyad(source, target).Reverse.Reverse == new Dyad(source, target);

    [Property]
    public bool Both_directions_share_one_pair(string source, string target) => new Dyad(source, target).Pair == new Dyad(target, source).Pair;

    [Fact]
    public void A_pair_stands_in_ordinal_order() => Assert.Equal("PAK|USA", new Dyad("USA", "PAK").Pair);
}
