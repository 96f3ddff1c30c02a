using System.Globalization;

namespace Entente.Cli.Output;

/// <summary>Events as CSV: one line an event, several values of a cell joined by "; ".</summary>
static class EventCsv
{
    /// <summary>The header line.</summary>
    public const string Header =
        "id,document,date,source_country,source_sector,source_name,source_text,target_country,target_sector,target_name,target_text,"
        + "event,mode,context,auxiliary,quad_code,event_scale,cameo,place,place_country,lat,lon,dead,injured,arrested,confidence,rule,text,start,end,publication,url";

    /// <summary>One event.</summary>
    public static string Line(Event coded, Article article)
    {
        object?[] cells =
        [
            coded.Id, coded.Evidence.Article, coded.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Join(coded.Sources, m => m.Actor.Country), Join(coded.Sources, m => m.Actor.Sector), Join(coded.Sources, m => m.Actor.Name), Join(coded.Sources, m => m.Text),
            Join(coded.Targets, m => m.Actor.Country), Join(coded.Targets, m => m.Actor.Sector), Join(coded.Targets, m => m.Actor.Name), Join(coded.Targets, m => m.Text),
            Ontology.Name(coded.Type), coded.Mode, string.Join("; ", coded.Contexts), string.Join("; ", coded.Auxiliary.ToNames()), (int)coded.QuadClass, coded.Intensity, coded.Cameo,
            coded.Place?.Name, coded.Place?.Country, coded.Place?.Latitude, coded.Place?.Longitude,
            coded.Casualties.Dead, coded.Casualties.Injured, coded.Casualties.Arrested, coded.Confidence, coded.Evidence.Rule,
            coded.Evidence.SentenceText, coded.Evidence.SentenceSpan.Start, coded.Evidence.SentenceSpan.End, article.Publisher, article.Url,
        ];
        return string.Join(',', cells.Select(c => Quoted(TableText.Text(c))));
    }

    static string Join(IReadOnlyList<ActorMention> mentions, Func<ActorMention, string> part) => string.Join("; ", mentions.Select(part));

    static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
