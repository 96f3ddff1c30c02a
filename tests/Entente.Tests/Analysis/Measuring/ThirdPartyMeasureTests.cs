using Entente.Analysis;
using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis.Measuring;

/// <summary>Six third states, and how two sides stand to them: the example of docs/measures/tie-similarity.md and structural-balance.md.</summary>
public sealed class ThirdPartyMeasureTests : IDisposable
{
    static readonly MeasureInput Input = new(new("USA", "PAK"), Period.Always, Some.Day("2025-12-31"));
    static readonly string[] Thirds = ["XAA", "XBB", "XCC", "XDD", "XEE", "XFF"];

    readonly EventStore store = EventStore.InMemory();

    public void Dispose() => store.Dispose();

    [Fact]
    public void Similar_ties_are_worked_by_hand()
    {
        (double, double)[] ties = [(1, 1), (1, 1), (1, -1), (-1, -1), (0, 1), (-1, 0)];
        Assert.Equal(1 - (4 / 6.0), TieSimilarity.S(ties)!.Value, 1e-9);
        Assert.Equal(1 - (6 / ((2 * 25 / 36.0 + 25 / 36.0 + 49 / 36.0 + 1 / 36.0 + 49 / 36.0) + (3 * 25 / 36.0 + 2 * 49 / 36.0 + 1 / 36.0))), TieSimilarity.Pi(ties)!.Value, 1e-9);
        Assert.Equal(TieSimilarity.Pi(ties)!.Value, TieSimilarity.Kappa(ties)!.Value, 1e-9);
    }

    [Fact]
    public void Kappa_grants_the_sides_different_means()
    {
        (double, double)[] ties = [(1, 0), (0.5, -0.5), (0, -1)];
        Assert.Equal(1 - (3 / (0.5 + 0.5 + 3)), TieSimilarity.Kappa(ties)!.Value, 1e-9);
        Assert.Equal(1 - (3 / (0.5 + 0.5 + 1.5)), TieSimilarity.Pi(ties)!.Value, 1e-9);
    }

    [Fact]
    public void Ties_are_read_from_both_sides_and_both_ways()
    {
        Tell();
        var measured = Measures.Take("tie-similarity", store, Input);
        Assert.Equal(6, measured.N);
        Assert.Equal(1 - (4 / 6.0), measured.Value!.Value, 1e-9);
        Assert.Equal((2, 2.0), (measured["XCC"].N, measured["XCC"].Value));
        Assert.Equal((1, -1.0), (measured["XEE"].N, measured["XEE"].Value));
        Assert.All(measured.Parts.Take(2), p => Assert.InRange(p.Value, p.Low!.Value, p.High!.Value));
    }

    [Fact]
    public void A_triad_is_balanced_where_the_product_of_its_signs_is_positive()
    {
        Tell();
        var measured = Measures.Take("structural-balance", store, Input);
        Assert.Equal((4, 0.75), (measured.N, measured.Value));
        Assert.Equal((-1, 1), (measured["XCC"].Value, measured["XDD"].Value));
        Assert.Equal((0.75 * 0.5) + (0.25 * 0.5), measured["by chance"].Value, 1e-9);
        Assert.Equal(0, measured["XEE"].N);
    }

    [Fact]
    public void Among_enemies_the_other_triads_are_balanced()
    {
        Tell();
        store.Add([Some.Coded("enmity-1", "The United States threatened Pakistan.", Some.UnitedStates, Some.Pakistan, EventType.Threaten, "", "threatened"),
            Some.Coded("enmity-2", "The United States accused Pakistan.", Some.UnitedStates, Some.Pakistan, EventType.Accuse, "", "accused")]);
        Assert.Equal(0.25, Measures.Take("structural-balance", store, Input).Value);
    }

    [Fact]
    public void Too_few_third_states_are_told()
    {
        store.Add([Some.Coded("one", "India thanked Pakistan.", Some.India, Some.Pakistan, EventType.Support, "", "thanked")]);
        Assert.Equal("One third state has an event with either side; this needs five.", Measures.Take("tie-similarity", store, Input).Note);
    }

    [Fact]
    public void Threats_are_told_line_by_line()
    {
        store.Add([
            Act("a", Some.Pakistan, Some.India, EventType.Accuse), Act("b", Some.Pakistan, Some.India, EventType.Threaten), Act("c", Some.Pakistan, Some.India, EventType.Sanction),
            Act("d", Some.Pakistan, Some.India, EventType.Consult), Act("e", Some.India, Some.Pakistan, EventType.Assault), Act("f", Some.India, Some.Pakistan, EventType.Support),
            Act("g", Some.Pakistan, Some.China, EventType.Accuse)]);
        var measured = Measures.Take("threat-perception", store, Input with { Dyad = new("PAK", "IND") });
        Assert.Null(measured.Value);
        Assert.Equal([("words of conflict", 2, 0.5), ("deeds of conflict", 1, 0.25), ("threats suffered", 0, 0), ("attacks suffered", 1, 0.5)],
            measured.Parts.Select(p => (p.Label, p.N, p.Value)));
        Assert.Equal(["e1", "e2", "e3", "e5"], measured.Events);
    }

    /// <summary>The United States: + + + - 0 -; Pakistan: + + - - + 0; between the two +.</summary>
    void Tell()
    {
        var (usa, pakistan) = ("+++-0-", "++--+0");
        store.Add([Act("pair", Some.Pakistan, Some.UnitedStates, EventType.Support)]);
        store.Add([.. Thirds.SelectMany((t, i) => Ties(t, Some.UnitedStates, usa[i], forth: true).Concat(Ties(t, Some.Pakistan, pakistan[i], forth: false)))]);
    }

    static IEnumerable<CodedArticle> Ties(string third, ActorMention side, char sign, bool forth)
    {
        if (sign != '0')
        {
            var (other, type) = (Some.State(third, third, third), sign == '+' ? EventType.Support : EventType.Accuse);
            yield return forth ? Act($"{third}-{side.Text}", side, other, type) : Act($"{third}-{side.Text}", other, side, type);
        }
    }

    static CodedArticle Act(string id, ActorMention source, ActorMention target, EventType type) =>
        Some.Coded(id, $"{source.Text} acted towards {target.Text}.", source, target, type, "", "acted");
}
