using Entente.Language.Parsing;

namespace Entente.Language.Training;

/// <summary>How many gold arcs each move makes impossible (the dynamic oracle of Goldberg and Nivre 2013).</summary>
sealed class MoveOracle
{
    TrainingSentence sentence = null!;
    int[][] children = [];
    bool[] isOnStack = [];

    /// <summary>Takes a gold sentence.</summary>
    public void Start(TrainingSentence gold)
    {
        sentence = gold;
        isOnStack = new bool[gold.Count + 1];
        var lists = new List<int>[gold.Count + 1];
        for (var i = 0; i <= gold.Count; i++)
        {
            lists[i] = [];
        }

        for (var i = 0; i < gold.Count; i++)
        {
            lists[gold.Heads[i]].Add(i);
        }

        children = [.. lists.Select(list => list.ToArray())];
    }

    /// <summary>Writes the number of gold arcs lost by each move; a move not allowed loses all.</summary>
    public void Costs(ParseState state, Span<int> costs)
    {
        costs[(int)Move.Shift] = state.Allows(Move.Shift) ? ShiftCost(state) : int.MaxValue;
        costs[(int)Move.Left] = state.Allows(Move.Left) ? LeftCost(state) : int.MaxValue;
        costs[(int)Move.Right] = state.Allows(Move.Right) ? RightCost(state) : int.MaxValue;
    }

    /// <summary>Notes that a word went onto the stack.</summary>
    public void Shifted(int word) => isOnStack[word] = true;

    /// <summary>Notes that a word left the stack.</summary>
    public void Attached(int word) => isOnStack[word] = false;

    int ShiftCost(ParseState state)
    {
        var (next, head) = (state.Next, sentence.Heads[state.Next]);
        var cost = head < next && isOnStack[head] && head != state.Stack(0) ? 1 : 0;
        foreach (var child in children[next])
        {
            cost += isOnStack[child] ? 1 : 0;
        }

        return cost;
    }

    int LeftCost(ParseState state)
    {
        var (top, next) = (state.Stack(0), state.Next);
        var head = sentence.Heads[top];
        return (head == state.Stack(1) || head > next ? 1 : 0) + ChildrenAhead(top, next);
    }

    int RightCost(ParseState state)
    {
        var (top, next) = (state.Stack(0), state.Next);
        return (sentence.Heads[top] >= next ? 1 : 0) + ChildrenAhead(top, next);
    }

    int ChildrenAhead(int word, int next)
    {
        var count = 0;
        foreach (var child in children[word])
        {
            count += child >= next ? 1 : 0;
        }

        return count;
    }
}
