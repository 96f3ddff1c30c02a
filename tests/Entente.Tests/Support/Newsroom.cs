using Entente.Store;

namespace Entente.Tests.Support;

/// <summary>A small record of two invented states, Arvenia and the Belmoran Union, and of two armed groups: what briefs are tested on.</summary>
static class Newsroom
{
    static readonly ActorMention Arvenia = Some.State("XAA", "Arvenia", "Arvenia");
    static readonly ActorMention Belmora = Some.State("XBB", "Belmoran Union", "the Belmoran Union");
    static readonly ActorMention Corland = Some.State("XCC", "Corland", "Corland");
    static readonly ActorMention Front = Some.Group("hill-front", "Free Hills Front", "XAA");
    static readonly ActorMention Legion = Some.Group("river-legion", "River Legion", "XBB");
    static readonly ActorMention President = new(
        new("XBB", "GOV", "maro-tellin", "Maro Tellin") { Kind = "person", Office = "president" }, "President Maro Tellin", default, "a person's name");

    public static Entente.Analysis.PartyName A { get; } = new("XAA", "Arvenia") { Adjective = "Arvenian" };

    public static Entente.Analysis.PartyName B { get; } = new("XBB", "Belmoran Union") { Adjective = "Belmoran", Definite = true };

    public static Entente.Analysis.PartyName? Name(string key) => key switch
    {
        "XAA" => A,
        "XBB" => B,
        "XCC" => new("XCC", "Corland") { Adjective = "Corlander" },
        "hill-front" => Entente.Analysis.PartyName.Of("hill-front", "Free Hills Front", abbreviation: "FHF"),
        "river-legion" => Entente.Analysis.PartyName.Of("river-legion", "River Legion"),
        _ => null,
    };

    /// <summary>The store with its articles, events and stories.</summary>
    public static EventStore Open() => Fill(EventStore.InMemory());

    /// <summary>Puts them into a store.</summary>
    public static EventStore Fill(EventStore store)
    {
        var articles = Articles().ToList();
        store.Add(articles);
        var handover = articles.Where(a => a.Article.Id.StartsWith("handover", StringComparison.Ordinal)).ToList();
        store.SetStories(
            [.. articles.Select(a => new StoryMembership(a.Article.Id, handover.Contains(a) ? "handover" : a.Article.Id,
                a.Article.Original?.Publisher ?? a.Article.Publisher, a.Article.Original is null ? ReportKind.Original : ReportKind.Rewrite, "", "the same act on the same day"))],
            [new("handover", handover[0].Events[0], [.. handover.Select(h => h.Events[0])], ["Lantern Post", "North Quay Wire"], [.. handover.Select(_ => "the same act on the same day")])]);
        return store;
    }

