using System.Globalization;
using Entente.Language.Conllu;
using Entente.Language.Tagging;

namespace Entente.Language.Training;

/// <summary>A treebank sentence as the trainers read it.</summary>
sealed class TrainingSentence
{
    /// <summary>The head of a word whose head nobody told.</summary>
    public const int Unknown = -1;

    TrainingSentence(TrainingText text, ConlluRow[] rows)
    {
        Text = text.Text;
        Tokens = text.Tokens;
        Rows = rows;
        Tags = [.. rows.Select(row => new WordTag(UposNames.Parse(row.Upos), row.Xpos))];
        Heads = [.. rows.Select(row => HeadOf(row, rows.Length))];
        Relations = [.. rows.Select(row => RelationNames.Parse(row.Relation))];
    }

    TrainingSentence(TrainingText text)
    {
        Text = text.Text;
        Tokens = text.Tokens;
        Rows = [];
        Tags = [];
        Heads = [.. text.Tokens.Select(_ => Unknown)];
        Relations = new Relation[Heads.Length];
    }

    /// <summary>The words, a space between any two.</summary>
    public string Text { get; }

    /// <summary>Where the words stand in the text.</summary>
    public TextToken[] Tokens { get; }

    /// <summary>The words as the treebank has them; none where only names are known.</summary>
    public ConlluRow[] Rows { get; }

    /// <summary>The gold tags; none where only names are known.</summary>
    public WordTag[] Tags { get; }

    /// <summary>The gold heads; the number of words for the root, <see cref="Unknown"/> where only names are known.</summary>
    public int[] Heads { get; }

    /// <summary>The gold relations.</summary>
    public Relation[] Relations { get; }

    /// <summary>The number of words.</summary>
    public int Count => Tokens.Length;

    /// <summary>Takes a sentence of a treebank.</summary>
    public static TrainingSentence Of(ConlluSentence sentence)
    {
        var rows = sentence.Words.ToArray();
        return new TrainingSentence(TrainingText.Of([.. rows.Select(row => row.Form)]), rows);
    }

    /// <summary>Takes the words of a sentence of which no tree is known.</summary>
    public static TrainingSentence Of(IReadOnlyList<string> words) => new(TrainingText.Of(words));

    static int HeadOf(ConlluRow row, int count)
    {
        var head = row.Head == "_" ? -1 : int.Parse(row.Head, CultureInfo.InvariantCulture) - 1;
        return head < 0 ? count : head;
    }
}
