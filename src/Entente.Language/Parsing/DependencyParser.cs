using Entente.Language.Learning;
using Entente.Language.Tagging;

namespace Entente.Language.Parsing;

/// <summary>
/// Builds the dependency tree of a tagged sentence, greedily, from left to right. One model chooses the moves, another names
/// each relation when it is made.
/// </summary>
sealed class DependencyParser(PackedModel moves, LinearModel relations)
{
    /// <summary>Parses the sentence; heads and relations are left in <paramref name="state"/>.</summary>
    public void Annotate(WordFeatures words, ReadOnlySpan<int> tags, ParseState state)
    {
        Span<ulong> room = stackalloc ulong[MoveFeatures.Room];
        Span<int> scores = stackalloc int[relations.Stride];
        state.Start(words, tags);
        while (state.IsOpen)
        {
            var move = Choose(state, room);
            if (move == Move.Shift)
            {
                state.Shift();
                continue;
            }

            var head = state.HeadAfter(move);
            state.Attach(head, NameRelation(state, head, room, scores));
        }
    }

    Move Choose(ParseState state, Span<ulong> room)
    {
        var (shift, left, right) = (state.Allows(Move.Shift), state.Allows(Move.Left), state.Allows(Move.Right));
        if ((shift ? 1 : 0) + (left ? 1 : 0) + (right ? 1 : 0) == 1)
        {
            return shift ? Move.Shift : left ? Move.Left : Move.Right;
        }

        var features = new FeatureList(room);
        MoveFeatures.Extract(state, ref features);
        var (leftScore, rightScore) = moves.Score(features.Items);
        var best = shift && (!left || leftScore <= 0) ? Move.Shift : Move.Left;
        var bestScore = best == Move.Shift ? 0 : left ? leftScore : int.MinValue;
        return right && rightScore > bestScore ? Move.Right : best;
    }

    Relation NameRelation(ParseState state, int head, Span<ulong> room, Span<int> scores)
    {
        if (head == state.Count)
        {
            return Relation.Root;
        }

        var features = new FeatureList(room);
        RelationFeatures.Extract(state, state.Stack(0), head, ref features);
        relations.Score(features.Items, scores);
        var best = 1;
        for (var i = 2; i < relations.Classes; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return (Relation)best;
    }
}
