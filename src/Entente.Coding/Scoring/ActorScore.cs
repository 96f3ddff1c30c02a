namespace Entente.Coding.Scoring;

/// <summary>Scores the resolver on phrases with known actors: country, sector and identity.</summary>
public static class ActorScore
{
    /// <summary>Resolves every case and compares.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="cases">The cases; each figure counts those that carry its gold value.</param>
    public static ScoreReport Measure(ActorDictionary dictionary, IReadOnlyList<ActorCase> cases)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        ArgumentNullException.ThrowIfNull(cases);
        var resolver = new ActorResolver(dictionary);
        var answers = cases.Select(one => (Case: one, resolver.Resolve(one.Mention, one.Date, one.Country).Actor)).ToArray();
        var country = answers.Where(a => a.Case.GoldCountry is not null).Select(a => new Row("country", a.Case, Country(a.Case.GoldCountry!), Country(a.Actor.Country))).ToArray();
        var sector = answers.Where(a => a.Case.GoldSector is not null).Select(a => new Row("sector", a.Case, Sector(a.Case.GoldSector!), Sector(a.Actor.Sector))).ToArray();
        var identity = answers.Where(a => a.Case.GoldIdentity is not null).Select(a => IdentityRow(dictionary, a.Case, a.Actor)).ToArray();
        return new("actors", [Figure("country", country), Figure("sector", sector), Figure("identity", identity)], Confusions([.. country, .. sector, .. identity]));
    }

    static Figure Figure(string name, Row[] rows) =>
        Bootstrap.Measure(name, rows.Length, sample => sample.Average(i => rows[i].IsRight ? 1.0 : 0));

    static Confusion[] Confusions(Row[] rows) =>
    [
        .. rows.Where(row => !row.IsRight)
            .GroupBy(row => (row.What, row.Gold, row.Given))
            .Select(group => new Confusion($"{group.Key.What} {Shown(group.Key.Gold)}", Shown(group.Key.Given), group.Count(), group.First().Case.Mention))
            .OrderByDescending(confusion => confusion.Count)
            .ThenBy(confusion => confusion.Gold, StringComparer.Ordinal)
            .ThenBy(confusion => confusion.Given, StringComparer.Ordinal),
    ];

    static string Shown(string value) => value.Length == 0 ? "(none)" : value;

    static Row IdentityRow(ActorDictionary dictionary, ActorCase one, Actor actor)
    {
        var record = dictionary.Find(actor.Identity);
        var right = record is not null && record.Bears(dictionary, one.GoldIdentity!);
        return new("identity", one, one.GoldIdentity!, right ? one.GoldIdentity! : actor.Name);
    }

    static string Country(string code) => code == "XKX" ? "KOS" : code;

    // The labels of older sets, and those whom they do not tell apart.
    static string Sector(string sector) => sector switch
    {
        "HLH" => "MED",
        "BUD" => "BUS",
        "ELI" => "CVL",
        _ => sector,
    };

    sealed record Row(string What, ActorCase Case, string Gold, string Given)
    {
        public bool IsRight => Gold == Given;
    }
}
