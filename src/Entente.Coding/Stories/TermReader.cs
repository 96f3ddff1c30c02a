using System.Globalization;

namespace Entente.Coding.Stories;

/// <summary>Reads what the clusterer compares of an article: words, names, actors, numbers, classes of words, and runs of three words.</summary>
sealed class TermReader(ActorDictionary actors, OriginFinder origins, ReportMarkers markers)
{
    const int ShortestWord = 3;

    /// <summary>What a report tells stands in its first words; what follows is background, which the reports of many stories share.</summary>
    const int Lead = 110;
    readonly NameScanner names = new(actors);

    /// <summary>The terms of an article, without its uncoded regions.</summary>
    public StoryArticle Read(Article article, IReadOnlyList<Event> events, StoryTerms terms)
    {
        var text = WordReader.Words(article.Text, article.Uncoded).ToArray();
        var words = text.AsSpan(0, Math.Min(text.Length, Lead)).ToArray();
        var title = WordReader.Words(article.Title, []).ToArray();
        return new(article.Id, article.Publisher, article.Published, [.. events.Select(StoryAct.Of)])
        {
            Words = terms.Add(TermKind.Word, Stems(words.Concat(title))),
            Actors = terms.Add(TermKind.Actor, names.Scan(LeadOf(article, text)).Concat(names.Scan(article.Title))),
            Numbers = terms.Add(TermKind.Number, Numbers(words)),
            Concepts = terms.Add(TermKind.Concept, words.Concat(title).SelectMany(w => StoryConcepts.Default.Of(w.Lower))),
            Told = ToldDays.Read(words, article.Published),
            Credit = origins.Of(article),
            Marker = markers.Find(article),
            Shingles = WordReader.Shingles(text),
        };
    }

    // The words of a long report that are compared with those of a short one.
    static string LeadOf(Article article, TextWord[] text) =>
        text.Length > Lead ? article.TextToParse[..text[Lead].Start] : article.TextToParse;

    static IEnumerable<string> Stems(IEnumerable<TextWord> words) =>
        words.Where(w => w.Lower.Length >= ShortestWord && !char.IsDigit(w.Lower[0])).Select(w => WordStem.Of(w.Lower));

    // "forty-one" and "2,750" are read as one word each by the word reader.
    static IEnumerable<string> Numbers(TextWord[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!NumberWords.Default.TryRead(words[i].Lower, out var kind, out var value) || kind == NumberKind.About || value < 2)
            {
                continue;
            }

            while (i + 1 < words.Length && NumberWords.Default.TryRead(words[i + 1].Lower, out var next, out var times) && next == NumberKind.Times)
            {
                value *= times;
                i++;
            }

            yield return value.ToString(CultureInfo.InvariantCulture);
        }
    }
}
