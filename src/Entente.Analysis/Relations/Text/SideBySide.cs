using System.Globalization;
using System.Text;

namespace Entente.Analysis;

/// <summary>What both sides have to do with others, each other's shares in one line.</summary>
static class SideBySide
{
    const int MostRows = 10;
    const int NameWidth = 42;
    const double Bars = 10;

    /// <summary>Whom each side acts and speaks about besides the other: shares with their 95 % intervals, and how far the two lie apart.</summary>
    public static void Priorities(StringBuilder text, Relation relation)
    {
        var (a, b) = (relation.Forth, relation.Back);
        if (a.About.N + b.About.N == 0)
        {
            return;
        }

        text.Append("\nPriorities: whom each side acts and speaks about besides the other\n");
        text.Append(CultureInfo.InvariantCulture, $"{"",-NameWidth}  {Heading(a),-28} {Heading(b)}\n");
        var keys = a.About.Parts.Concat(b.About.Parts).Select(p => p.Label).Distinct()
            .OrderByDescending(k => a.About[k].Value + b.About[k].Value).ThenBy(k => k, StringComparer.Ordinal).ToList();
        foreach (var key in keys.Take(MostRows))
        {
            Line(text, relation.Names[key], Share(a.About[key]), Share(b.About[key]));
        }

        if (keys.Count > MostRows)
        {
            text.Append(CultureInfo.InvariantCulture, $"  and {English.Count(keys.Count - MostRows, "other")}\n");
        }

        foreach (var divergence in relation.Pair.Where(m => m.Measure.StartsWith("divergence", StringComparison.Ordinal) && m.Value is not null))
        {
            text.Append("  ").Append(Distance(divergence)).Append('\n');
        }
    }

    /// <summary>States and bodies with which the two have most to do: how many acts, and how many of them cooperative.</summary>
    public static void Thirds(StringBuilder text, Relation relation)
    {
        var (a, b) = (relation.Forth.Thirds, relation.Back.Thirds);
        var keys = a.Parts.Concat(b.Parts).Select(p => p.Label).Distinct().OrderByDescending(k => a[k].N + b[k].N).ThenBy(k => k, StringComparer.Ordinal).Take(6).ToList();
        if (keys.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{"Third parties: acts with, either way",-NameWidth}  {English.Capital(relation.Forth.Source.Phrase),-28} {English.Capital(relation.Back.Source.Phrase)}\n");
        foreach (var key in keys)
        {
            Line(text, relation.Names[key], Acts(a[key]), Acts(b[key]));
        }
    }

    /// <summary>Threat perception, each line by itself: what each side says and does against the other, what it suffers from it, and from others. Nothing where there is nothing of it.</summary>
    public static void Threats(StringBuilder text, Relation relation)
    {
        var (a, b) = (Perception(relation.Forth), Perception(relation.Back));
        if (a.Concat(b).All(l => l.Cell == "·"))
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{"Threat perception, each line by itself",-NameWidth}  {English.Capital(relation.Forth.Source.Phrase),-28} {English.Capital(relation.Back.Source.Phrase)}\n");
        foreach (var (one, other) in a.Zip(b))
        {
            text.Append(string.Create(CultureInfo.InvariantCulture, $"  {one.Label,-NameWidth}{one.Cell,-28} {other.Cell}").TrimEnd()).Append('\n');
        }
    }

    static List<(string Label, string Cell)> Perception(RelationSide side)
    {
        Measured? Of(string name) => side.Further.FirstOrDefault(m => m.Measure == name);
        var (lines, attacks, words) = (Of("threat-perception"), Of("attacks-suffered"), Of("threat-words"));
        return
        [
            .. new[] { ("words of conflict", "towards the other"), ("deeds of conflict", "towards the other"), ("threats suffered", "from the other"), ("attacks suffered", "from the other") }
                .Select(l => ($"{l.Item1} {l.Item2}", lines is not null && lines[l.Item1] is { N: > 0 } part
                    ? string.Create(CultureInfo.InvariantCulture, $"{part.N,4}  {English.Percent(part.Value),5} ({Interval.Percent(part.Low ?? 0, part.High ?? 1)})") : "·")),
            ("attacks suffered from others", attacks is { N: > 0 } ? string.Create(CultureInfo.InvariantCulture, $"{attacks.N,4}") : "·"),
            ("accusations, demands, threats to others", words is { N: > 0 } ? string.Create(CultureInfo.InvariantCulture, $"{words.N,4}") : "·"),
        ];
    }

    static void Line(StringBuilder text, PartyName name, string one, string other) =>
        text.Append(string.Create(CultureInfo.InvariantCulture, $"  {Fitting(name.Abbreviation.Length > 0 ? $"{name.Name} ({name.Abbreviation})" : name.Name),-NameWidth}{one,-28} {other}").TrimEnd()).Append('\n');

    static string Heading(RelationSide side) => $"{English.Capital(side.Source.Phrase)} ({English.Count(side.About.N, "act")})";

    static string Fitting(string name) => name.Length < NameWidth ? name : name[..(NameWidth - 2)] + "…";

    static string Share(MeasuredPart part) => part.N == 0 ? "·"
        : string.Create(CultureInfo.InvariantCulture, $"{part.N,4}  {English.Percent(part.Value),5} {$"({Interval.Percent(part.Low ?? 0, part.High ?? 1)})",-8} {new string('█', (int)Math.Round(part.Value * Bars, MidpointRounding.AwayFromZero))}");

    static string Acts(MeasuredPart part) => part.N == 0 ? "·" : string.Create(CultureInfo.InvariantCulture, $"{part.N,4}, {part.Value:0} cooperative");

    static string Distance(Measured d)
    {
        var whom = d.Measure == "divergence-groups" ? "Among armed groups" : "Among all actors";
        var interval = d is { Low: { } low, High: { } high } ? string.Create(CultureInfo.InvariantCulture, $" ({low:0.00} to {high:0.00})") : "";
        var verdict = d.P is not { } p ? "" : p < 0.05 ? $", more than chance would give (p {Interval.Chance(p)})" : $", no more than chance would give (p {Interval.Chance(p)})";
        return string.Create(CultureInfo.InvariantCulture, $"{whom}: distance {d.Value:0.00}{interval}, overlap {d["overlap"].Value:0.00}, over {d.N:#,0} acts{verdict}.");
    }
}
