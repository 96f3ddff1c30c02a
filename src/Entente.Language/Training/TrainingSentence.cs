using System.Globalization;
using System.Text;
using Entente.Language.Conllu;
using Entente.Language.Parsing;
using Entente.Language.Tagging;

namespace Entente.Language.Training;

/// <summary>A treebank sentence as the trainers read it.</summary>
sealed class TrainingSentence
{
    TrainingSentence(string text, TextToken[] tokens, ConlluRow[] rows)
    {
        Text = text;
        Tokens = tokens;
        Rows = rows;
        Tags = [.. rows.Select(row => new WordTag(UposNames.Parse(row.Upos), row.Xpos))];
        Heads = [.. rows.Select(row => HeadOf(row, rows.Length))];
        Relations = [.. rows.Select(row => RelationNames.Parse(row.Relation))];
    }

    /// <summary>The words, a space between any two.</summary>
    public string Text { get; }

    /// <summary>Where the words stand in the text.</summary>
    public TextToken[] Tokens { get; }

    /// <summary>The words as the treebank has them.</summary>
    public ConlluRow[] Rows { get; }

    /// <summary>The gold tags.</summary>
    public WordTag[] Tags { get; }

    /// <summary>The gold heads; the number of words for the root.</summary>
    public int[] Heads { get; }

    /// <summary>The gold relations.</summary>
    public Relation[] Relations { get; }

    /// <summary>The number of words.</summary>
    public int Count => Rows.Length;

    /// <summary>Takes a sentence of a treebank.</summary>
    public static TrainingSentence Of(ConlluSentence sentence)
    {
        var rows = sentence.Words.ToArray();
        var text = new StringBuilder();
        var tokens = new TextToken[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            text.Append(i == 0 ? "" : " ");
            tokens[i] = new TextToken(text.Length, text.Length + rows[i].Form.Length, TokenMarks.None);
            text.Append(rows[i].Form);
        }

        return new TrainingSentence(text.ToString(), tokens, rows);
    }

    static int HeadOf(ConlluRow row, int count)
    {
        var head = row.Head == "_" ? ParseState.None : int.Parse(row.Head, CultureInfo.InvariantCulture) - 1;
        return head < 0 ? count : head;
    }
}
