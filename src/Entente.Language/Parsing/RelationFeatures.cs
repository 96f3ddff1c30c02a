using Entente.Language.Learning;

namespace Entente.Language.Parsing;

/// <summary>What the parser looks at to name the relation of a word to its head at the moment that it hangs it there.</summary>
static class RelationFeatures
{
    /// <summary>Room for the features of one arc.</summary>
    public const int Room = 96;

    /// <summary>The features of the arc from <paramref name="head"/> to <paramref name="word"/>.</summary>
    public static void Extract(ParseState state, int word, int head, ref FeatureList features)
    {
        var isLeft = word < head ? 1UL : 2UL;
        var (w, t, hw, ht) = (state.Word(word), state.Tag(word), state.Word(head), state.Tag(head));
        ref readonly var own = ref state.ChildrenOf(word);
        ref readonly var others = ref state.ChildrenOf(head);
        features.Add(isLeft);
        features.Add(isLeft, w);
        features.Add(isLeft, t);
        features.Add(isLeft, w, t);
        features.Add(isLeft, hw);
        features.Add(isLeft, ht);
        features.Add(isLeft, t, ht);
        features.Add(isLeft, w, ht);
        features.Add(isLeft, t, hw);
        features.Add(isLeft, w, hw);
        features.Add(isLeft, w, t, hw, ht);
        features.Add(isLeft, state.Suffix(word), ht);
        features.Add(isLeft, state.Suffix(head), t);
        features.Add(isLeft, (ulong)Math.Min(Math.Abs(head - word), 6), t, ht);
        AddOwn(state, in own, isLeft, w, t, hw, ht, ref features);
        AddOthers(state, in others, isLeft, w, t, hw, ht, ref features);
        AddNeighbours(state, word, head, isLeft, t, ht, ref features);
    }

    static void AddOwn(ParseState state, ref readonly Children own, ulong isLeft, ulong w, ulong t, ulong hw, ulong ht, ref FeatureList features)
    {
        var (marker, last) = (state.Word(own.First), state.Word(own.Last));
        features.Add(isLeft, marker, ht);
        features.Add(isLeft, marker, t, ht);
        features.Add(isLeft, marker, t, hw);
        features.Add(isLeft, marker, w, ht);
        features.Add(isLeft, marker, hw);
        features.Add(isLeft, last, t, ht);
        features.Add(isLeft, state.Tag(own.First), t, ht);
        features.Add(isLeft, state.Tag(own.Second), state.Tag(own.First), t, ht);
        features.Add(isLeft, state.Word(own.Second), t, ht);
        features.Add(isLeft, state.Tag(own.Last), t, ht);
        features.Add(isLeft, own.LeftRelations, t, ht);
        features.Add(isLeft, own.RightRelations, t, ht);
        features.Add(isLeft, own.LeftRelations, w);
        features.Add(isLeft, own.LeftRelations, own.RightRelations, t);
    }

    static void AddOthers(ParseState state, ref readonly Children others, ulong isLeft, ulong w, ulong t, ulong hw, ulong ht, ref FeatureList features)
    {
        features.Add(isLeft, others.LeftRelations, t, ht);
        features.Add(isLeft, others.RightRelations, t, ht);
        features.Add(isLeft, others.LeftRelations, others.RightRelations, t, ht);
        features.Add(isLeft, others.RightRelations, t, hw);
        features.Add(isLeft, others.LeftRelations, w, ht);
        features.Add(isLeft, others.RightRelations, w, ht);
        features.Add(isLeft, state.RelationOf(others.Last), t, ht);
        features.Add(isLeft, state.RelationOf(others.First), t, ht);
        features.Add(isLeft, state.Tag(others.Last), t, ht);
        features.Add(isLeft, state.Word(others.First), t, ht);
        features.Add(isLeft, state.Word(others.Last), t, ht);
    }

    static void AddNeighbours(ParseState state, int word, int head, ulong isLeft, ulong t, ulong ht, ref FeatureList features)
    {
        var after = word + 1 < state.Count ? word + 1 : ParseState.None;
        features.Add(isLeft, state.Tag(word - 1), t, ht);
        features.Add(isLeft, state.Tag(after), t, ht);
        features.Add(isLeft, state.Word(word - 1), t, ht);
        features.Add(isLeft, state.Word(after), t, ht);
        features.Add(isLeft, state.Tag(head > 0 ? head - 1 : ParseState.None), t, ht);
        features.Add(isLeft, state.Tag(head < state.Count ? head + 1 : ParseState.None), t, ht);
        features.Add(isLeft, state.Word(head > 0 ? head - 1 : ParseState.None), t, ht);
        features.Add(isLeft, state.Tag(state.Ahead(0)), t, ht);
    }
}
