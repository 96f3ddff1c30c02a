using System.Text;

namespace Entente.Reading.EventFiles;

/// <summary>Writes a row as a Sentence element of PETRARCH's XML.</summary>
static class SentenceElement
{
    /// <summary>One element with its line ends.</summary>
    public static byte[] Write(IReadOnlyList<(EventField Field, string Value)> values)
    {
        var told = values.ToDictionary(v => v.Field.Name, v => Encoding.UTF8.GetString(CellText.Encode(v.Value, CellStyle.Xml, '\0').Bytes), StringComparer.Ordinal);
        var text = new StringBuilder($"<Sentence date=\"{told["date"]}\" id=\"{told["id"]}\" source=\"{told["source"]}\" sentence=\"True\">\n<Text>\n{told["Text"]}\n</Text>\n");
        if (told["Parse"].Length > 0)
        {
            text.Append("<Parse>\n").Append(told["Parse"]).Append("\n</Parse>\n");
        }

        return Encoding.UTF8.GetBytes(text.Append("</Sentence>\n").ToString());
    }
}
