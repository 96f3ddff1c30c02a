using Entente.Language.Neural;
using Entente.Language.Parsing;
using Entente.Language.Tagging;

namespace Entente.Language;

/// <summary>Tags, lemmatizes, parses and finds the names of a few sentences at a time; holds buffers, so one thread uses it.</summary>
/// <param name="models">What both settings share, and the network of the fast one.</param>
/// <param name="accurate">The network of the accurate setting, or null.</param>
sealed class SentenceAnnotator(LoadedModels models, GraphNetwork? accurate)
{
    /// <summary>A longer sentence is read in parts: a score for each pair of words grows with the square.</summary>
    public const int LongestPart = SentenceSplitter.LongestSentence + 1;

    /// <summary>How many sentences go through the network together: those of about one length, so that none waits for a longer one.</summary>
    const int Together = 8;

    /// <summary>Among how many sentences those of one length are looked for.</summary>
    const int Window = 64;

    readonly TreeReader reader = new(accurate ?? models.Network);
    readonly List<SentenceDraft> drafts = [new()];
    readonly SentenceDraft[] falling = new SentenceDraft[Window];

    /// <summary>Annotates the sentences of a text, none longer than <see cref="LongestPart"/>, after those that <paramref name="to"/> has.</summary>
    public void Annotate(string text, IReadOnlyList<IReadOnlyList<TextToken>> sentences, List<Sentence> to)
    {
        for (var start = 0; start < sentences.Count; start += Window)
        {
            var count = Math.Min(Window, sentences.Count - start);
            for (var i = 0; i < count; i++)
            {
                if (drafts.Count == i)
                {
                    drafts.Add(new());
                }

                drafts[i].Start(text, sentences[start + i], models);
            }

            Read(count);
            for (var i = 0; i < count; i++)
            {
                var tokens = new Token[drafts[i].Count];
                Write(drafts[i], tokens, 0, -1);
                to.Add(Finish(text, to.Count, tokens, drafts[i].Names));
            }
        }
    }

    /// <summary>Annotates one sentence of any length.</summary>
    public Sentence Annotate(string text, IReadOnlyList<TextToken> sentence)
    {
        var tokens = new Token[sentence.Count];
        var names = new List<NamedSpan>();
        var root = -1;
        for (var first = 0; first < sentence.Count; first += LongestPart)
        {
            var part = drafts[0];
            part.Start(text, sentence.Count <= LongestPart ? sentence : [.. sentence.Skip(first).Take(LongestPart)], models);
            Read(1);
            Write(part, tokens, first, root);
            names.AddRange(part.Names.Select(name => name with { First = name.First + first, Last = name.Last + first }));
            root = root < 0 ? part.Heads.IndexOf(-1) : root;
        }

        return Finish(text, 0, tokens, names);
    }

    static Sentence Finish(string text, int index, Token[] tokens, IReadOnlyList<NamedSpan> names)
    {
        ClauseRepair.Mend(tokens);
        Agreement.Complete(tokens);
        return new Sentence(text, index, tokens, names);
    }

    /// <summary>Reads the first drafts, the longest first.</summary>
    void Read(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var at = i;
            for (; at > 0 && falling[at - 1].Count < drafts[i].Count; at--)
            {
                falling[at] = falling[at - 1];
            }

            falling[at] = drafts[i];
        }

        for (var first = 0; first < count; first += Together)
        {
            reader.Annotate(falling.AsSpan(first, Math.Min(Together, count - first)));
        }
    }

    /// <summary>Writes the tokens of a sentence or of a part, whose root hangs on <paramref name="root"/> if there is one.</summary>
    void Write(SentenceDraft draft, Token[] tokens, int first, int root)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            var (entry, token) = (draft.Features.Entry[i], draft.Words[i]);
            var form = entry >= 0 ? models.Lexicon[entry].Form : token.Of(draft.Text).ToString();
            var (lemma, features) = models.Lemmatizer.Annotate(form, entry, draft.Features.LowerEntry[i], draft.Tags[i]);
            var tag = models.Tags[draft.Tags[i]];
            var isRoot = draft.Heads[i] < 0;
            tokens[first + i] = new Token(
                first + i,
                form,
                token.Start,
                token.End,
                tag.Upos,
                tag.Xpos,
                features,
                lemma,
                isRoot ? root : draft.Heads[i] + first,
                isRoot && root >= 0 ? Relation.Parataxis : draft.Relations[i])
            {
                IsClitic = token.Is(TokenMarks.Clitic),
            };
        }
    }
}