    static IEnumerable<CodedArticle> Articles()
    {
        yield return One("trade", "2024-02-07", "North Quay Wire", "Arvenia suspended trade with the Belmoran Union on Monday.", Arvenia, Belmora, EventType.Sanction, "discontinue", "suspended", "2024-02-05", "on Monday");
        yield return One("charge", "2024-02-08", "Lantern Post", "The Belmoran Union accused Arvenia of sheltering the River Legion on Wednesday.", Belmora, Arvenia, EventType.Accuse, "allege", "accused", "2024-02-07", "on Wednesday");
        yield return One("talks", "2024-06-12", "North Quay Wire", "Envoys of Arvenia met diplomats of the Belmoran Union in Corland on Tuesday.", Arvenia with { Text = "Arvenia" }, Belmora, EventType.Consult, "", "met", "2024-06-11", "on Tuesday");
        yield return One("bridge", "2024-09-20", "Lantern Post", "The Free Hills Front blew up a bridge in Arvenia on Thursday, killing at least nine soldiers.", Front with { Text = "Free Hills Front" }, Arvenia, EventType.Assault, "explosives", "blew up", "2024-09-19", "on Thursday", dead: 9);
        yield return One("ferry", "2024-10-03", "North Quay Wire", "The River Legion attacked a ferry of the Belmoran Union on Wednesday and killed four passengers on board.", Legion with { Text = "River Legion" }, Belmora, EventType.Assault, "firearms", "attacked", "2024-10-02", "on Wednesday", dead: 4);
        for (var i = 1; i <= 6; i++)
        {
            yield return One($"hills-{i}", $"2024-11-{(2 * i) + 10:00}", "Lantern Post", $"Arvenia attacked camp {i} of the Free Hills Front.", Arvenia, Front with { Text = "Free Hills Front" }, EventType.Assault, "", "attacked");
            yield return One($"river-{i}", $"2024-12-{(2 * i) + 10:00}", "North Quay Wire", $"The Belmoran Union attacked boat {i} of the River Legion.", Belmora, Legion with { Text = "River Legion" }, EventType.Assault, "", "attacked");
        }

        yield return One("handover-1", "2025-03-05", "North Quay Wire", "Arvenia has handed a commander of the River Legion over to the Belmoran Union.", Arvenia, Belmora, EventType.Cooperate, "", "handed", "2025-03-05", "publication");
        yield return One("handover-2", "2025-03-05", "Harbour Gazette", "A commander of the River Legion has been handed by Arvenia to the Belmoran Union.", Arvenia, Belmora, EventType.Cooperate, "", "handed", "2025-03-05", "publication", original: "North Quay Wire");
        yield return One("handover-3", "2025-03-06", "Lantern Post", "Arvenia gave a River Legion commander to the Belmoran Union.", Arvenia, Belmora, EventType.Cooperate, "", "gave", "2025-03-05", "publication");
        yield return One("thanks", "2025-03-07", "North Quay Wire", "President Maro Tellin thanked Arvenia on Thursday for the arrest of a commander of the River Legion.", President, Arvenia, EventType.Support, "", "thanked", "2025-03-06", "on Thursday", contexts: ["terrorism"]);
        yield return One("aid", "2025-03-12", "Lantern Post", "The Belmoran Union sent Arvenia 40 ambulances on Tuesday.", Belmora, Arvenia, EventType.Aid, "", "sent", "2025-03-11", "on Tuesday", contexts: ["health"]);
        yield return One("order", "2025-03-14", "North Quay Wire", "Arvenia signed a treaty on water with the Belmoran Union on Thursday.", Arvenia, Belmora, EventType.Support, "", "signed", "2025-03-13", "on Thursday", contexts: ["natural_resource"]);
        yield return One("corland", "2025-03-15", "Harbour Gazette", "Corland criticised Arvenia on Friday for a treaty on water.", Corland, Arvenia, EventType.Accuse, "disapprove", "criticised", "2025-03-14", "on Friday");
        yield return One("corland-2", "2025-03-16", "Harbour Gazette", "Corland condemned an attack by the Belmoran Union on Saturday.", Corland, Belmora, EventType.Accuse, "disapprove", "condemned", "2025-03-15", "on Saturday");
        yield return One("visit", "2025-03-18", "North Quay Wire", "President Maro Tellin will visit Arvenia on 2 April.", President, Arvenia, EventType.Agree, "", "visit", "2025-04-02", "on 2 April");
        yield return One("history", "2025-03-19", "Lantern Post", "Arvenia and the Belmoran Union fought a war over the river in 1987.", Arvenia, Belmora, EventType.Assault, "", "fought", "1987-01-01", "in 1987", standing: AuxiliaryMode.Historical);
    }

    static CodedArticle One(
        string id, string published, string publisher, string text, ActorMention source, ActorMention target, EventType type, string mode, string trigger,
        string? day = null, string reason = "publication", int? dead = null, string? original = null, IReadOnlyList<string>? contexts = null, AuxiliaryMode standing = AuxiliaryMode.None)
    {
        var article = Some.Article(id, text, publisher, published) with { Original = original is null ? null : new(original, "", $"Original Source: {original}"), Language = "en" };
        var told = Some.Event(article, Exact(source, text), Exact(target, text), type, mode, trigger, day) with
        {
            DateReason = reason,
            Casualties = new(dead, null, null),
            Contexts = contexts ?? [],
            Auxiliary = standing,
        };
        return new(article, [told], [], "some-coder");
    }

    /// <summary>The mention with the words as they stand in the text: "The Belmoran Union" at its start.</summary>
    static ActorMention Exact(ActorMention mention, string text)
    {
        var place = text.IndexOf(mention.Text, StringComparison.OrdinalIgnoreCase);
        return mention with { Text = text.Substring(place, mention.Text.Length) };
    }
}
