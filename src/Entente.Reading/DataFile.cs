using System.Text;

namespace Entente.Reading;

/// <summary>A line of a data file, split at tabs.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Number">1-based number of the line.</param>
/// <param name="Cells">Its cells.</param>
sealed record DataLine(string File, int Number, IReadOnlyList<string> Cells);

/// <summary>Reads tab-separated data: <c>#</c> begins a comment line, the first other line is the header.</summary>
static class DataFile
{
    /// <summary>The lines of a file that is part of this assembly, without comments and header.</summary>
    public static IReadOnlyList<DataLine> Read(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream("Entente.Reading.Data." + name)
            ?? throw new ArgumentException($"There is no data file '{name}'.", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(name, reader.ReadToEnd());
    }

    /// <summary>The lines of a text, without comments and header.</summary>
    public static IReadOnlyList<DataLine> Parse(string name, string text) =>
        [.. text.Split('\n')
            .Select((line, i) => new DataLine(name, i + 1, line.TrimEnd('\r').Split('\t')))
            .Where(line => line.Cells[0].Length > 0 && line.Cells[0][0] != '#')
            .Skip(1)];
}

/// <summary>Gathers what is wrong with a data file, so that all of it is told at once.</summary>
sealed class DataErrors
{
    readonly List<string> errors = [];

    /// <summary>Notes an error as <c>file(line): message</c>.</summary>
    public void Add(DataLine line, string message) => errors.Add($"{line.File}({line.Number}): {message}");

    /// <summary>Notes an error unless the line has so many cells.</summary>
    public bool Expect(DataLine line, int cells)
    {
        if (line.Cells.Count == cells)
        {
            return true;
        }

        Add(line, $"{line.Cells.Count} cells, expected {cells} separated by tabs");
        return false;
    }

    /// <exception cref="DataFileException">There are errors.</exception>
    public void ThrowIfAny()
    {
        if (errors.Count > 0)
        {
            throw new DataFileException(string.Join('\n', errors));
        }
    }
}

/// <summary>A data file is wrong; the message holds a line for each error.</summary>
public sealed class DataFileException : Exception
{
    /// <summary>Makes the exception of its message.</summary>
    public DataFileException(string message) : base(message)
    {
    }

    /// <summary>Makes an exception without a message of its own.</summary>
    public DataFileException()
    {
    }

    /// <summary>Makes the exception of its message and cause.</summary>
    public DataFileException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
