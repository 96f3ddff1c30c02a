using System.Text.RegularExpressions;

namespace Entente.Coding.Learned;

/// <summary>
/// Labelled pairs written for the learned layer, from <c>Dictionaries/Pairs/*.tsv</c> (<c>event	mode	cameo	sentence</c>): the acting mention in braces,
/// the affected one in angle brackets; <c>[a|b|c]</c> makes one sentence for each, and all brackets of a line turn together.
/// </summary>
public static partial class WrittenPairs
{
    const string None = "NONE";

    /// <summary>The pairs shipped with this assembly.</summary>
    /// <exception cref="DictionaryException">A shipped file has problems; a test keeps that from happening.</exception>
    public static IReadOnlyList<PairExample> Load()
    {
        var problems = new List<Problem>();
        var pairs = Read(DictionaryFile.Shipped("Pairs"), problems);
        return problems.Count == 0 ? pairs : throw new DictionaryException(problems);
    }

    /// <summary>Reads files; every problem is added to <paramref name="problems"/> and its line left out.</summary>
    public static IReadOnlyList<PairExample> Read(IEnumerable<DictionaryFile> files, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(problems);
        var pairs = new List<PairExample>();
        foreach (var file in files)
        {
            foreach (var (line, cells) in file.Rows())
            {
                var fault = Fault(cells);
                if (fault.Length > 0)
                {
                    problems.Add(new(file.Name, line, fault));
                    continue;
                }

                pairs.AddRange(Sentences(cells[3]).Select(sentence => Read(cells, sentence)));
            }
        }

        return pairs;
    }

    static string Fault(string[] cells)
    {
        if (cells.Length != 4)
        {
            return "expected four cells, 'event<TAB>mode<TAB>cameo<TAB>sentence'";
        }

        if (cells[0] != None && !Ontology.TryParseType(cells[0], out _))
        {
            return $"'{cells[0]}' is no event type; write one in capitals, or {None}";
        }

        if ((cells[0] == None) != (CameoClass.Of(cells[2]).Length == 0))
        {
            return $"the CAMEO code '{cells[2]}' does not fit: an event needs a code of root 02 to 20, {None} has none";
        }

        if (Choice().Matches(cells[3]).Select(m => m.Value.Count(c => c == '|')).Distinct().Count() > 1)
        {
            return "the brackets offer unequal numbers of words; all turn together";
        }

        return Sentences(cells[3]).All(s => Marked().IsMatch(s)) ? "" : "mark one {source} and one <target>";
    }

    static PairExample Read(string[] cells, string marked)
    {
        var text = marked.ReplaceAny("{}<>");
        EventType? type = Ontology.TryParseType(cells[0], out var parsed) ? parsed : null;
        return new(text, Span(marked, '{', '}'), Span(marked, '<', '>'), type, cells[1], cells[2]);
    }

    // Where the words stand once the marks are gone.
    static TextSpan Span(string marked, char open, char close)
    {
        var (first, last) = (marked.IndexOf(open, StringComparison.Ordinal), marked.IndexOf(close, StringComparison.Ordinal));
        return new(marked[..first].ReplaceAny("{}<>").Length, marked[..last].ReplaceAny("{}<>").Length);
    }

    static string ReplaceAny(this string text, string marks) => string.Concat(text.Where(c => !marks.Contains(c, StringComparison.Ordinal)));

    static IEnumerable<string> Sentences(string pattern)
    {
        var count = Choice().Match(pattern) is { Success: true } first ? first.Value.Count(c => c == '|') + 1 : 1;
        return Enumerable.Range(0, count).Select(i => BeforeMark().Replace(Choice().Replace(pattern, m => m.Groups[1].Value.Split('|')[i]), "$1"));
    }

    [GeneratedRegex(@"\[([^\[\]]*)\]")]
    private static partial Regex Choice();

    [GeneratedRegex(@" +([,.])")]
    private static partial Regex BeforeMark();

    [GeneratedRegex(@"^[^{}<>]*(\{[^{}<>]+\}[^{}<>]*<[^{}<>]+>|<[^{}<>]+>[^{}<>]*\{[^{}<>]+\})[^{}<>]*$")]
    private static partial Regex Marked();
}
