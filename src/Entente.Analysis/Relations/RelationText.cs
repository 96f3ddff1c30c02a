using System.Globalization;
using System.Text;

namespace Entente.Analysis;

/// <summary>A relation for a person to read: both directions, side by side in words and tables.</summary>
public static class RelationText
{
    const int MostAbout = 8;

    /// <summary>Plain text, at most 100 characters wide but for long names; ends with a line feed.</summary>
    public static string Render(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        var (a, b) = (relation.Forth.Source, relation.Back.Source);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{English.Capital(a.Phrase)} and {b.Phrase}, as of {English.Date(relation.AsOf)}\n");
        text.Append(CultureInfo.InvariantCulture, $"{Read(relation)}\n");
        if (relation.IsEmpty)
        {
            return text.Append(CultureInfo.InvariantCulture, $"\nNo event between {a.Phrase} and {b.Phrase} was found in what was read.\n").ToString();
        }

        Side(text, relation.Forth, relation);
        Side(text, relation.Back, relation);
        Pair(text, relation);
        return text.ToString();
    }

    static string Read(Relation relation) =>
        $"{English.Capital(English.Sources(relation.Coverage))}; "
        + "every happening is counted once. Intensity is PLOVER's, -10 to +10.";

    static void Side(StringBuilder text, RelationSide side, Relation relation)
    {
        var top = relation.Forth.Points.Concat(relation.Back.Points).Select(p => p.N).DefaultIfEmpty(0).Max();
        var mean = side.Intensity.Value is { } value
            ? string.Create(CultureInfo.InvariantCulture, $"mean intensity {English.Decimal(value, sign: true)} over {English.Count(side.Intensity.N, "event")}")
            : "no events";
        text.Append(CultureInfo.InvariantCulture, $"\n{English.Capital(side.Source.Phrase)} to {side.Target.Phrase}: {mean}\n");
        if (side.Counts.N > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  events     {Sparkline.Of(side.Points.Select(p => p.N == 0 ? (double?)null : p.N), top)}\n");
            text.Append(CultureInfo.InvariantCulture, $"             {Span(side, relation.By)}; highest {top}\n\n");
            Table(text, side, relation.By);
        }

        About(text, side, relation.Names);
    }

    static string Span(RelationSide side, RelationStep by) => $"{Label(side.Points[0].Start, by)} to {Label(side.Points[^1].Start, by)}, one column a {by.ToString().ToLowerInvariant()}";

    static void Table(StringBuilder text, RelationSide side, RelationStep by)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {by,-10}  words +  deeds +  words -  deeds -    n   mean\n");
        foreach (var point in side.Points.Where(p => p.N > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Label(point.Start, by),-10}");
            foreach (var count in point.Counts)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {(count == 0 ? "." : count.ToString(CultureInfo.InvariantCulture)),7}");
            }

            text.Append(CultureInfo.InvariantCulture, $"  {point.N,3}  {English.Decimal(point.MeanIntensity!.Value, sign: true),5}\n");
        }
    }

    static void About(StringBuilder text, RelationSide side, PartyNames names)
    {
        if (side.About.N > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  Whom else {side.Source.Phrase} {side.Source.Verb("acts and speaks", "act and speak")} about ({English.Count(side.About.N, "act")})\n");
            foreach (var part in side.About.Parts.Take(MostAbout))
            {
                text.Append(CultureInfo.InvariantCulture,
                    $"  {names[part.Label].Name,-32}  {part.N,4}  {English.Percent(part.Value),5}  ({English.Percent(part.Low!.Value)[..^2]}-{English.Percent(part.High!.Value)[..^2]})\n");
            }
        }

        if (side.Matters.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  What its acts towards {side.Target.Phrase} are about\n  ");
            text.AppendJoin(", ", side.Matters.Take(MostAbout).Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Label.Replace('_', ' ')} {m.N}"))).Append('\n');
        }
    }

    static void Pair(StringBuilder text, Relation relation)
    {
        text.Append("\nBoth together\n");
        foreach (var measured in relation.Pair.Where(m => m.Value is not null))
        {
            var interval = measured.Low is null ? "" : string.Create(CultureInfo.InvariantCulture, $" ({measured.Low:0.00} to {measured.High:0.00})");
            var chance = measured.P is null ? "" : string.Create(CultureInfo.InvariantCulture, $", p = {measured.P:0.000}");
            text.Append(CultureInfo.InvariantCulture, $"  {measured.Measure.Replace('-', ' '),-26}  {measured.Value:0.00}{interval}, n = {measured.N}{chance}\n");
        }
    }

    static string Label(DateOnly day, RelationStep by) => day.ToString(by == RelationStep.Month ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
