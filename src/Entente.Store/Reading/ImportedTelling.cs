using System.Globalization;

namespace Entente.Store;

/// <summary>
/// Tells an imported event in one line that is always the same for the same row: the text that citations quote, as no sentence of an
/// article is known. Its article is the row.
/// </summary>
static class ImportedTelling
{
    /// <summary>An event from a row of <c>Reading/Imported.sql</c>.</summary>
    public static StoredEvent ToEvent(IReadOnlyList<object?> row)
    {
        var dataSet = (string)row[1]!;
        var key = (string)row[2]! is { Length: > 0 } text ? text : RowKey.Text((long)row[3]!) is { Length: > 0 } number ? number : ((long)row[3]! & long.MaxValue).ToString("x", CultureInfo.InvariantCulture);
        var (cameo, day) = ((string)row[8]!, (DateOnly)row[6]!);
        var isAct = Ontology.TryParseType((string)row[9]!, out var type);
        var act = (CameoCode.Find(cameo)?.Name ?? (isAct ? Ontology.Name(type) : "an act without a known code")) + (cameo.Length > 0 ? $" (CAMEO {cameo})" : "");
        var (source, target) = (Shown(row, 20), Shown(row, 30));
        var before = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}: {source} > {target}: ");
        var told = before + act + Where(row) + Numbers(row) + ".";
        var article = new Article($"{row[4]}@{row[5]}", told)
        {
            Title = "",
            Published = (DateOnly?)row[7],
            Publisher = (string)row[13]! is { Length: > 0 } publisher ? publisher : dataSet.ToUpperInvariant(),
        };
        var evidence = new Evidence(article.Id, 0, new(0, told.Length), told, [new(before.Length, before.Length + act.Length)],
            string.Create(CultureInfo.InvariantCulture, $"{row[40]}: {row[4]}, the row at byte {row[5]}"), dataSet);
        return new((long)row[0]!, new(
            $"{dataSet}:{key}", day, Side(row, 20, source, before.IndexOf(source, 10, StringComparison.Ordinal)), Side(row, 30, target, before.LastIndexOf(target, StringComparison.Ordinal)),
            type, (string)row[10]!, cameo, evidence)
        {
            DateReason = "as given",
            Place = row[15] is string name && (name.Length > 0 || (string)row[16]! is { Length: > 0 })
                ? new(name, name, (string)row[16]!) { Province = (string)row[17]!, Latitude = (double?)row[18], Longitude = (double?)row[19] } : null,
            Casualties = new(row[12] is null ? null : Convert.ToInt32(row[12], CultureInfo.InvariantCulture), null, null),
        }, article, ReportKind.Original, article.Publisher, "");
    }

    static string Shown(IReadOnlyList<object?> row, int at)
    {
        var given = row[at] is string { Length: > 0 } name ? name : row[at + 1] as string ?? "";
        var known = row[at + 5] as string ?? "";
        return known.Length > 0 && given.Length > 0 && !known.Equals(given, StringComparison.OrdinalIgnoreCase) ? $"{given} [{known}]" : given.Length > 0 ? given : known.Length > 0 ? known : "not named";
    }

    static ActorMention[] Side(IReadOnlyList<object?> row, int at, string shown, int start) => row[at] is not string ? [] :
        [new(EventRows.Actor(row, at + 2, (string)row[at == 20 ? 41 : 42]!), shown, new(start, start + shown.Length), (string)row[at + 9]!)];

    static string Where(IReadOnlyList<object?> row)
    {
        var parts = new[] { row[15] as string, row[16] as string }.Where(p => !string.IsNullOrEmpty(p)).ToList();
        return parts.Count == 0 ? "" : ", " + string.Join(", ", parts);
    }

    static string Numbers(IReadOnlyList<object?> row) =>
        (row[12] is long and > 0 ? string.Create(CultureInfo.InvariantCulture, $", {row[12]} killed") : "")
        + (row[11] is long ? string.Create(CultureInfo.InvariantCulture, $", {row[11]} mentions") : "");
}
