using Entente.Language.Names;
using Entente.Language.Parsing;
using Entente.Language.Tagging;

namespace Entente.Language.Neural;

/// <summary>Parses and tags a sentence and finds its names by the network, after the fast setting has; holds buffers, so one thread uses it.</summary>
sealed class GraphParser(GraphNetwork network)
{
    /// <summary>Longer sentences keep what the fast setting found: a score for each pair of words grows with the square.</summary>
    public const int LongestSentence = 500;

    readonly GraphRun run = new(network);
    readonly NameHints[] hints = new NameHints[LongestSentence];

    /// <summary>Replaces the tags and the tree, and gives the names.</summary>
    public IReadOnlyList<NamedSpan> Annotate(string text, IReadOnlyList<TextToken> tokens, WordFeatures words, Span<int> tags, ParseState state)
    {
        var places = words.Count + 1;
        NameFinder.Mark(text, tokens, words, hints);
        run.Start(NetworkInput.Of(words, hints, tags, network.WordNames, network.PieceNames));
        var heads = TreeDecoder.Decode(run.Arcs, places);
        run.StartRelations();
        Span<float> scores = stackalloc float[GraphNetwork.Relations];
        for (var place = 1; place < places; place++)
        {
            tags[place - 1] = Best(run.Tags.Row(place, 0, network.TagCount), 0);
            state.Heads[place - 1] = heads[place] == 0 ? words.Count : heads[place] - 1;
            run.ScoreRelations(place, heads[place], scores);
            state.Relations[place - 1] = heads[place] == 0 ? Relation.Root : (Relation)Best(scores, 1);
        }

        return NameJoiner.Join(text, tokens, hints.AsSpan(0, words.Count), NameLabels.Spans(NameDecoder.Decode(run.Names, places)));
    }

    static int Best(ReadOnlySpan<float> scores, int first)
    {
        var best = first;
        for (var i = first + 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
