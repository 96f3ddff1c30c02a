namespace Entente.Analysis.Forecasts;

/// <summary>Who may be the answer of a question, best first by a rough weight, with the parts of that weight.</summary>
sealed class Candidates(int capacity)
{
    /// <summary>How many there are.</summary>
    public int Count { get; set; }

    /// <summary>The entities, best first.</summary>
    public int[] Entities { get; } = new int[capacity];

    /// <summary>The rough weights.</summary>
    public float[] Weight { get; } = new float[capacity];

    /// <summary>Weight of the pair: how much the two had to do with each other.</summary>
    public float[] Pair { get; } = new float[capacity];

    /// <summary>Share of the entity among the objects of the relation, by the subject's country and by all.</summary>
    public float[] Habit { get; } = new float[capacity];

    /// <summary>Share of the entity among the partners of the subject's partners.</summary>
    public float[] Hops { get; } = new float[capacity];

    /// <summary>Place by <see cref="Pair"/>, from 0.</summary>
    public int[] PairPlace { get; } = new int[capacity];

    /// <summary>Place by <see cref="Habit"/>, from 0.</summary>
    public int[] HabitPlace { get; } = new int[capacity];

    /// <summary>Place by <see cref="Hops"/>, from 0.</summary>
    public int[] HopsPlace { get; } = new int[capacity];

    /// <summary>Finds the places.</summary>
    public void Rank()
    {
        Place(Pair, PairPlace);
        Place(Habit, HabitPlace);
        Place(Hops, HopsPlace);
    }

    void Place(float[] by, int[] place)
    {
        Span<float> keys = stackalloc float[Count];
        Span<int> order = stackalloc int[Count];
        for (var i = 0; i < Count; i++)
        {
            (keys[i], order[i]) = (-by[i], i);
        }

        // Equal weights share the first of their places, whatever order the sort leaves them in.
        keys.Sort(order);
        for (var i = 0; i < Count; i++)
        {
            place[order[i]] = i > 0 && keys[i] == keys[i - 1] ? place[order[i - 1]] : i;
        }
    }
}
