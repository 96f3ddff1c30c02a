using System.Globalization;
using System.Text;

namespace Entente.Analysis;

/// <summary>The weightiest events of a relation, a line or two each, with what leads to their source.</summary>
static class EventList
{
    const int TitleWidth = 74;

    /// <summary>The list.</summary>
    public static void Write(StringBuilder text, Relation relation)
    {
        if (relation.Events.Count == 0)
        {
            return;
        }

        text.Append("\nWeightiest events (`entente event NUMBER` leads to the sentence or the row)\n");
        Lines(text, relation.Events, "  ");
    }

    /// <summary>Some events.</summary>
    public static void Lines(StringBuilder text, IEnumerable<RelationEvent> events, string indent)
    {
        foreach (var e in events)
        {
            var type = e.Mode.Length > 0 ? $"{e.Type}/{e.Mode}" : e.Type;
            var reports = e.Reports > 1 ? string.Create(CultureInfo.InvariantCulture, $", {e.Reports} reports") : "";
            text.Append(CultureInfo.InvariantCulture, $"{indent}{e.Day:yyyy-MM-dd}  {e.Source} > {e.Target}  {type} {English.Decimal(e.Intensity, sign: true)}  {e.Label}{reports}\n");
            text.Append(CultureInfo.InvariantCulture, $"{indent}            {Told(e)}\n");
        }
    }

    static string Told(RelationEvent e)
    {
        var title = e.Title.Length <= TitleWidth ? e.Title : e.Title[..(TitleWidth - 1)] + "…";
        return string.Join(", ", new[] { title.Length == 0 ? "" : e.Url.Length > 0 || e.Publisher.Length > 0 ? $"“{title}”" : title, e.Publisher, e.Url }.Where(p => p.Length > 0));
    }
}
