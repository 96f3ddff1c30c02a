using System.Text;
using Xunit;

namespace Entente.Tests.Reading;

/// <summary>These count the bytes that the process takes, so no other test runs beside them.</summary>
[Collection(Alone.Name)]
public sealed class HeldBytesTests
{
    [Theory]
    [InlineData("a.jsonl", "{\"text\":\"", "\"}\n")]
    [InlineData("a.csv", "text,id\n\"", "\",1\n")]
    [InlineData("a.txt", "", "")]
    [InlineData("a.html", "<p>", "</p>")]
    public async Task A_line_of_fifty_megabytes_is_rejected_without_being_held(string name, string before, string after)
    {
        using var folder = new Folder { Options = new() { MaxRecordBytes = 100_000 } };
        var file = folder.Add(name, Encoding.UTF8.GetBytes(before + new string('x', 50_000_000) + after));
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var result = Assert.Single(await folder.Read(file));
        Assert.Contains("longer than", result.Rejected!.Reason, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - allocated, 0, 40_000_000);
    }
}

/// <summary>Tests that measure the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    /// <summary>What the collection is called.</summary>
    public const string Name = "alone";
}
