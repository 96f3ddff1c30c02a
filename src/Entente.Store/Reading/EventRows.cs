using System.Globalization;

namespace Entente.Store;

/// <summary>Rows of the tables back to the nouns.</summary>
static class EventRows
{
    /// <summary>An article from a row of <c>Reading/Articles.sql</c>.</summary>
    public static Article ToArticle(IReadOnlyList<object?> row, IEnumerable<UncodedRegion> uncoded) => new((string)row[1]!, (string)row[15]!)
    {
        Title = (string)row[2]!,
        Published = (DateOnly?)row[3],
        Accessed = (DateOnly?)row[4],
        Url = (string)row[5]!,
        Publisher = (string)row[6]!,
        Author = (string)row[7]!,
        Language = (string)row[8]!,
        Original = row[9] is string publisher ? new(publisher, (string)row[10]!, (string)row[11]!) : null,
        Dateline = row[12] is null ? null : new TextSpan(Whole(row[12]), Whole(row[13])),
        Other = OtherFields.Read((string)row[14]!),
        Uncoded = [.. uncoded],
    };

    /// <summary>An event from a row of <c>Reading/Events.sql</c>, its article, words and actors.</summary>
    public static StoredEvent ToEvent(
        IReadOnlyList<object?> row, Article article, IEnumerable<TextSpan> trigger, IReadOnlyCollection<IReadOnlyList<object?>> mentions)
    {
        var span = new TextSpan(Whole(row[4]), Whole(row[5]));
        var evidence = new Evidence(article.Id, Whole(row[3]), span, Words(span, article.Text), [.. trigger], (string)row[25]!, (string)row[26]!);
        _ = Ontology.TryParseType((string)row[9]!, out var type);
        var told = new Event(
            (string)row[1]!, (DateOnly?)row[6], Side(mentions, "source"), Side(mentions, "target"), type, (string)row[10]!, (string)row[11]!, evidence)
        {
            EndDate = (DateOnly?)row[7],
            DateReason = (string)row[8]!,
            Auxiliary = Flags((string)row[12]!),
            Contexts = ((string)row[13]!).Split(',', StringSplitOptions.RemoveEmptyEntries),
            Place = ToPlace(row),
            Casualties = new(Count(row[21]), Count(row[22]), Count(row[23])),
            Confidence = (double)row[24]!,
        };
        return new((long)row[0]!, told, article, ReportKinds.Parse((string)row[27]!), (string)row[28]!, (string)row[29]!);
    }

    static Place? ToPlace(IReadOnlyList<object?> row) => row[14] is not string words ? null : new(words, (string)row[15]!, (string)row[16]!)
    {
        Province = (string)row[17]!,
        Feature = (string)row[18]!,
        Latitude = (double?)row[19],
        Longitude = (double?)row[20],
    };

    static ActorMention[] Side(IEnumerable<IReadOnlyList<object?>> mentions, string side) =>
        [.. mentions.Where(m => (string)m[1]! == side).Select(m => new ActorMention(
            Actor(m, 2, (string)m[13]!), (string)m[9]!, new(Whole(m[10]), Whole(m[11])), (string)m[12]!))];

    /// <summary>An actor from seven cells and the key under which it was stored; a wing of a group has the group's.</summary>
    public static Actor Actor(IReadOnlyList<object?> row, int at, string key)
    {
        var actor = new Actor((string)row[at]!, (string)row[at + 1]!, (string)row[at + 2]!, (string)row[at + 3]!)
        {
            Wikidata = (string)row[at + 4]!,
            Office = (string)row[at + 5]!,
            Kind = (string)row[at + 6]!,
        };
        return actor.Key == key || actor.Key != actor.Identity ? actor : actor with { Within = key };
    }

    static AuxiliaryMode Flags(string names) => names.Split(',').Aggregate(AuxiliaryMode.None, (all, name) =>
        AuxiliaryModes.TryParse(name, out var mode) ? all | mode : all);

    /// <summary>The words at the offsets; empty where a damaged store points outside of its text.</summary>
    static string Words(TextSpan span, string text) => span.Start >= 0 && span.Start <= span.End && span.End <= text.Length ? span.In(text) : "";

    static int Whole(object? value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);

    static int? Count(object? value) => value is null ? null : Whole(value);
}
