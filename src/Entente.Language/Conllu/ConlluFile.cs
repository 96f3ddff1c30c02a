using System.Text;

namespace Entente.Language.Conllu;

/// <summary>A CoNLL-U file. What was read is written back byte for byte.</summary>
/// <param name="Sentences">The sentences, in order.</param>
public sealed record ConlluFile(IReadOnlyList<ConlluSentence> Sentences)
{
    /// <summary>The line end: "\n", or "\r\n".</summary>
    public string NewLine { get; init; } = "\n";

    /// <summary>True where the file starts with a byte order mark.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>False where the last line lacks its line end.</summary>
    public bool EndsInNewLine { get; init; } = true;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">Lines are wrong; the message names each as file(line).</exception>
    public static ConlluFile Read(string path) =>
        ConlluReader.Read(new UTF8Encoding(false, true).GetString(File.ReadAllBytes(path)), path);

    /// <summary>Writes the file.</summary>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (HasByteOrderMark)
        {
            writer.Write('\uFEFF');
        }

        for (var i = 0; i < Sentences.Count; i++)
        {
            WriteSentence(writer, Sentences[i], isLast: i == Sentences.Count - 1);
        }
    }

    /// <summary>The file as text.</summary>
    public override string ToString()
    {
        using var writer = new StringWriter();
        Write(writer);
        return writer.ToString();
    }

    void WriteSentence(TextWriter writer, ConlluSentence sentence, bool isLast)
    {
        var lines = sentence.Comments.Count + sentence.Rows.Count + sentence.EmptyLinesAfter;
        var written = 0;
        foreach (var line in sentence.Comments.Concat(sentence.Rows.Select(row => row.ToString())).Concat(Enumerable.Repeat("", sentence.EmptyLinesAfter)))
        {
            writer.Write(line);
            written++;
            if (!isLast || written < lines || EndsInNewLine)
            {
                writer.Write(NewLine);
            }
        }
    }
}
