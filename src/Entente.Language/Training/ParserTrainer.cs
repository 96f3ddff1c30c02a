using Entente.Language.Learning;
using Entente.Language.Parsing;
using Entente.Language.Tagging;

namespace Entente.Language.Training;

/// <summary>
/// Trains the parser's two models together: it parses the treebank, mostly following its own moves (exploration), and learns
/// from a dynamic oracle what would have been best.
/// </summary>
sealed class ParserTrainer(Lexicon lexicon, TrainingOptions options)
{
    const int FewestUpdates = 3;
    const int ExplorePercent = 90;

    readonly PerceptronTrainer moves = new(PackedModel.Classes, FewestUpdates);
    readonly PerceptronTrainer relations = new(RelationNames.Count, FewestUpdates);
    readonly SeededOrder random = new(options.Seed);
    readonly MoveOracle oracle = new();
    readonly ParseState state = new();
    readonly WordFeatures words = new();

    /// <summary>Reads the treebank once.</summary>
    public void LearnEpoch(TrainingSentence[] sentences, IReadOnlyDictionary<TrainingSentence, int[]> tags, bool explore)
    {
        random.Shuffle<TrainingSentence>(sentences);
        foreach (var sentence in sentences)
        {
            Learn(sentence, tags[sentence], explore);
        }
    }

    /// <summary>The weights learned so far, averaged and rounded.</summary>
    public (QuantisedWeights Moves, QuantisedWeights Relations) Weights(int beyond = 10000) =>
        (QuantisedWeights.Of(moves, beyond), QuantisedWeights.Of(relations, beyond));

    void Learn(TrainingSentence sentence, int[] tags, bool explore)
    {
        Span<ulong> room = stackalloc ulong[MoveFeatures.Room];
        words.Fill(sentence.Text, sentence.Tokens, lexicon);
        state.Start(words, tags);
        oracle.Start(sentence);
        while (state.IsOpen)
        {
            var move = LearnMove(room, explore);
            if (move == Move.Shift)
            {
                oracle.Shifted(state.Next);
                state.Shift();
                continue;
            }

            var word = state.Stack(0);
            var head = state.HeadAfter(move);
            var relation = LearnRelation(sentence, word, head, room);
            state.Attach(head, relation);
            oracle.Attached(word);
        }
    }

    Move LearnMove(Span<ulong> room, bool explore)
    {
        Span<int> costs = stackalloc int[PackedModel.Classes];
        Span<int> scores = stackalloc int[PackedModel.Classes];
        oracle.Costs(state, costs);
        if (costs.Count(int.MaxValue) == PackedModel.Classes - 1)
        {
            return (Move)costs.IndexOfAnyExcept(int.MaxValue);
        }

        var features = new FeatureList(room);
        MoveFeatures.Extract(state, ref features);
        features.Thin(random, options.DropPercent);
        moves.Score(features.Items, scores);
        var least = Math.Min(costs[0], Math.Min(costs[1], costs[2]));
        var (best, gold) = (-1, -1);
        for (var move = 0; move < PackedModel.Classes; move++)
        {
            best = costs[move] != int.MaxValue && (best < 0 || scores[move] > scores[best]) ? move : best;
            gold = costs[move] == least && (gold < 0 || scores[move] > scores[gold]) ? move : gold;
        }

        if (costs[best] > least)
        {
            moves.Update(features.Items, gold, best);
        }

        moves.Tick();
        return (Move)(explore && random.Chance(ExplorePercent) ? best : gold);
    }

    Relation LearnRelation(TrainingSentence sentence, int word, int head, Span<ulong> room)
    {
        if (head == sentence.Count)
        {
            return Relation.Root;
        }

        Span<int> scores = stackalloc int[(RelationNames.Count + 7) / 8 * 8];
        var features = new FeatureList(room);
        RelationFeatures.Extract(state, word, head, ref features);
        features.Thin(random, options.DropPercent);
        relations.Score(features.Items, scores);
        var best = 1;
        for (var i = 2; i < RelationNames.Count; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        var gold = (int)sentence.Relations[word];
        if (sentence.Heads[word] == head)
        {
            if (best != gold)
            {
                relations.Update(features.Items, gold, best);
            }

            relations.Tick();
        }

        return (Relation)best;
    }
}
