using System.Text;

namespace Entente.Language.Training;

/// <summary>Known words as a text with a space between any two.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tokens">Where the words stand in it.</param>
sealed record TrainingText(string Text, TextToken[] Tokens)
{
    /// <summary>Lays out words.</summary>
    public static TrainingText Of(IReadOnlyList<string> words)
    {
        var text = new StringBuilder();
        var tokens = new TextToken[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            text.Append(i == 0 ? "" : " ");
            tokens[i] = new TextToken(text.Length, text.Length + words[i].Length, TokenMarks.None);
            text.Append(words[i]);
        }

        return new TrainingText(text.ToString(), tokens);
    }
}
