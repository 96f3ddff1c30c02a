namespace Entente.Coding;

/// <summary>
/// Fills in sides that a sentence leaves to the article: who is condemned with "the attack", whom the claimed attack hit, who "the gunmen"
/// were whose attack somebody claimed, whose accusation is rejected. The codebook names as a side only who the article names.
/// </summary>
sealed class ImpliedSides
{
    const string NeedsArticle = "-implied";
    const string NobodyKnown = "neither the sentence nor the article says who took part";

    readonly ArticleReading reading;
    readonly ImpliedWords words;
    readonly List<ToldAct> acts;
    readonly IReadOnlyList<ActorMention> claimants;

    ImpliedSides(ArticleReading reading)
    {
        (this.reading, words) = (reading, reading.ImpliedWords);
        acts = [.. reading.Acts];
        claimants = OnlyClaimants();
    }

    /// <summary>The events of the article by their id, with their sides filled in; those that rest on an act that the article does not tell are left out.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="reasons">Takes why each of the others is left out.</param>
    public static Dictionary<string, Event> Settle(ArticleReading reading, IDictionary<string, string> reasons) => new ImpliedSides(reading).Settle(reasons);

    Dictionary<string, Event> Settle(IDictionary<string, string> reasons)
    {
        for (var i = 0; i < acts.Count; i++)
        {
            acts[i] = acts[i] with { Event = Claimed(acts[i]) };
        }

        for (var i = 0; i < acts.Count; i++)
        {
            acts[i] = acts[i] with { Event = Known(i) };
            acts[i] = acts[i] with { Event = Owned(i) };
            acts[i] = acts[i] with { Event = Pointed(i) };
        }

        var settled = new Dictionary<string, Event>(StringComparer.Ordinal);
        foreach (var act in acts)
        {
            var told = WithoutSelf(WithoutUnnamed(PlacedPeople.WithGroup(PlacedPeople.Fill(act.Event, reading), reading)));
            told = Demands.WithoutOwnForces(Demands.WithoutOwnTowns(told));
            var lack = LacksSides(act) || !told.Sources.Concat(told.Targets).Any(IsNamed) ? NobodyKnown : Demands.Against(told, act, words, reading.HasForces);
            if (lack.Length == 0)
            {
                settled.Add(told.Id, told);
            }
            else
            {
                reasons[told.Id] = lack;
            }
        }

        return settled;
    }

    static bool LacksSides(ToldAct act) => IsAnybody(act.Event)
        || (act.Event.Targets.Count == 0 && (act.Rule.EndsWith(NeedsArticle, StringComparison.Ordinal) || act.Event.Type == EventType.Sanction));

    // "Two parents were arrested": neither who did it nor whose they are is told. An attack is news whoever made it.
    static bool IsAnybody(Event told) =>
        told.Sources.Count == 0 && !told.Targets.Any(IsNamed) && !(told.Type is EventType.Assault && told.Mode is "explosives" or "suicide-attack" or "aerial" or "drone" or "heavy-weapons");

    // "Vowed to defend the country": words and measures of a state towards itself have no other side. Force and arrests at home are told of people, and stay.
    static Event WithoutSelf(Event told) => told.Type is EventType.Assault or EventType.Coerce or EventType.Protest or EventType.Mobilize || told.IsReciprocal ? told
        : told with { Targets = [.. told.Targets.Where(t => !(t.Actor.Sector.Length == 0 && told.Sources.Any(s => s.Actor.Sector is "" or "GOV" && Actor.IsState(s.Actor.Country) && s.Actor.Country == t.Actor.Key)))] };

    // Beside a party that is named, "three firms" say nothing of who was meant; victims count.
    static Event WithoutUnnamed(Event told) => told.Type is not (EventType.Assault or EventType.Coerce) && told.Targets.Any(IsNamed) && !told.Targets.All(IsNamed)
        ? told with { Targets = [.. told.Targets.Where(IsNamed)] } : told;

