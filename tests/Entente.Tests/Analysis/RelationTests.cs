using System.Text.Json;
using Entente.Analysis;
using Entente.Store;
using Entente.Tests.Support;
using Xunit;

namespace Entente.Tests.Analysis;

public sealed class RelationTests : IDisposable
{
    readonly EventStore store = Newsroom.Open();

    public void Dispose() => store.Dispose();

    [Fact]
    public void Both_directions_are_told_by_month_without_gaps()
    {
        var relation = Measure();
        Assert.Equal(14, relation.Forth.Points.Count);
        Assert.Equal(relation.Forth.Points.Select(p => p.Start), relation.Back.Points.Select(p => p.Start));
        Assert.Equal([1, 1, 0, 0], relation.Forth.Points[^1].Counts);
        Assert.Equal([1, 1, 0, 0], relation.Back.Points[^1].Counts);
        Assert.Null(relation.Forth.Points[1].MeanIntensity);
    }

    [Theory]
    [InlineData(RelationStep.Month, "2024-02-01")]
    [InlineData(RelationStep.Week, "2024-02-05")]
    [InlineData(RelationStep.Day, "2024-02-05")]
    public void The_step_sets_where_the_series_begins(RelationStep by, string first) =>
        Assert.Equal(Some.Day(first), Measure(new() { By = by }).Forth.Points[0].Start);

    [Fact]
    public void A_period_and_a_day_bound_it()
    {
        var relation = Measure(new() { From = Some.Day("2024-06-01"), To = Some.Day("2025-01-01"), AsOf = Some.Day("2024-12-31") });
        Assert.Equal((1, 0), (relation.Forth.Counts.N, relation.Back.Counts.N));
    }

    [Fact]
    public void The_text_names_both_directions_and_whom_they_are_about()
    {
        var text = RelationText.Render(Measure());
        Assert.Contains("Arvenia to the Belmoran Union: mean intensity +2.8 over four events", text, StringComparison.Ordinal);
        Assert.Contains("The Belmoran Union to Arvenia", text, StringComparison.Ordinal);
        Assert.Contains("Free Hills Front", text, StringComparison.Ordinal);
        Assert.Contains("█", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n').Where(l => l.Contains('│', StringComparison.Ordinal)), l => Assert.InRange(l.Length, 1, 104));
    }

    [Fact]
    public void Threat_perception_is_told_line_by_line_for_both_sides()
    {
        var text = RelationText.Render(Measure());
        Assert.Contains("Threat perception, each line by itself", text, StringComparison.Ordinal);
        Assert.Contains("attacks suffered from others", text, StringComparison.Ordinal);
        Assert.Contains("words of conflict towards the other", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_without_events_is_named()
    {
        var text = RelationText.Render(Measure(new() { From = Some.Day("2019-01-01"), To = Some.Day("2019-02-01") }));
        Assert.Contains("was found in what was read of the days from 1 January 2019 to 31 January 2019.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Few_events_and_a_silent_side_are_said_before_any_number()
    {
        var text = RelationText.Render(Measure(new() { From = Some.Day("2024-06-01"), To = Some.Day("2025-01-01"), AsOf = Some.Day("2024-12-31") }));
        Assert.Contains("One event only: no trend should be read from so few.", text, StringComparison.Ordinal);
        Assert.Contains("The Belmoran Union is not recorded as acting towards Arvenia", text, StringComparison.Ordinal);
        Assert.Contains("All events lie in one month", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_weightiest_events_stand_once_in_order_of_their_days_with_what_leads_to_them()
    {
        var events = Measure().Events;
        Assert.Equal(events.OrderBy(e => e.Day).Select(e => e.Label), events.Select(e => e.Label));
        Assert.Equal(events.Count, events.Select(e => e.Label).Distinct().Count());
        Assert.All(events, e => Assert.NotNull(store.FindEvent(e.Label)));
        Assert.Contains(events, e => e.Quad == 2);
    }

    [Fact]
    public void A_period_of_many_steps_is_summed_by_year_and_joined_to_fit_the_line()
    {
        var text = RelationText.Render(Measure(new() { By = RelationStep.Day }));
        Assert.Contains("one column holds", text, StringComparison.Ordinal);
        Assert.Contains("\nYear ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relation_without_events_says_so_in_every_form()
    {
        var relation = Relation.Measure(store, Newsroom.Name("XCC")!, new("XDD", "Dorlund"));
        Assert.Contains("No event between Corland and Dorlund", RelationText.Render(relation), StringComparison.Ordinal);
        Assert.Equal(0, JsonDocument.Parse(RelationJson.Render(relation)).RootElement.GetProperty("directions")[0].GetProperty("n").GetInt32());
    }

    [Fact]
    public void The_json_has_exactly_the_fields_of_its_schema()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "relation.schema.json")));
        using var json = JsonDocument.Parse(RelationJson.Render(Measure()));
        Matches(schema.RootElement, schema.RootElement, json.RootElement, "$");
    }

    /// <summary>As much of JSON Schema as ours uses: type, properties, required, items, $ref, no further properties.</summary>
    static void Matches(JsonElement root, JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            schema = root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]);
        }

        var types = schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } several ? several.EnumerateArray().Select(t => t.GetString()!).ToList() : [schema.GetProperty("type").GetString()!];
        var kind = value.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Null => "null",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => value.TryGetInt64(out _) && types.Contains("integer") ? "integer" : "number",
        };
        Assert.True(types.Contains(kind), $"{path} is {kind}, not {string.Join(" or ", types)}");
        if (kind == "object")
        {
            var fields = schema.GetProperty("properties");
            Assert.All(schema.GetProperty("required").EnumerateArray(), r => Assert.True(value.TryGetProperty(r.GetString()!, out _), $"{path}.{r} is missing"));
            foreach (var field in value.EnumerateObject())
            {
                Assert.True(fields.TryGetProperty(field.Name, out var inner), $"{path}.{field.Name} is not in the schema");
                Matches(root, inner, field.Value, $"{path}.{field.Name}");
            }
        }
        else if (kind == "array")
        {
            foreach (var item in value.EnumerateArray())
            {
                Matches(root, schema.GetProperty("items"), item, path + "[]");
            }
        }
    }

    Relation Measure(RelationOptions options = default) => Relation.Measure(store, Newsroom.A, Newsroom.B, options, Newsroom.Name);
}
