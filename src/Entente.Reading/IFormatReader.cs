using Entente.Reading.Inputs;

namespace Entente.Reading;

/// <summary>Reads the articles of files of one format.</summary>
interface IFormatReader
{
    /// <summary>The articles of the file in its order, and what of it could not be read.</summary>
    IAsyncEnumerable<RawRecord> ReadAsync(InputFile file, Stream stream, ReadingOptions options, CancellationToken cancellation);
}