    // Who claimed the attack made it: "the bomber", "gunmen", nobody named.
    Event Claimed(ToldAct act)
    {
        var told = act.Event;
        if (claimants.Count == 0 || !act.IsAttack || act.IsOld || IsClaim(act))
        {
            return told;
        }

        const string Reason = "who claimed the attack, as the article says";
        return IsUnknownAttacker(told.Targets) ? told with { Targets = [.. told.Targets.Select(t => t with { Actor = claimants[0].Actor, Reason = Reason })] }
            : told.Sources.Count == 0 && told.Targets.Count > 0 ? told with { Sources = Because(claimants, Reason) }
            : IsUnknownAttacker(told.Sources) ? told with { Sources = [told.Sources[0] with { Actor = claimants[0].Actor, Reason = Reason }] }
            : told;
    }

    // "The bomber" is of the group that was said to have made the attack.
    Event Known(int at)
    {
        var told = acts[at].Event;
        return acts[at].IsAttack && !acts[at].IsOld && IsUnknownAttacker(told.Sources) && told.Sources[0].Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
            && Before(at, a => a.IsAttack && !a.IsOld && IsOfGroup(a)) is { } before
            ? told with { Sources = [told.Sources[0] with { Actor = before.Event.Sources[0].Actor, Reason = "who made the attack, as the article says" }] }
            : told;
    }

    static bool IsOfGroup(ToldAct act) => act.Event.Sources is [{ Actor: { Sector: "REB", Identity.Length: > 0 } }];

    // Who apologises in the same sentence for an attack of nobody made it; whom foreigners were held or expelled by without an agent is the state where it happened.
    Event Owned(int at)
    {
        var told = acts[at].Event;
        if (told.Sources.Count > 0 || told.Targets.Count == 0)
        {
            return told;
        }

        if (told.Type == EventType.Assault && acts.FirstOrDefault(a => a.Event.Evidence.Sentence == told.Evidence.Sentence && a.Rule.StartsWith("apologise", StringComparison.Ordinal)) is { } apology)
        {
            return told with { Sources = Because(apology.Event.Sources, "who apologised for it") };
        }

        // "The strikes killed two children": those told before.
        if (acts[at].IsAttack && !acts[at].IsOld && acts[at].Words.Overlaps(words.Attack)
            && Before(at, a => a.IsAttack && !a.IsOld && a.Event.Sources.Any(IsNamed) && a.Event.Sources.All(s => s.Actor.Sector is not ("UAF" or "COP")) && SharesState(a.Event.Targets, told.Targets)) is { } before)
        {
            return told with { Sources = Because(before.Event.Sources, "who made the attack, as the article says") };
        }

        var country = told.Place is { Country.Length: > 0 } place ? place.Country : reading.Actors.DominantCountry;
        var isAuthority = told.Type == EventType.Coerce && told.Mode is "arrest" or "deport" or "restrict" or "seize" && Actor.IsState(country)
            && told.Targets.All(t => Actor.IsState(t.Actor.Country) && t.Actor.Country != country);
        return isAuthority ? told with { Sources = [told.Targets[0] with { Actor = new(country, "GOV"), Reason = $"the authorities of {country}, where it happened" }] } : told;
    }

    Event Pointed(int at)
    {
        var (told, said) = (acts[at].Event, acts[at].Words);
        told = IsClaim(acts[at]) && told.Targets.All(t => t.Actor.Country == "MNC") ? told with { Targets = [] } : told;
        if (acts[at].IsWhole || told.Targets.Count > 0 || told.Sources.Count == 0)
        {
            return told;
        }

        var filled = told.Type switch
        {
            EventType.Accuse or EventType.Threaten when said.Overlaps(words.Attack) || said.Overlaps(words.Revenge) => WithTarget(told, Attackers(at), "who made the attack, as the article says"),
            EventType.Accuse when said.Overlaps(words.Measure) => WithTarget(told, Authors(at), "who took the step, as the article says"),
            EventType.Assault when IsClaim(acts[at]) => Hit(at),
            EventType.Threaten when told.Mode == "violence" => WithTarget(told, OwnState(told.Sources), "the state that the group fights"),
            EventType.Assault when acts[at].Rule.StartsWith("end-siege", StringComparison.Ordinal) => WithTarget(told, Attackers(at), "who held the place, as the article says"),
            EventType.Sanction when told.Sources[0].Actor.Sector == "REB" => WithTarget(told, OwnState(told.Sources), "the state that the group fights"),
            EventType.Sanction when told.Mode is "discontinue" or "withdraw" && said.Overlaps(words.Talks) && Before(at) is [_, ..] partner => WithTarget(told, partner, "the other side of what was told before"),
            EventType.Sanction when told.Mode is "discontinue" or "withdraw" => WithTarget(told, OtherState(at), "the other country that the article is about"),
            EventType.Reject when said.Overlaps(words.Accusation) => WithTarget(told, Accusers(at), "who made the accusation, as the article says"),
            EventType.Support when acts[at].Rule.StartsWith("welcome-", StringComparison.Ordinal) => WithTarget(told, Doers(at), "who did it, as the article says"),
            EventType.Aid or EventType.Agree or EventType.Consult or EventType.Cooperate when acts[at].Rule.EndsWith(NeedsArticle, StringComparison.Ordinal) => WithTarget(told, StateInFocus(told.Sources), "the state that the article is about"),
            EventType.Support when said.Overlaps(words.Condolence) => WithTarget(told, Bereaved(at), "whom the attack hit, as the article says"),
            _ => told,
        };
        var isOfAttack = told.Type is EventType.Accuse or EventType.Threaten && said.Overlaps(words.Attack);
        return filled.Targets.Count > 0 || isOfAttack ? filled
            : WithTarget(filled, Before(at), "the other side of what was told before");
    }

