using Entente.Language.Names;

namespace Entente.Language.Neural;

/// <summary>Finds the trees, tags and names of a few sentences by a network; holds buffers, so one thread uses it.</summary>
sealed class TreeReader(GraphNetwork network)
{
    readonly GraphRun run = new(network);

    /// <summary>Sets trees and names, and the tags anew.</summary>
    /// <param name="sentences">Tagged sentences, in falling length.</param>
    public void Annotate(ReadOnlySpan<SentenceDraft> sentences)
    {
        var inputs = new NetworkInput[sentences.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            var sentence = sentences[i];
            inputs[i] = sentence.Input.Fill(sentence.Features, sentence.Hints, sentence.Tags, network.WordNames, network.PieceNames);
        }

        run.Start(inputs);
        for (var i = 0; i < sentences.Length; i++)
        {
            run.Choose(i);
            Annotate(sentences[i]);
        }
    }

    void Annotate(SentenceDraft sentence)
    {
        var places = sentence.Count + 1;
        var heads = TreeDecoder.Decode(run.Arcs, places);
        Span<float> scores = stackalloc float[GraphNetwork.Relations];
        for (var place = 1; place < places; place++)
        {
            sentence.Tags[place - 1] = Best(run.TagsOf(place), 0);
            sentence.Heads[place - 1] = heads[place] - 1;
            run.ScoreRelations(place, heads[place], scores);
            sentence.Relations[place - 1] = heads[place] == 0 ? Relation.Root : (Relation)Best(scores, 1);
        }

        sentence.Names = NameJoiner.Join(sentence.Text, sentence.Words, sentence.Hints, NameLabels.Spans(NameDecoder.Decode(run, places)));
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
