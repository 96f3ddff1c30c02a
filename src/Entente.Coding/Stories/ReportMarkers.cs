namespace Entente.Coding.Stories;

/// <summary>Finds corrections, retractions and analyses by the words that say so, read from <c>Dictionaries/report-kinds.tsv</c>.</summary>
public sealed class ReportMarkers
{
    const int Ends = 400;
    readonly IReadOnlyList<ReportMarker> markers;

    /// <summary>Takes the markers in order of precedence.</summary>
    public ReportMarkers(IReadOnlyList<ReportMarker> markers) => this.markers = markers;

    /// <summary>Reads the shipped markers.</summary>
    /// <exception cref="InvalidDataException">The file has an error; the message lists every one as <c>file(line): message</c>.</exception>
    public static ReportMarkers Load()
    {
        using var stream = typeof(ReportMarkers).Assembly.GetManifestResourceStream("Dictionaries/report-kinds.tsv")!;
        using var reader = new StreamReader(stream);
        return Parse("report-kinds.tsv", reader.ReadToEnd());
    }

    /// <summary>Reads markers from a text of the file's layout.</summary>
    /// <exception cref="InvalidDataException">The text has an error; the message lists every one.</exception>
    public static ReportMarkers Parse(string file, string text)
    {
        var (markers, errors) = (new List<ReportMarker>(), new List<string>());
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            var cells = line.Split('\t');
            if (line.Length == 0 || line[0] == '#' || cells[0] == "kind")
            {
                continue;
            }

            if (cells.Length == 3 && cells[1] is "title" or "text" && Enum.TryParse<ReportKind>(cells[0], ignoreCase: true, out var kind) && cells[2].Length > 0)
            {
                markers.Add(new(kind, cells[1] == "title", cells[2]));
            }
            else
            {
                errors.Add($"{file}({i + 1}): expected kind, title or text, and words, separated by tabs; got '{line}'");
            }
        }

        return errors.Count == 0 ? new(markers) : throw new InvalidDataException(string.Join('\n', errors));
    }

    /// <summary>The first marker that the article's title, or the beginning or end of its text, holds; null if none does.</summary>
    public ReportMarker? Find(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var title = article.Title.ToLowerInvariant();
        var text = article.Text.ToLowerInvariant();
        var ends = text.Length <= 2 * Ends ? text : $"{text[..Ends]}\n{text[^Ends..]}";
        return markers.FirstOrDefault(m => m.InTitle ? StartsOrEnds(title, m.Words) : ends.Contains(m.Words, StringComparison.Ordinal));
    }

    static bool StartsOrEnds(string title, string words) =>
        title.StartsWith(words, StringComparison.Ordinal) || title.EndsWith(words, StringComparison.Ordinal);
}
