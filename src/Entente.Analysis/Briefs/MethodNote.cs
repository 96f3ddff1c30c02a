using System.Globalization;

namespace Entente.Analysis;

/// <summary>How the brief was made, in forms of the closed list.</summary>
static class MethodNote
{
    /// <summary>The note.</summary>
    public static IReadOnlyList<Finding> Write(BriefGround ground) =>
    [
        .. ground.Coverage.Articles > 0 || ground.Coverage.Rows == 0 ? [Read(ground)] : Array.Empty<Finding>(),
        .. ground.Coverage.Rows > 0
            ? [Forms.Say("read-rows", ("rows", ground.Coverage.Rows.ToString("#,0", CultureInfo.InvariantCulture)), ("datasets", ground.Coverage.DataSets))]
            : Array.Empty<Finding>(),
        .. ground.Coverage.Articles > 0 ? OfArticles(ground) : Array.Empty<Finding>(),
        .. ground.Coverage.Rows > 0 ? [Forms.Say("method-rows", ("codebook", Ontology.Codebook)), Forms.Say("method-told")] : Array.Empty<Finding>(),
        Forms.Say("interval"),
        Forms.Say("method-likelihood"),
    ];

    static IEnumerable<Finding> OfArticles(BriefGround ground)
    {
        if (ground.Coverage.Languages is "" or "en")
        {
            yield return Forms.Say("languages");
        }

        yield return Forms.Say("method-coding", ("codebook", Ontology.Codebook));
        yield return Forms.Say("method-events");
        yield return Forms.Say("method-left-out");
        yield return Forms.Say("method-words");
    }

    /// <summary>What was read: articles, publishers, days.</summary>
    public static Finding Read(BriefGround ground)
    {
        var coverage = ground.Coverage;
        var (articles, publishers) = (("Articles", English.Capital(English.Count(coverage.Articles, "article"))), ("publishers", English.Count(coverage.Publishers, "publisher")));
        return coverage.First is { } first && coverage.Last is { } last
            ? Forms.Say("read", articles, publishers, ("from", English.Date(first)), ("to", English.Date(last)))
            : Forms.Say("read-undated", articles, publishers);
    }
}
