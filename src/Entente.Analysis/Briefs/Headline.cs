namespace Entente.Analysis;

/// <summary>The headline: the finding, from the table of headlines.</summary>
static class Headline
{
    /// <summary>The most words of a headline.</summary>
    public const int MostWords = 12;

    static readonly IReadOnlyList<string[]> Lines = DataFile.Rows("headlines.tsv", 3);

    /// <summary>The headline with the measures that it reports.</summary>
    public static Finding Write(BriefGround ground, Change change)
    {
        if (!ground.Pair.Any(BriefGround.Happened))
        {
            return Forms.Say("empty-headline", ("a", ground.A.Phrase), ("b", ground.B.Phrase));
        }

        var direction = change.Direction == "first" ? "first-" + change.Mostly : change is { IsHostile: true, Direction: not "few" } ? "conflict-" + change.Direction : change.Direction;
        direction = change.IsMixed ? "mixed" : direction;
        var line = Lines.First(l => l[0] == direction && (l[1] == change.Lie || l[1] == "any"))[2];
        var text = English.Capital(Fill(line, ground.A.Phrase, ground.B.Phrase));
        if (English.WordCount(text) > MostWords)
        {
            text = English.Capital(Fill(line, Brief(ground.A), Brief(ground.B)));
        }

        return new(text) { Measures = change.Direction == "first" ? [change.Net] : change.IsMixed ? [change.Rate, change.Lately] : change.Lie == "unknown" || change.IsHostile ? [change.Rate] : [change.Rate, change.Divergence] };
    }

    static string Fill(string line, string a, string b) =>
        line.Replace("{A}", a, StringComparison.Ordinal).Replace("{B}", b, StringComparison.Ordinal);

    static string Brief(PartyName name) => name.Abbreviation.Length > 0 ? name.Short : name.Key == "USA" ? "US" : name.Name;
}
