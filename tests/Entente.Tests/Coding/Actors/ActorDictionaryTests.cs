using Entente.Coding;
using Xunit;

namespace Entente.Tests.Coding.Actors;

public sealed class ActorDictionaryTests
{
    const string Header = "kind\tid\tname\taliases\tcodes\twikidata\tattributes\n";

    [Fact]
    public void The_shipped_files_have_no_problem() =>
        Assert.Empty(ActorDictionary.ShippedFiles().SelectMany(ActorFileCheck.Problems).Select(problem => problem.ToString()));

    [Fact]
    public void All_problems_of_a_file_are_told_with_their_lines()
    {
        const string Text = Header + """
            state	pak	Pakistan		PAK:
            wizard	x	X		PAK:
            person	y	Y	foo=Z	PAK:XXX:king@2020..2010
            agent		soldier		PAK:MIL
            person	y		 	PAKI:GOV	43	male
            """;
        var problems = ActorFileCheck.Problems(new("mine.tsv", Text)).Select(problem => problem.ToString()).ToArray();
        Assert.Equal(10, problems.Length);
        Assert.All(problems, problem => Assert.Matches(@"^mine\.tsv\(\d\): ", problem));
        Assert.StartsWith("mine.tsv(2): a state's id is its code in capitals", problems[0], StringComparison.Ordinal);
        Assert.StartsWith("mine.tsv(6): ", problems[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("group\tx\tX\t\tPAK:REB@2000..2010; PAK:GOV@2010-06..", 1)]
    [InlineData("group\tx\tX\t\tPAK:REB@2000..2010-05; PAK:GOV@2010-06..", 0)]
    [InlineData("person\tx\tX\t\tPAK:GOV:premier@2000..2010; PAK:GOV:premier@2009..2012", 1)]
    [InlineData("person\tx\tX\t\tPAK:GOV:premier@2000..2010; PAK:PTY:chairman@1999..2012", 0)]
    public void Dates_that_overlap_are_told_with_their_line(string row, int problems)
    {
        var told = ActorFileCheck.Problems(new("mine.tsv", Header + row + "\n"));
        Assert.Equal(problems, told.Count);
        Assert.All(told, problem => Assert.Matches(@"^mine\.tsv\(2\): the dates of ", problem.ToString()));
    }

    [Fact]
    public void A_user_file_with_problems_is_refused()
    {
        var error = Assert.Throws<DictionaryException>(() => ActorDictionary.Load([new("mine.tsv", Header + "wizard\tx\tX\t\tPAK:")]));
        Assert.Equal("mine.tsv", Assert.Single(error.Problems).File);
    }

    [Fact]
    public void A_later_record_with_codes_replaces_one_without_codes_extends()
    {
        var first = new DictionaryFile("a.tsv", Header + "group\tfront\tOld Front\t\tPAK:REB\n");
        var extended = ActorDictionary.Of([first, new("b.tsv", Header + "group\tfront\tNew Front\tNF\t\n")]);
        Assert.Equal("front", extended.ResolveParty("New Front").Actor?.Identity);
        Assert.Equal("PAK", extended.ResolveParty("Old Front").Actor?.Country);
        var replaced = ActorDictionary.Of([first, new("b.tsv", Header + "group\tfront\tNew Front\t\tIND:REB\n")]);
        Assert.Equal("IND", replaced.ResolveParty("New Front").Actor?.Country);
        Assert.Null(replaced.ResolveParty("Old Front").Actor);
    }

    [Theory]
    [InlineData("USA", "USA")]
    [InlineData("pak", "PAK")]
    [InlineData("pakistan", "PAK")]
    [InlineData("nfp", "northern-front")]
    [InlineData("the Northern Front", "northern-front")]
    [InlineData("IHB", "holy-brotherhood")]
    [InlineData("holy-brotherhood", "holy-brotherhood")]
    public void A_party_is_found_by_code_id_name_or_alias(string name, string identity) =>
        Assert.Equal(identity, Cast.Dictionary.ResolveParty(name).Actor?.Identity);

    [Fact]
    public void An_ambiguous_party_gives_those_who_bear_the_name()
    {
        var answer = Cast.Dictionary.ResolveParty("Congo");
        Assert.Null(answer.Actor);
        Assert.True(answer.IsAmbiguous);
        Assert.Equal(["COD", "COG"], answer.Candidates.Select(actor => actor.Identity));
    }

    [Fact]
    public void An_unknown_party_gives_the_nearest_names()
    {
        var answer = Cast.Dictionary.ResolveParty("Pakistn");
        Assert.Null(answer.Actor);
        Assert.False(answer.IsAmbiguous);
        Assert.Equal("PAK", answer.Candidates[0].Identity);
    }
}
