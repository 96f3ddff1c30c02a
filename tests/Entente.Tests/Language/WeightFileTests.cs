using System.Text;
using Entente.Language;
using Entente.Language.Learning;
using Xunit;

namespace Entente.Tests.Language;

public sealed class WeightFileTests
{
    const string Magic = "weights 1";
    static readonly byte[] Data = [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * i))];

    [Fact]
    public void What_is_written_is_read()
    {
        var (header, data) = WeightFile.Read(new MemoryStream(File()), Magic);

        Assert.Equal("seed: 1", header[0]);
        Assert.Equal(Data, data);
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        var file = File();
        for (var length = 0; length < file.Length; length += 97)
        {
            Assert.Throws<InvalidDataException>(() => WeightFile.Read(new MemoryStream(file[..length]), Magic));
        }
    }

    [Fact]
    public void A_changed_byte_is_never_taken_for_other_weights()
    {
        var file = File();
        for (var at = 0; at < file.Length; at += 53)
        {
            var changed = file.ToArray();
            changed[at] ^= 0x10;
            try
            {
                Assert.Equal(Data, WeightFile.Read(new MemoryStream(changed), Magic).Data);
            }
            catch (InvalidDataException error)
            {
                Assert.Contains("weight file", error.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_file_of_another_version_says_what_to_do()
    {
        var error = Assert.Throws<InvalidDataException>(() => WeightFile.Read(new MemoryStream(File()), "weights 2"));

        Assert.Equal("Not a weight file of this version: it starts with 'weights 1', not with 'weights 2'. Train it again with this version (entente train).", error.Message);
    }

    [Fact]
    public void Shipped_weights_that_were_cut_are_refused()
    {
        using var shipped = typeof(LanguageModel).Assembly.GetManifestResourceStream("language.weights")!;
        var start = new byte[100_000];
        shipped.ReadExactly(start);

        Assert.Throws<InvalidDataException>(() => LanguageModel.Load(new MemoryStream(start)));
        Assert.Throws<InvalidDataException>(() => LanguageModel.LoadAccurate(new MemoryStream(start)));
        Assert.Throws<InvalidDataException>(() => LanguageModel.Load(new MemoryStream(Encoding.UTF8.GetBytes("not weights"))));
    }

    static byte[] File()
    {
        using var stream = new MemoryStream();
        WeightFile.Write(stream, Magic, ["seed: 1"], Data);
        return stream.ToArray();
    }
}
