using System.Globalization;

namespace Entente.Language.Conllu;

/// <summary>Reads GUM's entity annotation: "(3-person-new-nnnnn-cf1-1-coref" opens a mention, "3)" closes it.</summary>
public static class EntityReader
{
    const int MinimalSpan = 5;

    /// <summary>The mentions of a document's sentences, in the order in which they end.</summary>
    /// <exception cref="FormatException">A bracket closes a mention that was not opened.</exception>
    public static IReadOnlyList<EntityMention> Read(IReadOnlyList<ConlluSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var found = new List<EntityMention>();
        var open = new List<(string[] Fields, int Sentence, int First)>();
        for (var s = 0; s < sentences.Count; s++)
        {
            var word = 0;
            foreach (var row in sentences[s].Words)
            {
                if (Array.Find(row.Misc.Split('|'), m => m.StartsWith("Entity=", StringComparison.Ordinal)) is { } cell)
                {
                    ReadCell(cell["Entity=".Length..], s, word, open, found);
                }

                word++;
            }
        }

        return found;
    }

    static void ReadCell(string cell, int sentence, int word, List<(string[] Fields, int Sentence, int First)> open, List<EntityMention> found)
    {
        for (var at = 0; at < cell.Length;)
        {
            var isOpening = cell[at] == '(';
            var from = isOpening ? at + 1 : at;
            var end = cell.IndexOfAny(['(', ')'], from);
            end = end < 0 ? cell.Length : end;
            var fields = cell[from..end].Split('-');
            if (isOpening)
            {
                open.Add((fields, sentence, word));
            }

            if (end < cell.Length && cell[end] == ')')
            {
                Close(fields[0], sentence, word, open, found);
                end++;
            }

            at = end;
        }
    }

    static void Close(string entity, int sentence, int word, List<(string[] Fields, int Sentence, int First)> open, List<EntityMention> found)
    {
        var at = open.FindLastIndex(o => o.Fields[0] == entity);
        if (at < 0)
        {
            throw new FormatException($"the entity {entity} ends at word {word + 1} and has not begun");
        }

        var (fields, began, first) = open[at];
        open.RemoveAt(at);
        if (began == sentence && fields.Length > MinimalSpan)
        {
            var heads = fields[MinimalSpan].Split(',').Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? first + i - 1 : first).ToArray();
            found.Add(new(entity, fields[1], sentence, first, word, heads));
        }
    }
}
