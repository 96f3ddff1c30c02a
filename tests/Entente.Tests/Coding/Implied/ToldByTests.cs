using Entente.Coding;
using Entente.Language;
using Xunit;

namespace Entente.Tests.Coding;

public sealed class ToldByTests
{
    [Fact]
    public void Who_reports_an_arrest_without_an_agent_made_it() =>
        Assert.Contains(Code("Three Somali traders were arrested in Nairobi on Monday, the Kenyan police said."), e => e is { Type: EventType.Coerce, Sources: [{ Actor: { Country: "KEN", Sector: "COP" } }] });

    [Fact]
    public void A_ministry_that_tells_of_the_arrest_of_its_people_did_not_make_it() =>
        Assert.DoesNotContain(Code("Three Kenyan fishermen were arrested on Monday, the Kenyan Foreign Ministry said."), e => e.Sources.Any(s => s.Actor.Country == "KEN"));

    [Fact]
    public void What_is_condemned_is_told_where_both_its_sides_are_named() =>
        Assert.Contains(Code("Jordan condemned the Turkish strikes on Syria."), e => e is { Type: EventType.Assault, Sources: [{ Actor.Country: "TUR" }], Targets: [{ Actor.Country: "SYR" }] });

    [Fact]
    public void What_is_condemned_is_not_told_where_a_side_is_unknown() =>
        Assert.DoesNotContain(Code("Jordan condemned the strikes on Syria."), e => e.Type == EventType.Assault);

    [Fact]
    public void Insurgents_are_of_the_only_group_that_the_article_names() =>
        Assert.Contains(Code("Kenyan soldiers searched for a commander of al-Shabaab on Monday. They killed two insurgents in Somalia."),
            e => e is { Type: EventType.Assault, Targets: [{ Actor.Name: "al-Shabaab" or "Al-Shabaab" }] });

    static IReadOnlyList<Event> Code(string text) =>
        EventCoder.Default.Code(new("a", text) { Published = new(2024, 3, 14) }, LanguageModel.Default.Parse(text)).Events;
}
