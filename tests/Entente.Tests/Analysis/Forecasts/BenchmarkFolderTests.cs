using Entente.Analysis.Forecasts;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis.Forecasts;

public sealed class BenchmarkFolderTests
{
    [Fact]
    public void Hours_become_days_and_names_are_plain()
    {
        using var folder = Files();
        var read = BenchmarkFolder.Read(folder.Path);
        Assert.Equal((24, 2), (read.UnitsOfDay, read.Test[0].Day));
        Assert.Equal(["Police (Arvenia)", "Mary \"May\" Tellin"], read.Entities);
    }

    [Theory]
    [InlineData("train.txt", "0\t0\tx\t0\n", "train.txt(1): four whole numbers")]
    [InlineData("train.txt", "0\t0\t1\t0\n0\t0\t7\t0\n", "train.txt(2): an entity's number is beyond")]
    [InlineData("valid.txt", "0 9 1 24\n", "valid.txt(1): relation 9")]
    [InlineData("test.txt", "", "holds no facts")]
    [InlineData("entity2id.txt", "A\t0\nB\t2\n", "without a gap")]
    [InlineData("entity2id.txt", "A\n", "entity2id.txt(1): a name and a number")]
    [InlineData("relation_cameo.tsv", "id\tcameo\n0\t999\t1\t0\tOdd\n", "relation_cameo.tsv(2)")]
    public void A_wrong_line_is_named(string file, string text, string message)
    {
        using var folder = Files();
        File.WriteAllText(Path.Combine(folder.Path, file), text);
        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => BenchmarkFolder.Read(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var folder = Files();
        File.Delete(Path.Combine(folder.Path, "test.txt"));
        Assert.Contains("test.txt: no such file", Assert.Throws<InvalidDataException>(() => BenchmarkFolder.Read(folder.Path)).Message, StringComparison.Ordinal);
    }

    static TempFolder Files()
    {
        var folder = new TempFolder();
        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.Path, name), text);
        Write("train.txt", "0\t0\t1\t0\t9\r\n");
        Write("valid.txt", "0 0 1 24\n");
        Write("test.txt", "1\t0\t0\t48\n");
        Write("entity2id.txt", "Police_(Arvenia)\t0\r\n\"Mary \"\"May\"\" Tellin\"\t1\r\n");
        Write("relation_cameo.tsv", "id\tcameo\tquadclass\tgoldstein\tname\n0\t010\t1\t0\tMake statement\n");
        return folder;
    }
}
