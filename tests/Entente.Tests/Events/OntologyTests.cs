using FsCheck.Xunit;
using Xunit;

namespace Entente.Tests.Events;

public sealed class OntologyTests
{
    [Fact]
    public void The_table_holds_sixteen_types_and_sixty_seven_modes()
    {
        Assert.Equal(16, Ontology.All.Count(e => e.Mode.Length == 0));
        Assert.Equal(67, Ontology.All.Count(e => e.Mode.Length > 0));
    }

    [Fact]
    public void ACCUSE_is_negative_although_the_manual_prints_plus_three() => Assert.Equal(-3, Ontology.ScoreOf(EventType.Accuse, ""));

    [Fact]
    public void Vandalism_takes_the_score_of_its_type() => Assert.Equal(-5, Ontology.ScoreOf(EventType.Protest, "vandalize"));

    [Fact]
    public void SANCTION_is_material_conflict() => Assert.Equal(QuadClass.MaterialConflict, Ontology.QuadClassOf(EventType.Sanction));

    [Fact]
    public void The_score_of_a_mode_overrides_that_of_its_type() => Assert.Equal(-9.5, Ontology.ScoreOf(EventType.Assault, "drone"));

    [Theory, InlineData("assault"), InlineData("FIGHT"), InlineData(""), InlineData(null), InlineData("3")]
    public void What_is_no_wire_name_is_no_type(string? text) => Assert.False(Ontology.TryParseType(text, out _));

    [Property]
    public bool A_type_is_read_back_from_its_name(EventType type) => Ontology.TryParseType(Ontology.Name(type), out var read) && read == type;

    [Fact]
    public void Every_score_lies_between_minus_ten_and_ten() => Assert.All(Ontology.All, e => Assert.InRange(e.Score, -10, 10));

    [Fact]
    public void Conflict_is_never_scored_above_one_and_cooperation_never_below_one() => Assert.All(Ontology.All, e =>
        Assert.True((int)e.QuadClass <= 2 ? e.Score >= 1 : e.Score <= 1, $"{e.Type}/{e.Mode}: {e.Score}"));
}
