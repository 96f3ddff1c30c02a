using System.Globalization;
using System.Text;

namespace Entente.Language.Conllu;

/// <summary>Parsed documents to CoNLL-U: text, SpaceAfter, multiword tokens, names in MISC ("Entity=B-PER").</summary>
public static class ConlluWriter
{
    static readonly string[] Kinds = ["MISC", "PER", "ORG", "LOC", "GROUP", "UNIT"];

    /// <summary>The sentences of a document as CoNLL-U.</summary>
    /// <param name="document">The document.</param>
    /// <param name="firstNumber">The number of its first sentence.</param>
    public static ConlluFile Write(Document document, int firstNumber = 1)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new ConlluFile([.. document.Sentences.Select((sentence, i) => ToConllu(document, sentence, firstNumber, StartsParagraph(document, i)))]);
    }

    /// <summary>The rows of a CoNLL-U sentence with the annotation of another parse of the same words.</summary>
    internal static ConlluSentence Write(Sentence parsed, ConlluSentence original)
    {
        var word = 0;
        var rows = new List<ConlluRow>(original.Rows.Count);
        foreach (var row in original.Rows)
        {
            rows.Add(row.IsWord ? Word(parsed[word++], row.Misc) : row);
        }

        return original with { Rows = rows };
    }

    static bool StartsParagraph(Document document, int i) => i == 0
        || document.Text.AsSpan(document.Sentences[i - 1].End, document.Sentences[i].Start - document.Sentences[i - 1].End).ContainsAny('\n', '\r');

    static ConlluSentence ToConllu(Document document, Sentence sentence, int firstNumber, bool startsParagraph)
    {
        var comments = new List<string>(3);
        if (startsParagraph)
        {
            comments.Add("# newpar");
        }

        comments.Add(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {sentence.Index + firstNumber}"));
        comments.Add($"# text = {OneLine(sentence.Text)}");
        var rows = new List<ConlluRow>(sentence.Count);
        var entities = Entities(sentence);
        for (var i = 0; i < sentence.Count; i++)
        {
            var last = i;
            while (!sentence[i].IsClitic && last + 1 < sentence.Count && sentence[last + 1].IsClitic)
            {
                last++;
            }

            if (last > i)
            {
                rows.Add(Multiword(document, sentence, i, last));
            }

            var isInside = sentence[i].IsClitic || last > i;
            rows.Add(Word(sentence[i], Misc(entities[i], !isInside && IsJoined(document, sentence, i))));
        }

        return new ConlluSentence(comments, rows);
    }

    static ConlluRow Multiword(Document document, Sentence sentence, int first, int last) => new(
        string.Create(CultureInfo.InvariantCulture, $"{first + 1}-{last + 1}"),
        sentence.TextOf(first, last),
        "_",
        "_",
        "_",
        "_",
        "_",
        "_",
        "_",
        Misc("", IsJoined(document, sentence, last)));

    static ConlluRow Word(Token token, string misc) => new(
        (token.Index + 1).ToString(CultureInfo.InvariantCulture),
        token.Form,
        token.Lemma,
        token.Upos.Name(),
        token.Xpos,
        token.Features,
        (token.Head + 1).ToString(CultureInfo.InvariantCulture),
        token.Relation.Name(),
        "_",
        misc);

    static bool IsJoined(Document document, Sentence sentence, int token)
    {
        var next = token + 1 < sentence.Count ? sentence[token + 1].Start
            : sentence.Index + 1 < document.Sentences.Count ? document.Sentences[sentence.Index + 1].Start
            : int.MaxValue;
        return sentence[token].End == next;
    }

    static string[] Entities(Sentence sentence)
    {
        var entities = new string[sentence.Count];
        Array.Fill(entities, "");
        foreach (var name in sentence.Names)
        {
            for (var i = name.First; i <= name.Last; i++)
            {
                entities[i] = $"Entity={(i == name.First ? 'B' : 'I')}-{Kinds[(int)name.Kind]}";
            }
        }

        return entities;
    }

    static string Misc(string entity, bool isJoined) => (entity.Length > 0, isJoined) switch
    {
        (true, true) => entity + "|SpaceAfter=No",
        (true, false) => entity,
        (false, true) => "SpaceAfter=No",
        _ => "_",
    };

    /// <summary>The text with each run of space as one space.</summary>
    static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!Characters.IsSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}
