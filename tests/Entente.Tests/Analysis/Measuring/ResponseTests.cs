using Entente.Analysis;
using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis.Measuring;

public sealed class ResponseTests
{
    static readonly DateOnly Monday = Some.Day("2024-01-01");

    [Fact]
    public void A_week_stands_out_from_two_standard_deviations_above_the_mean()
    {
        Assert.Equal(2, Response.Threshold([0, 0, 1, 0]));
        Assert.Equal(1 + (2 * 3), Response.Threshold([0, 0, 0, 0, 0, 0, 0, 0, 0, 10]), 1e-9);
    }

    [Fact]
    public void Shocks_need_room_and_stand_apart()
    {
        var weeks = new int[40];
        (weeks[3], weeks[12], weeks[14], weeks[25], weeks[37]) = (9, 9, 9, 9, 9);
        Assert.Equal([12, 25], Response.Shocks(weeks));
    }

    [Fact]
    public void The_change_is_four_weeks_after_less_eight_before()
    {
        double[] weeks = [1, 0, 1, 0, 1, 0, 1, 0, 9, 2, 2, 1, 1, 5];
        Assert.Equal(1.5 - 0.5, Response.Change(weeks, 8), 1e-9);
    }

    [Fact]
    public void An_answer_to_shocks_is_found_and_is_none_by_chance()
    {
        using var store = EventStore.InMemory();
        store.Add([.. Record(answers: true)]);
        var measured = Measures.Take("response", store, new(new("IND", "CHN"), Period.Always, Some.Day("2026-12-31")));
        Assert.Equal((6, 1.5), (measured.N, measured.Value));
        Assert.Equal((24, 1.0), (measured["conflict after"].N - 12, measured["conflict after"].Value - 0.5));
        Assert.InRange(measured.P!.Value, 0.001, 0.01);
        Assert.InRange(measured.Value!.Value, measured.Low!.Value, measured.High!.Value);
        Assert.Equal(6, measured["2024-03-25"].N);
    }

    [Fact]
    public void Without_a_week_that_stands_out_there_is_no_response()
    {
        using var store = EventStore.InMemory();
        store.Add([.. Enumerable.Range(0, 60).Select(w => Told($"w{w}", Some.China, Some.India, w, EventType.Accuse))]);
        var measured = Measures.Take("response", store, new(new("IND", "CHN"), Period.Always, Some.Day("2026-12-31")));
        Assert.Null(measured.Value);
        Assert.StartsWith("No week of conflict", measured.Note, StringComparison.Ordinal);
    }

    /// <summary>Two years; every sixteenth week, from the thirteenth on, India accuses China six times, and China accuses India twice in each of the three weeks after.</summary>
    static IEnumerable<CodedArticle> Record(bool answers)
    {
        for (var week = 0; week < 104; week++)
        {
            yield return Told($"quiet-{week}", Some.India, Some.China, week, EventType.Consult);
            for (var i = 0; i < (week % 16 == 12 ? 6 : 0); i++)
            {
                yield return Told($"shock-{week}-{i}", Some.India, Some.China, week, EventType.Accuse);
            }

            for (var i = 0; i < (answers && week % 16 is 13 or 14 or 15 ? 2 : 0); i++)
            {
                yield return Told($"answer-{week}-{i}", Some.China, Some.India, week, EventType.Accuse);
            }
        }
    }

    static CodedArticle Told(string id, ActorMention source, ActorMention target, int week, EventType type) =>
        Some.Coded(id, $"{source.Text} acted towards {target.Text}.", source, target, type, "", "acted", $"{Monday.AddDays((7 * week) + (week % 5)):yyyy-MM-dd}");
}
