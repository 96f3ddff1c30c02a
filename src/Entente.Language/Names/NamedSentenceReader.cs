using System.Collections.Frozen;

namespace Entente.Language.Names;

/// <summary>
/// Reads sentences with names marked by word: Universal NER (.iob2: number, word, label, ...) and CoNLL (.conll: word, label,
/// separated by a space or tab). Kinds that are not names here (quantities, dates) are left out.
/// </summary>
public static class NamedSentenceReader
{
    static readonly FrozenDictionary<string, NameKind> Kinds = new Dictionary<string, NameKind>(StringComparer.OrdinalIgnoreCase)
    {
        ["PER"] = NameKind.Person,
        ["Person"] = NameKind.Person,
        ["ORG"] = NameKind.Organisation,
        ["Organisation"] = NameKind.Organisation,
        ["LOC"] = NameKind.Place,
        ["Location"] = NameKind.Place,
        ["OTH"] = NameKind.Other,
        ["MISC"] = NameKind.Other,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a file that this reads, by its ending.</summary>
    public static bool Reads(string path) =>
        path is not null && (path.EndsWith(".iob2", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".conll", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">Lines are wrong; the message names each as file(line).</exception>
    public static IReadOnlyList<NamedSentence> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var isNumbered = path.EndsWith(".iob2", StringComparison.OrdinalIgnoreCase);
        var sentences = new List<NamedSentence>();
        var errors = new List<string>();
        var (words, labels) = (new List<string>(), new List<string>());
        foreach (var (i, line) in File.ReadLines(path).Append("").Index())
        {
            if (line.Length == 0)
            {
                Add(words, labels, sentences);
            }
            else if (!(isNumbered && line[0] == '#') && !TryRead(line, isNumbered, words, labels))
            {
                errors.Add($"{path}({i + 1}): expected a word and its label, found '{line}'");
            }
        }

        return errors.Count == 0 ? sentences : throw new InvalidDataException(string.Join('\n', errors));
    }

    static bool TryRead(string line, bool isNumbered, List<string> words, List<string> labels)
    {
        var cells = line.Contains('\t', StringComparison.Ordinal) ? line.Split('\t') : line.Split(' ');
        var first = isNumbered ? 1 : 0;
        if (cells.Length < first + 2 || cells[first].Length == 0)
        {
            return false;
        }

        words.Add(cells[first]);
        labels.Add(cells[first + 1]);
        return true;
    }

    static void Add(List<string> words, List<string> labels, List<NamedSentence> sentences)
    {
        if (words.Count > 0)
        {
            sentences.Add(new NamedSentence([.. words], Spans(labels)));
        }

        words.Clear();
        labels.Clear();
    }

    static List<NamedSpan> Spans(List<string> labels)
    {
        var spans = new List<NamedSpan>();
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i].Length < 3 || !Kinds.TryGetValue(labels[i][2..], out var kind))
            {
                continue;
            }

            var first = i;
            while (i + 1 < labels.Count && labels[i + 1] == "I-" + labels[first][2..])
            {
                i++;
            }

            spans.Add(new NamedSpan(first, i, kind));
        }

        return spans;
    }
}
