using System.Globalization;

namespace Entente.Coding.Stories;

/// <summary>Reads what the clusterer compares of an article: words, names, actors, numbers, classes of words, and runs of three words.</summary>
sealed class TermReader(ActorDictionary actors)
{
    const int ShortestWord = 3;
    readonly NameScanner names = new(actors);

    /// <summary>The terms of an article, without its uncoded regions.</summary>
    public StoryArticle Read(Article article, IReadOnlyList<Event> events, StoryTerms terms)
    {
        var words = WordReader.Words(article.Text, article.Uncoded).ToArray();
        var title = WordReader.Words(article.Title, []).ToArray();
        return new(article, events)
        {
            Words = terms.Add(TermKind.Word, Stems(words.Concat(title))),
            Names = terms.Add(TermKind.Name, words.Where(w => w.IsName).Select(w => w.Lower)),
            Actors = terms.Add(TermKind.Actor, names.Scan(article.TextToParse).Concat(names.Scan(article.Title))),
            Numbers = terms.Add(TermKind.Number, Numbers(words)),
            Classes = terms.Add(TermKind.Class, words.Concat(title).SelectMany(w => StoryClasses.Default.Of(w.Lower))),
            Shingles = WordReader.Shingles(words),
        };
    }

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
