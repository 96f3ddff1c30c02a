using System.Globalization;
using System.Text;

namespace Entente.Language.Conllu;

/// <summary>CoNLL-U sentences to a <see cref="Document"/> with their gold annotation, the text put together again.</summary>
public static class ConlluDocument
{
    /// <summary>
    /// Makes a document. Its text joins the words as SpaceAfter says, sentences by a space and paragraphs (newpar, newdoc) by
    /// an empty line, as the treebanks' own text files do.
    /// </summary>
    /// <exception cref="FormatException">A tag or relation is unknown.</exception>
    public static Document Of(IReadOnlyList<ConlluSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var text = new StringBuilder();
        var tokens = new List<List<Token>>();
        foreach (var sentence in sentences)
        {
            if (text.Length > 0 && StartsParagraph(sentence))
            {
                text.Length -= text[^1] == ' ' ? 1 : 0;
                text.Append("\n\n");
            }

            tokens.Add(TokensOf(sentence, text));
        }

        var whole = text.ToString();
        return new Document(whole, [.. tokens.Where(list => list.Count > 0).Select((list, i) => new Sentence(whole, i, list))]);
    }

    static bool StartsParagraph(ConlluSentence sentence) => sentence.Comments.Any(comment =>
        comment.StartsWith("# newpar", StringComparison.Ordinal) || comment.StartsWith("# newdoc", StringComparison.Ordinal));

    static List<Token> TokensOf(ConlluSentence sentence, StringBuilder text)
    {
        var tokens = new List<Token>();
        ConlluRow? multiword = null;
        var (multiwordStart, multiwordLast) = (0, -1);
        foreach (var row in sentence.Rows.Where(row => !row.IsEmptyNode))
        {
            if (row.IsMultiword)
            {
                multiword = row;
                multiwordStart = text.Length;
                multiwordLast = int.Parse(row.Id.AsSpan(row.Id.IndexOf('-', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
                continue;
            }

            var isInside = tokens.Count < multiwordLast;
            var start = text.Length;
            text.Append(row.Form);
            tokens.Add(TokenOf(row, tokens.Count, start, text.Length, isInside && start > multiwordStart));
            if (isInside && tokens.Count == multiwordLast)
            {
                Fit(tokens, text, multiwordStart, multiword!.Form);
            }

            var isJoined = isInside ? tokens.Count < multiwordLast || multiword!.IsJoined : row.IsJoined;
            text.Append(isJoined ? "" : " ");
        }

        return tokens;
    }

    /// <summary>Where the words of a multiword token do not add up to it, the text has the token and each word spans all of it.</summary>
    static void Fit(List<Token> tokens, StringBuilder text, int start, string form)
    {
        if (text.ToString(start, text.Length - start) == form)
        {
            return;
        }

        text.Length = start;
        text.Append(form);
        for (var i = tokens.Count - 1; i >= 0 && tokens[i].Start >= start; i--)
        {
            tokens[i] = tokens[i] with { Start = start, End = text.Length };
        }
    }

    static Token TokenOf(ConlluRow row, int index, int start, int end, bool isClitic) => new(
        index,
        row.Form,
        start,
        end,
        row.Upos == "_" ? Upos.X : UposNames.Parse(row.Upos),
        row.Xpos,
        row.Features,
        row.Lemma,
        row.Head == "_" ? -1 : int.Parse(row.Head, CultureInfo.InvariantCulture) - 1,
        row.Relation == "_" ? Relation.Dep : RelationNames.Parse(row.Relation))
    {
        IsClitic = isClitic,
    };
}
