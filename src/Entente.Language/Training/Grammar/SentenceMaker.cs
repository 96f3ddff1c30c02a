using System.Globalization;
using Entente.Language.Conllu;
using Entente.Language.Learning;

namespace Entente.Language.Training.Grammar;

/// <summary>
/// Writes sentences of a grammar with their trees: each part depends on the head of its production. So the parser meets the words and turns of news that
/// the treebanks lack ("warplanes bombed villages, killing dozens of civilians, local officials said").
/// </summary>
sealed class SentenceMaker(GrammarFile grammar, SeededOrder random)
{
    /// <summary>The name of the shipped grammar.</summary>
    public const string NewsGrammar = "news-grammar.tsv";
    const string Start = "S";
    const int Deepest = 14;

    /// <summary>The shipped grammar's sentences, the same ones for the same number and seed.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">Chooses them.</param>
    public static IReadOnlyList<ConlluSentence> Make(int count, int seed)
    {
        var maker = new SentenceMaker(GrammarFile.Read(Resources.Lines(NewsGrammar), NewsGrammar), new SeededOrder((ulong)seed));
        return [.. Enumerable.Range(0, count).Select(_ => maker.Next())];
    }

    /// <summary>The next sentence.</summary>
    public ConlluSentence Next()
    {
        var words = new List<GrammarWord>();
        Write(Start, words, 0);
        return new([], [.. words.Index().Select(word => Row(word.Index, words))]);
    }

    // The words of a symbol in order; returns the head.
    GrammarWord Write(string symbol, List<GrammarWord> words, int depth)
    {
        var production = Choose(grammar.Symbols[symbol], depth);
        var parts = production.Parts.Where(part => !part.IsOptional || (depth < Deepest && random.Chance(50))).ToList();
        var subject = parts.Find(part => part.IsSubject);
        var written = new Dictionary<GrammarPart, (GrammarWord Head, List<GrammarWord> Words)>(ReferenceEqualityComparer.Instance);
        foreach (var part in parts.Where(part => ReferenceEquals(part, subject)).Concat(parts.Where(part => !ReferenceEquals(part, subject))))
        {
            var own = new List<GrammarWord>();
            var isPlural = subject is not null && written.TryGetValue(subject, out var above) && above.Head.IsPlural;
            written[part] = (part.IsSymbol ? Write(part.Name, own, depth + 1) : Word(part, isPlural, own), own);
        }

        var head = written[parts.Find(part => part.IsHead)!].Head;
        foreach (var part in parts)
        {
            words.AddRange(written[part].Words);
            if (!part.IsHead)
            {
                (written[part].Head.Head, written[part].Head.Relation) = (head, part.Relation);
                head.IsPlural |= part.Relation == "conj";
            }
        }

        return head;
    }

    // Deep in the tree the shortest way is taken, so that sentences end.
    Production Choose(List<Production> ways, int depth)
    {
        if (depth >= Deepest)
        {
            return ways.MinBy(way => way.Parts.Count(part => part.IsSymbol))!;
        }

        var drawn = Below(ways.Sum(way => way.Weight));
        foreach (var way in ways)
        {
            drawn -= way.Weight;
            if (drawn < 0)
            {
                return way;
            }
        }

        return ways[^1];
    }

    GrammarWord Word(GrammarPart part, bool isPlural, List<GrammarWord> words)
    {
        var xpos = part.Xpos switch { "PRES" => isPlural ? "VBP" : "VBZ", "PAST" => "VBD", var given => given };
        var word = part.Lemma is null ? grammar.Words[part.Name].Word(Below(grammar.Words[part.Name].Entries.Count), xpos, part.Upos)
            : new GrammarWord(Agreeing(part.Name, isPlural), part.Lemma, part.Upos, xpos);
        words.Add(word);
        return word;
    }

    int Below(int count) => (int)(random.Next() % (ulong)count);

    static string Agreeing(string form, bool isPlural) => form switch
    {
        "was" when isPlural => "were",
        "is" when isPlural => "are",
        "has" when isPlural => "have",
        _ => form,
    };

    static ConlluRow Row(int index, List<GrammarWord> words)
    {
        var word = words[index];
        var form = word.Form == "a" && index + 1 < words.Count && TakesAn(words[index + 1].Form) ? "an" : word.Form;
        form = index == 0 ? char.ToUpperInvariant(form[0]) + form[1..] : form;
        var head = word.Head is null ? 0 : words.FindIndex(w => ReferenceEquals(w, word.Head)) + 1;
        return new(Number(index + 1), form, word.Lemma, word.Upos, word.Xpos, FeaturesOf(word), Number(head), word.Relation, "_", "_");
    }

    static bool TakesAn(string next) => "aeioAEIO".Contains(next[0], StringComparison.Ordinal) || next.StartsWith("up", StringComparison.Ordinal) || next.StartsWith("un", StringComparison.Ordinal);

    static string FeaturesOf(GrammarWord word) => word.Xpos switch
    {
        "NN" or "NNP" => "Number=Sing",
        "NNS" or "NNPS" => "Number=Plur",
        "JJ" => "Degree=Pos",
        "VB" => "VerbForm=Inf",
        "VBG" => "Tense=Pres|VerbForm=Part",
        "VBN" => "Tense=Past|VerbForm=Part",
        "VBZ" => "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
        "VBP" => "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin",
        "VBD" => "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
        _ => "_",
    };

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
