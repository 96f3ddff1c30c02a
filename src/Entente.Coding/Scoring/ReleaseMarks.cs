using System.Globalization;
using System.Text;

namespace Entente.Coding.Scoring;

/// <summary>The six marks of one release: whether its coded events give the day, the province, the group, that some were killed, that some were captured, and how many were killed.</summary>
/// <param name="Case">The release.</param>
/// <param name="Marks">The marks, in the order of <see cref="Names"/>.</param>
/// <param name="Given">What the events give instead, in the same order.</param>
sealed record ReleaseMarks(ReleaseCase Case, IReadOnlyList<bool> Marks, IReadOnlyList<string> Given)
{
    /// <summary>What the marks are for.</summary>
    public static IReadOnlyList<string> Names { get; } = ["date", "province", "group", "killed", "captured", "number killed"];

    /// <summary>Share of the six marks that are right.</summary>
    public double Share => Marks.Count(m => m) / (double)Names.Count;

    /// <summary>Whether all but the number are right.</summary>
    public bool AreFirstFiveRight => Marks.Take(Names.Count - 1).All(m => m);

    /// <summary>Marks the events of a release.</summary>
    public static ReleaseMarks Of(ReleaseCase release, IReadOnlyList<Event> events, ActorDictionary dictionary)
    {
        var days = events.Where(e => e.QuadClass is QuadClass.MaterialConflict or QuadClass.MaterialCooperation).Select(e => e.Date).ToArray();
        var provinces = events.Select(e => e.Place?.Province ?? "").Where(p => p.Length > 0).Distinct().ToArray();
        var groups = events.SelectMany(e => e.Targets).Select(t => t.Actor).Where(IsGroup).DistinctBy(a => a.Identity).ToArray();
        var dead = events.Select(e => e.Casualties.Dead ?? 0).DefaultIfEmpty().Max();
        var isKilled = events.Any(e => e.Type == EventType.Assault && e.Casualties.Dead > 0);
        var isCaptured = events.Any(IsCapture);
        return new(release,
            [
                days.Contains(release.Day),
                release.Provinces.Count == 0 || release.Provinces.Any(gold => provinces.Any(p => IsSamePlace(gold, p))),
                release.Groups.Count == 0 ? groups.Length == 0 : release.Groups.Any(gold => IsAmong(gold, groups, events, dictionary)),
                isKilled == release.Killed > 0,
                isCaptured == release.Captured > 0,
                dead == release.Killed,
            ],
            [
                string.Join(' ', days.Distinct().Select(d => d?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no day")), string.Join(", ", provinces), string.Join(", ", groups.Select(g => g.Name)),
                isKilled ? "killed" : "none", isCaptured ? "captured" : "none", dead.ToString(CultureInfo.InvariantCulture),
            ]);
    }

    /// <summary>What is right, for the mark of this number.</summary>
    public string Gold(int mark) => mark switch
    {
        0 => Case.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no day",
        1 => string.Join(", ", Case.Provinces),
        2 => Case.Groups.Count == 0 ? "no group" : string.Join(", ", Case.Groups),
        3 => Case.Killed > 0 ? "killed" : "none",
        4 => Case.Captured > 0 ? "captured" : "none",
        _ => Case.Killed.ToString(CultureInfo.InvariantCulture),
    };

    static bool IsCapture(Event told) =>
        (told.Type == EventType.Coerce && told.Mode == "arrest") || (told.Type == EventType.Assault && told.Mode == "abduct") || told.Casualties.Arrested > 0;

    static bool IsGroup(Actor actor) => actor.Identity.Length > 0 && (actor.Kind == "group" || actor.Sector == "REB");

    static bool IsAmong(string gold, Actor[] groups, IReadOnlyList<Event> events, ActorDictionary dictionary) =>
        groups.Any(group => IsSameGroup(gold, group, dictionary))
        || (gold is "criminal" or "criminals" && groups.Length == 0 && events.SelectMany(e => e.Targets).Any(t => t.Actor.Sector == "CRM"));

    // "haqqani" is the Haqqani network, "hig" an alias of Hezb-e-Islami, "aq" the initials of al-Qaeda.
    static bool IsSameGroup(string gold, Actor group, ActorDictionary dictionary) =>
        Words(group.Name).Contains(gold.ToLowerInvariant()) || dictionary.Find(group.Identity)?.Bears(dictionary, gold) == true
        || string.Equals(string.Concat(Words(group.Name).Select(w => w[0])), gold, StringComparison.OrdinalIgnoreCase);

    static string[] Words(string name) => name.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);

    // Spelling variants of one name share their consonants: Paktya and Paktia, Sar-e Pul and Sar-i-Pol.
    static bool IsSamePlace(string one, string other) => Consonants(one) == Consonants(other);

    static string Consonants(string name)
    {
        var kept = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant().Replace("iya", "ya", StringComparison.Ordinal).Replace("ia", "ya", StringComparison.Ordinal).Replace(" province", "", StringComparison.Ordinal))
        {
            if (char.IsLetter(letter) && !"aeiouw".Contains(letter, StringComparison.Ordinal) && (kept.Length == 0 || kept[^1] != letter))
            {
                kept.Append(letter);
            }
        }

        return kept.ToString();
    }
}
