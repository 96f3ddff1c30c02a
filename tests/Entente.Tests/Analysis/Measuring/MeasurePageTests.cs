using System.Text.RegularExpressions;
using Entente.Analysis;
using Xunit;

namespace Entente.Tests.Analysis.Measuring;

public sealed partial class MeasurePageTests
{
    static readonly string Folder = Path.Combine(Repository.Root, "docs", "measures");

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Folder, "*.md").Select(f => Path.GetFileName(f)!).Where(f => f != "README.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_tells_unit_query_uncertainty_reading_example_and_source(string page)
    {
        var text = File.ReadAllText(Path.Combine(Folder, page));
        Assert.All(["**Unit, range**", "**Query**", "**Uncertainty**", "**Coverage**", "**Reading**", "**Worked**", "**Source**"], word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_links_lead_somewhere(string page) =>
        Assert.All(Link().Matches(File.ReadAllText(Path.Combine(Folder, page))).Select(m => m.Groups[1].Value).Where(l => !l.StartsWith("http", StringComparison.Ordinal)),
            link => Assert.True(File.Exists(Path.Combine(Folder, link)), link));

    [Fact]
    public void The_list_names_every_page_and_every_measure()
    {
        var list = File.ReadAllText(Path.Combine(Folder, "README.md"));
        Assert.All(Measures.All, m => Assert.Contains($"`{m.Name}`", list, StringComparison.Ordinal));
        Assert.All(Pages, p => Assert.Contains($"]({(string)p})", list, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Link();
}
