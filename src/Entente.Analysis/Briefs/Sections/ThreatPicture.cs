namespace Entente.Analysis;

/// <summary>Who attacks each side, whom each side names, and the gravest attacks of the period.</summary>
static class ThreatPicture
{
    const int MostAttackers = 3;
    const int MostAttacks = 3;

    /// <summary>The sentences; one of the closed list where there is no attack by a third party.</summary>
    public static IReadOnlyList<Finding> Write(BriefGround ground)
    {
        Finding?[] lines =
        [
            Attacks(ground, ground.A, ground.Take("attacks-suffered", ground.Whole)),
            Attacks(ground, ground.B, ground.TakeBack("attacks-suffered", ground.Whole)),
            Words(ground, ground.A, ground.Take("threat-words", ground.Whole), "From"),
            Words(ground, ground.B, ground.TakeBack("threat-words", ground.Whole), "In the words of"),
        ];
        IReadOnlyList<Finding> told = [.. lines.OfType<Finding>(), .. Gravest(ground).Select((f, i) => f with { BeginsParagraph = i == 0 })];
        return told.Count == 0 ? [Forms.Say("no-threats")] : told;
    }

    static Finding? Attacks(BriefGround ground, PartyName side, Measured attacks)
    {
        if (attacks.N == 0)
        {
            return null;
        }

        var by = attacks.Parts.Take(MostAttackers).Select(p => $"{ground.Narrator.Call(ground.Names[p.Label])}, {English.Count(p.N, "attack")}{Dead((int)p.Value)}");
        var rest = attacks.Parts.Skip(MostAttackers).Sum(p => p.N);
        var more = rest > 0 ? $"; others, {English.Number(rest)}" : "";
        return new($"{English.Capital(side.Short)} suffered {English.Count(attacks.N, "attack")} in what was read: {string.Join("; ", by)}{more}.") { Measures = [attacks] };
    }

    static string Dead(int dead) => dead == 0 ? "" : $" with at least {English.Number(dead)} killed";

    static Finding? Words(BriefGround ground, PartyName side, Measured words, string opening)
    {
        if (words.N == 0)
        {
            return null;
        }

        var often = words.Parts.Any(p => p.N > 1) ? words.Parts.Where(p => p.N > 1) : words.Parts;
        var once = words.Parts.All(p => p.N == 1);
        var about = often.Take(MostAttackers).Select(p => ground.Narrator.Call(ground.Names[p.Label]) + (once ? "" : $" ({English.Number(p.N)})"));
        var most = once ? "" : "most often ";
        var text = opening == "From"
            ? $"From {side.Short} came {English.Count(words.N, "accusation, demand or threat", "accusations, demands or threats")} against third parties, {(once && words.Parts.Count > MostAttackers ? "among them " : most)}{English.List(about)}."
            : $"In the words of {side.Short}, those accused or warned are {(once && words.Parts.Count > MostAttackers ? "among others " : most)}{English.List(about)}.";
        return new(text) { Measures = [words] };
    }

    static IReadOnlyList<Finding> Gravest(BriefGround ground)
    {
        var attacks = ground.Around.Where(e => BriefGround.Happened(e) && e.Event.Type == EventType.Assault
            && e.Event.Dyads().Any(d => d.Target == ground.A.Key || d.Target == ground.B.Key)
            && ground.Whole.Contains(e.Event.Date!.Value));
        return ground.Narrator.Tell(attacks.OrderByDescending(e => e.Event.Casualties.Dead ?? 0).ThenByDescending(e => e.Event.Date).ThenBy(e => e.Telling.Number), new(MostAttacks));
    }
}
