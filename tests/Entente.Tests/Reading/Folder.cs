using System.Text;
using Entente.Reading;
using Xunit;

namespace Entente.Tests.Reading;

/// <summary>A folder of input files that is gone after the test, read at noon of 14 March 2024.</summary>
sealed class Folder : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-reading-");

    public ReadingOptions Options { get; init; } = new() { Clock = new Noon() };

    public string Path => folder.FullName;

    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public string Add(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public async Task<List<ReadResult>> Read(params string[] inputs)
    {
        var results = new List<ReadResult>();
        await foreach (var result in ArticleReader.ReadAsync(inputs.Length == 0 ? [Path] : inputs, Options, TestContext.Current.CancellationToken))
        {
            results.Add(result);
        }

        return results;
    }

    public static async Task<ReadResult> ReadOne(string name, string text)
    {
        using var folder = new Folder();
        return Assert.Single(await folder.Read(folder.Add(name, text)));
    }

    public static async Task<ReadResult> ReadOne(string name, byte[] bytes)
    {
        using var folder = new Folder();
        return Assert.Single(await folder.Read(folder.Add(name, bytes)));
    }

    public void Dispose() => folder.Delete(recursive: true);

    sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 3, 14, 12, 0, 0, TimeSpan.Zero);
    }
}
