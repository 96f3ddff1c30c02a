using Entente.Language.Neural;
using Entente.Language.Parsing;
using Entente.Language.Tagging;

namespace Entente.Language;

/// <summary>Tags, lemmatizes, parses and finds the names of one sentence at a time; holds buffers, so one thread uses it.</summary>
/// <param name="models">The models of the fast setting.</param>
/// <param name="accurate">The parser of the accurate setting, or null.</param>
sealed class SentenceAnnotator(LoadedModels models, GraphParser? accurate)
{
    readonly WordFeatures words = new();
    readonly ParseState state = new();
    int[] tags = new int[64];

    /// <summary>Makes an annotated sentence.</summary>
    public Sentence Annotate(string text, int index, IReadOnlyList<TextToken> sentence)
    {
        if (tags.Length < sentence.Count)
        {
            tags = new int[sentence.Count];
        }

        words.Fill(text, sentence, models.Lexicon);
        models.Tagger.Annotate(words, tags);
        models.Parser.Annotate(words, tags, state);
        var names = accurate is null || sentence.Count > GraphParser.LongestSentence
            ? models.NameFinder.Annotate(text, sentence, words, tags, state)
            : accurate.Annotate(text, sentence, words, tags, state);
        var tokens = new Token[sentence.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = TokenAt(text, sentence[i], i);
        }

        ClauseRepair.Mend(tokens);
        Agreement.Complete(tokens);
        return new Sentence(text, index, tokens, names);
    }

    Token TokenAt(string text, TextToken token, int i)
    {
        var entry = words.Entry[i];
        var form = entry >= 0 ? models.Lexicon[entry].Form : token.Of(text).ToString();
        var (lemma, features) = models.Lemmatizer.Annotate(form, entry, words.LowerEntry[i], tags[i]);
        var tag = models.Tags[tags[i]];
        var head = state.Heads[i];
        return new Token(
            i, form, token.Start, token.End, tag.Upos, tag.Xpos, features, lemma, head == state.Count ? -1 : head, state.Relations[i])
        {
            IsClitic = token.Is(TokenMarks.Clitic),
        };
    }
}
