namespace Entente.Coding.Stories;

/// <summary>Gives each term of a batch a number, and counts the articles that have it.</summary>
sealed class StoryTerms
{
    readonly Dictionary<(TermKind, string), int> ids = [];
    readonly List<int> documents = [];
    readonly List<TermKind> kinds = [];
    readonly List<string> texts = [];

    /// <summary>How many terms there are.</summary>
    public int Count => documents.Count;

    /// <summary>How many articles have a term.</summary>
    public int Documents(int term) => documents[term];

    /// <summary>What a term is.</summary>
    public TermKind Kind(int term) => kinds[term];

    /// <summary>A term's text.</summary>
    public string Text(int term) => texts[term];

    /// <summary>The counts of one article, by kind; each article is added once.</summary>
    public TermCount[] Add(TermKind kind, IEnumerable<string> words)
    {
        var counts = words.GroupBy(w => w).Select(g => new TermCount(Id(kind, g.Key), g.Count())).OrderBy(t => t.Id).ToArray();
        foreach (var term in counts)
        {
            documents[term.Id]++;
        }

        return counts;
    }

    int Id(TermKind kind, string word)
    {
        if (!ids.TryGetValue((kind, word), out var id))
        {
            ids[(kind, word)] = id = documents.Count;
            documents.Add(0);
            kinds.Add(kind);
            texts.Add(word);
        }

        return id;
    }
}