    // Whom the same side dealt with in the sentences just before.
    IReadOnlyList<ActorMention> Before(int at) => Counterparts.Of(acts[at].Event, acts.Take(at).Select(a => a.Event), reading.Actors);

    // The attack told last; if none was told yet, the first that is. One by nobody knows whom has no author.
    IReadOnlyList<ActorMention> Attackers(int at)
    {
        var attack = Nearest(at, a => a.Rule is not "learned" && IsMeant(a)) ?? Nearest(at, IsMeant);
        var known = attack is not null && IsUnknownAttacker(attack.Event.Sources) ? Nearest(at, a => IsMeant(a) && IsOfGroup(a) && SharesState(a.Event.Targets, attack.Event.Targets)) : null;
        attack = known ?? attack;
        return attack is not null && attack.Event.Sources.Any(IsNamed) ? attack.Event.Sources : [];

        bool IsMeant(ToldAct a) => a.IsAttack && a.Event.Sources.Count > 0 && !Shares(a.Event.Sources, acts[at].Event.Sources);
    }

    IReadOnlyList<ActorMention> Authors(int at) =>
        (Before(at, a => a.Event.QuadClass is QuadClass.VerbalConflict or QuadClass.MaterialConflict && IsByAnother(a.Event, acts[at].Event))
            ?? Before(at, a => IsByAnother(a.Event, acts[at].Event)))?.Event.Sources ?? [];

    IReadOnlyList<ActorMention> Accusers(int at) =>
        Before(at, a => a.Event.Type is EventType.Accuse && a.Event.Sources.Any(IsNamed) && Shares(a.Event.Targets, acts[at].Event.Sources))?.Event.Sources ?? [];

    // Whoever welcomes a deed was not its doer.
    IReadOnlyList<ActorMention> Doers(int at) =>
        Before(at, a => a.Event.Type is not (EventType.Support or EventType.Accuse or EventType.Request or EventType.Reject)
            && a.Event.Sources.Any(IsNamed) && !SharesState(a.Event.Sources, acts[at].Event.Sources))?.Event.Sources ?? [];

    IReadOnlyList<ActorMention> Bereaved(int at) =>
        Nearest(at, a => a.IsAttack && a.Event.Targets.Any(IsNamed) && !Shares(a.Event.Targets, acts[at].Event.Sources))?.Event.Targets ?? [];

    Event Hit(int at)
    {
        var told = acts[at].Event;
        var attack = Nearest(at, a => a.IsAttack && !IsClaim(a) && a.Event.Targets.Count > 0 && !(a.Event.Sources.Any(IsNamed) && !Shares(a.Event.Sources, told.Sources)))
            ?? Nearest(at, a => a.IsAttack && !IsClaim(a) && a.Event.Targets.Any(IsNamed));
        return attack is null ? told
            : WithTarget(told, attack.Event.Targets, "whom the attack hit, as the article says") with { Mode = told.Mode.Length > 0 ? told.Mode : attack.Event.Mode };
    }

