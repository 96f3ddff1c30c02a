using System.Text.Json;

namespace Entente.Coding.Learned;

/// <summary>One line of a file of mention pairs: <c>{"id","sentence","source","target"[,"marked_sentence"]}</c> with labels where the file has them.</summary>
/// <param name="Id">The line's id; null if unreadable.</param>
/// <param name="Example">The pair; null where the line is rejected.</param>
/// <param name="Root">The label of a set in CAMEO classes ("root"); empty if there is none.</param>
/// <param name="Rejected">Why the line cannot be read; null if it can.</param>
public sealed record PairLine(string? Id, PairExample? Example, string Root, string? Rejected)
{
    /// <summary>Whether the line says what the one does to the other, or that it does nothing.</summary>
    public bool IsLabelled { get; init; }

    /// <summary>Reads one line of JSON.</summary>
    public static PairLine Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return Read(json.RootElement);
        }
        catch (JsonException error)
        {
            return new(null, null, "", $"not JSON: {error.Message} Write one object a line.");
        }
    }

    static PairLine Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return new(null, null, "", "not an object: write {\"id\", \"sentence\", \"source\", \"target\"}");
        }

        var id = Text(root, "id");
        foreach (var field in (string[])["sentence", "source", "target"])
        {
            if (string.IsNullOrWhiteSpace(Text(root, field)))
            {
                return new(id, null, "", $"no text in \"{field}\"");
            }
        }

        var (sentence, source, target) = Locate(Text(root, "sentence")!, Text(root, "source")!, Text(root, "target")!, Text(root, "marked_sentence"));
        EventType? type = Ontology.TryParseType(Text(root, "event"), out var parsed) ? parsed : null;
        var example = new PairExample(sentence, source, target, type, Text(root, "mode") ?? "", Text(root, "cameo") ?? "")
        {
            Auxiliary = Text(root, "auxiliary") ?? "",
            Cue = Text(root, "cue") ?? "",
        };
        return new(id, example, Text(root, "root") ?? "", null) { IsLabelled = Text(root, "event") is not null };
    }

    static string? Text(JsonElement root, string field) =>
        root.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // The marks say which of several equal words is meant; without them the first is taken.
    static (string Sentence, TextSpan Source, TextSpan Target) Locate(string sentence, string source, string target, string? marked)
    {
        if (marked is not null && Marked(marked) is { } found)
        {
            return found;
        }

        return (sentence, First(sentence, source), First(sentence, target));
    }

    static TextSpan First(string sentence, string words)
    {
        var at = sentence.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? new(0, 0) : new(at, at + words.Length);
    }

    static (string Sentence, TextSpan Source, TextSpan Target)? Marked(string marked)
    {
        var text = new System.Text.StringBuilder(marked.Length);
        var places = new Dictionary<string, int>();
        for (var i = 0; i < marked.Length; i++)
        {
            var mark = Marks.FirstOrDefault(m => string.CompareOrdinal(marked, i, m, 0, m.Length) == 0);
            if (mark is null)
            {
                text.Append(marked[i]);
                continue;
            }

            places.TryAdd(mark, text.Length);
            i += mark.Length - 1;
        }

        return Marks.All(places.ContainsKey)
            ? (text.ToString(), new(places["<s>"], places["</s>"]), new(places["<t>"], places["</t>"]))
            : null;
    }

    static readonly string[] Marks = ["<s>", "</s>", "<t>", "</t>"];
}
