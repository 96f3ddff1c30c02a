using Entente.Analysis;
using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis.Measuring;

/// <summary>Every measure on records that hold next to nothing: numbers that are numbers, and a sentence where there is none.</summary>
public sealed class BadInputTests
{
    static readonly MeasureInput Input = new(new("USA", "PAK"), Period.Always, Some.Day("2026-12-31"));

    public static TheoryData<string> Names => [.. Measures.All.Select(m => m.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_read(string name) => Check(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void One_event(string name) => Check(name, Told("2025-03-05", Some.UnitedStates, Some.Pakistan, 0));

    [Theory]
    [MemberData(nameof(Names))]
    public void One_side_silent(string name) => Check(name, [.. Enumerable.Range(0, 60).Select(m => Told($"{Some.Day("2020-01-15").AddMonths(m):yyyy-MM-dd}", Some.UnitedStates, Some.Pakistan, m))]);

    [Theory]
    [MemberData(nameof(Names))]
    public void All_on_one_day(string name) => Check(name, [.. Enumerable.Range(0, 30).Select(i => Told("2025-03-05", i % 2 == 0 ? Some.UnitedStates : Some.Pakistan, i % 3 == 0 ? Some.India : i % 2 == 0 ? Some.Pakistan : Some.UnitedStates, i))]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Years_apart_and_out_of_order(string name) => Check(name,
        Told("2025-03-05", Some.UnitedStates, Some.Pakistan, 0), Told("1999-03-05", Some.Pakistan, Some.UnitedStates, 1), Told("2011-03-05", Some.UnitedStates, Some.Pakistan, 2), Told("2004-07-01", Some.Pakistan, Some.Ttp, 3));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_period_without_days(string name) =>
        Check(name, Input with { Period = new(Some.Day("2025-03-05"), Some.Day("2025-03-05")) }, Told("2025-03-05", Some.UnitedStates, Some.Pakistan, 0));

    static void Check(string name, params CodedArticle[] articles) => Check(name, Input, articles);

    static void Check(string name, MeasureInput input, params CodedArticle[] articles)
    {
        using var store = EventStore.InMemory();
        store.Add(articles);
        var measured = Measures.Take(name, store, input);
        double?[] numbers = [measured.Value, measured.Low, measured.High, measured.P, .. measured.Parts.SelectMany(p => new[] { p.Value, p.Low, p.High })];
        Assert.All(numbers, x => Assert.True(x is null || double.IsFinite(x.Value)));
        Assert.True(measured.Value is not null || measured.Note is { Length: > 20 } note && note.EndsWith('.'), $"{name} has neither a number nor a reason.");
        Assert.True(measured.Low is null || (measured.Low <= measured.High && measured.Low <= measured.Value + 1e-9 && measured.Value <= measured.High + 1e-9));
        Assert.DoesNotContain("NaN", RelationJson.Of(measured).ToJsonString(), StringComparison.Ordinal);
    }

    static CodedArticle Told(string day, ActorMention source, ActorMention target, int n) =>
        Some.Coded($"{day}-{n}", $"{source.Text} acted towards {target.Text}.", source, target, n % 4 == 0 ? EventType.Accuse : EventType.Support, "", "acted", day);
}