    IReadOnlyList<ActorMention> OnlyClaimants()
    {
        var claims = acts.Where(a => IsClaim(a) && a.IsAttack && a.Event.Sources.Count > 0 && a.Event.Sources.All(IsNamed)).Select(a => a.Event.Sources).ToList();
        return claims.Count > 0 && claims.TrueForAll(c => Shares(c, claims[0])) ? claims[0] : [];
    }

    // "Washington has suspended military aid": to the country that the article is about, or whom it dealt with last.
    IReadOnlyList<ActorMention> OtherState(int at)
    {
        var source = acts[at].Event.Sources[0];
        var country = reading.Actors.DominantCountry;
        return Actor.IsState(country) && country != source.Actor.Country ? [source with { Actor = new(country, "") { Kind = "state" } }]
            : acts.Take(at).Select(a => a.Event).Reverse()
                .SelectMany(e => e.Sources.Concat(e.Targets)).FirstOrDefault(m => Actor.IsState(m.Actor.Country) && m.Actor.Country != source.Actor.Country) is { } other
                ? [other with { Actor = new(other.Actor.Country, "") { Kind = "state" } }] : [];
    }

    // An armed group of the country that the article is about threatens that country, where it names nobody.
    IReadOnlyList<ActorMention> OwnState(IReadOnlyList<ActorMention> sources) =>
        sources is [{ Actor: { Sector: "REB", Country.Length: > 0 } group } only] && group.Country == reading.Actors.DominantCountry
            ? [only with { Actor = new(group.Country, "") }] : [];

    // "Russia is sending its prime minister": to the state that the article is about, if that is another.
    IReadOnlyList<ActorMention> StateInFocus(IReadOnlyList<ActorMention> sources) =>
        reading.Actors.DominantCountry is { Length: > 0 } state && sources is [var only] && only.Actor.Country != state ? [only with { Actor = new(state, "") }] : [];

    ToldAct? Nearest(int at, Func<ToldAct, bool> isMeant) => Before(at, a => !a.IsOld && isMeant(a)) ?? acts.Skip(at + 1).FirstOrDefault(a => !a.IsOld && isMeant(a));

    ToldAct? Before(int at, Func<ToldAct, bool> isMeant) => acts.Take(at).LastOrDefault(isMeant);

    // "claimed the attack"; "said that it had carried out the attack".
    bool IsClaim(ToldAct act) => act.Rule.StartsWith("claim-", StringComparison.Ordinal)
        || (act.IsAttack && act.Event is { Targets.Count: 0, Sources: [{ Actor: { Identity.Length: > 0, Sector: "REB" } }] } && act.Words.Overlaps(words.Attack));

    static Event WithTarget(Event told, IReadOnlyList<ActorMention> mentions, string reason) => told with { Targets = Because(mentions, reason) };

    static List<ActorMention> Because(IReadOnlyList<ActorMention> mentions, string reason) => [.. mentions.Select(m => m with { Reason = $"{m.Reason}; {reason}" })];

    static bool IsNamed(ActorMention mention) => mention.Actor.Country.Length + mention.Actor.Identity.Length > 0;

    static bool IsUnknownAttacker(IReadOnlyList<ActorMention> side) =>
        side is [{ Actor: { Identity.Length: 0 } actor }] && (actor.Sector is "UAF" || (actor.Country.Length == 0 && actor.Sector is "REB" or "CRM" or "UNK"));

    static bool IsByAnother(Event told, Event coded) =>
        told.Sources.Any(IsNamed) && !told.Sources.Any(a => coded.Sources.Any(b => a.Actor.Key == b.Actor.Key && a.Actor.Sector == b.Actor.Sector));

    static bool Shares(IReadOnlyList<ActorMention> first, IReadOnlyList<ActorMention> second) =>
        first.Any(a => second.Any(b => a.Actor.Key.Length > 0 && a.Actor.Key == b.Actor.Key));

    static bool SharesState(IReadOnlyList<ActorMention> first, IReadOnlyList<ActorMention> second) =>
        Shares(first, second) || first.Any(a => a.Actor.Country.Length > 0 && second.Any(b => a.Actor.Country == b.Actor.Country));
}
