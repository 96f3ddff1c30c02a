using Entente.Coding.Learned;
using Xunit;

namespace Entente.Tests.Coding.Learned;

public sealed class FeatureTableTests
{
    [Fact]
    public void Features_met_too_seldom_have_no_row()
    {
        var table = FeatureTable.Of([[7, 9], [7, 11], [9, 7]], 2);
        Assert.Equal(2, table.Count);
        Assert.Equal((0, 1, -1), (table.RowOf(7), table.RowOf(9), table.RowOf(11)));
    }

    [Fact]
    public void Features_of_one_slot_are_told_apart()
    {
        var table = new FeatureTable([16, 32, 48, 4294967280]);
        Assert.Equal([0, 1, 2, 3], table.RowsOf([16, 32, 48, 4294967280]));
        Assert.Equal(-1, table.RowOf(64));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        using var stream = new MemoryStream();
        new FeatureTable([3, 70000, 4294967295]).Write(new BinaryWriter(stream));
        stream.Position = 0;
        Assert.Equal([0, 1, 2], FeatureTable.Read(new BinaryReader(stream)).RowsOf([3, 70000, 4294967295]));
    }
}
