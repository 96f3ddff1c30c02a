using System.Globalization;
using System.Text;

namespace Entente.Analysis;

/// <summary>A brief for a terminal: wrapped lines, ids in brackets, sources at the end.</summary>
public static class BriefText
{
    /// <summary>Plain text, ending with a line feed.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="width">Columns at which lines are broken.</param>
    public static string Render(Brief brief, int width = 96)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var text = new StringBuilder();
        text.Append(brief.Headline.Text).Append('\n').Append('=', brief.Headline.Text.Length).Append("\n\n");
        Wrap(text, Paragraph(brief.Standfirst, brief), width, "");
        text.Append(CultureInfo.InvariantCulture, $"\n{brief.Byline}. As of {English.Date(brief.AsOf)}.\n");
        foreach (var section in brief.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{section.Title}\n{new string('-', section.Title.Length)}\n");
            for (var i = 0; i < section.Paragraphs.Count; i++)
            {
                text.Append(i > 0 ? "\n" : "");
                Wrap(text, Paragraph(section.Paragraphs[i], brief), width, "");
            }
        }

        Sources(text, brief, width);
        text.Append("\nMethod\n------\n");
        Wrap(text, string.Join(' ', brief.Method.Select(f => f.Text)), width, "");
        text.Append("\nCorrections\n-----------\n");
        Wrap(text, brief.Corrections.Count == 0 ? Forms.Say("no-corrections").Text : string.Join(' ', brief.Corrections.Select(f => f.Text)), width, "");
        return text.ToString();
    }

    static void Sources(StringBuilder text, Brief brief, int width)
    {
        if (brief.Citations.Count == 0)
        {
            return;
        }

        text.Append("\nSources\n-------\n");
        foreach (var citation in brief.Citations)
        {
            Wrap(text, $"{citation.Number}  {BriefMarks.Source(citation)} \u201c{citation.Sentence.ReplaceLineEndings(" ")}\u201d", width, "     ");
        }
    }

    static string Paragraph(IEnumerable<Finding> findings, Brief brief) =>
        string.Join(' ', findings.Select(f => BriefMarks.Of(f, brief) is { Count: > 0 } marks ? $"{f.Text[..^1]} [{string.Join("; ", marks)}]{f.Text[^1]}" : f.Text));

    static void Wrap(StringBuilder text, string paragraph, int width, string indent)
    {
        var column = 0;
        foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > width)
            {
                text.Append('\n').Append(indent);
                column = indent.Length;
            }
            else if (column > 0)
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
        }

        text.Append('\n');
    }
}
