using Entente.Language.Learning;

namespace Entente.Language.Parsing;

/// <summary>
/// What the parser looks at to choose its move: the top of the stack, the words to come, their children, distances, valencies
/// and relation sets (after Zhang and Nivre 2011, for arc-hybrid).
/// </summary>
static class MoveFeatures
{
    /// <summary>Room for the features of one move.</summary>
    public const int Room = 224;

    /// <summary>The features of a state.</summary>
    public static void Extract(ParseState state, ref FeatureList features)
    {
        var (s0, s1, s2) = (state.Stack(0), state.Stack(1), state.Stack(2));
        var (b0, b1, b2) = (state.Ahead(0), state.Ahead(1), state.Ahead(2));
        AddWords(state, s0, s1, s2, b0, b1, b2, ref features);
        AddPairs(state, s0, s1, b0, b1, ref features);
        AddTags(state, s0, s1, s2, b0, b1, b2, ref features);
        AddChildren(state, s0, s1, b0, ref features);
        AddDistances(state, s0, s1, b0, ref features);
        AddValencies(state, s0, s1, b0, ref features);
        AddAttachment(state, s0, s1, b0, b1, ref features);
    }

    static void AddWords(ParseState state, int s0, int s1, int s2, int b0, int b1, int b2, ref FeatureList features)
    {
        features.Add(1);
        foreach (var word in (ReadOnlySpan<int>)[s0, s1, b0, b1])
        {
            features.Add(state.Word(word));
            features.Add(state.Tag(word));
            features.Add(state.Word(word), state.Tag(word));
            features.Add(state.Suffix(word), state.Tag(word));
        }

        features.Add(state.Word(s2));
        features.Add(state.Tag(s2));
        features.Add(state.Word(b2));
        features.Add(state.Tag(b2));
        features.Add(state.Word(b2), state.Tag(b2));
        features.Add(state.Tag(state.Ahead(3)));
    }

    static void AddPairs(ParseState state, int s0, int s1, int b0, int b1, ref FeatureList features)
    {
        AddPair(state, s0, b0, ref features);
        AddPair(state, s1, s0, ref features);
        features.Add(state.Word(s1), state.Tag(b0));
        features.Add(state.Tag(s1), state.Word(b0));
        features.Add(state.Word(s1), state.Word(b0));
        features.Add(state.Tag(s1), state.Tag(b0));
        features.Add(state.Tag(b0), state.Tag(b1));
        features.Add(state.Word(b0), state.Tag(b1));
        features.Add(state.Tag(b0), state.Word(b1));
        features.Add(state.Word(b0), state.Word(b1));
        features.Add(state.Tag(s0), state.Tag(b1));
        features.Add(state.Word(s0), state.Tag(b1));
    }

    static void AddPair(ParseState state, int left, int right, ref FeatureList features)
    {
        var (leftWord, leftTag, rightWord, rightTag) = (state.Word(left), state.Tag(left), state.Word(right), state.Tag(right));
        features.Add(leftWord, leftTag, rightWord, rightTag);
        features.Add(leftWord, leftTag, rightWord);
        features.Add(leftWord, leftTag, rightTag);
        features.Add(leftWord, rightWord, rightTag);
        features.Add(leftTag, rightWord, rightTag);
        features.Add(leftWord, rightWord);
        features.Add(leftTag, rightTag);
    }

    static void AddTags(ParseState state, int s0, int s1, int s2, int b0, int b1, int b2, ref FeatureList features)
    {
        var (t0, t1, t2) = (state.Tag(s0), state.Tag(s1), state.Tag(s2));
        var (n0, n1, n2) = (state.Tag(b0), state.Tag(b1), state.Tag(b2));
        features.Add(t0, n0, n1);
        features.Add(n0, n1, n2);
        features.Add(t1, t0, n0);
        features.Add(t2, t1, t0);
        features.Add(t0, n0, n1, n2);
        features.Add(t1, t0, n0, n1);
        features.Add(t2, t1, t0, n0);
        features.Add(t1, t0, n0, n1, n2);
        features.Add(state.Word(s0), n0, n1);
        features.Add(t0, state.Word(b0), n1);
        features.Add(t0, n0, state.Word(b1));
        features.Add(state.Word(s1), t0, n0);
        features.Add(t1, state.Word(s0), n0);
        features.Add(t1, t0, state.Word(b0));
        features.Add(state.Word(s1), t0, state.Word(b0));
        features.Add(state.Word(s1), state.Word(s0), n0);
    }

    static void AddChildren(ParseState state, int s0, int s1, int b0, ref FeatureList features)
    {
        ref readonly var c0 = ref state.ChildrenOf(s0);
        ref readonly var c1 = ref state.ChildrenOf(s1);
        ref readonly var cb = ref state.ChildrenOf(b0);
        foreach (var child in (ReadOnlySpan<int>)[c0.First, c0.Last, cb.First, c1.First, c1.Last, c0.Second, c0.LastButOne, cb.Second, c1.LastButOne])
        {
            features.Add(state.Word(child));
            features.Add(state.Tag(child), state.RelationOf(child));
            features.Add(state.RelationOf(child));
        }

        var (t0, t1, n0) = (state.Tag(s0), state.Tag(s1), state.Tag(b0));
        features.Add(t0, state.Tag(c0.First), n0);
        features.Add(t0, state.Tag(c0.Last), n0);
        features.Add(t0, n0, state.Tag(cb.First));
        features.Add(t1, state.Tag(c1.Last), t0);
        features.Add(t1, state.Tag(c1.First), t0);
        features.Add(t1, t0, state.Tag(c0.First));
        features.Add(t1, t0, state.Tag(c0.Last));
        features.Add(t0, state.Tag(c0.First), state.Tag(c0.Second));
        features.Add(t0, state.Tag(c0.Last), state.Tag(c0.LastButOne));
        features.Add(n0, state.Tag(cb.First), state.Tag(cb.Second));
        features.Add(t1, state.Tag(c1.Last), state.Tag(c1.LastButOne));
        features.Add(t0, state.RelationOf(c0.Last), n0, state.RelationOf(cb.First));
        features.Add(t1, state.RelationOf(c1.Last), t0, state.RelationOf(c0.First));
    }

    static void AddDistances(ParseState state, int s0, int s1, int b0, ref FeatureList features)
    {
        var near = Distance(s0, b0);
        var far = Distance(s1, s0);
        features.Add(state.Word(s0), near);
        features.Add(state.Tag(s0), near);
        features.Add(state.Word(b0), near);
        features.Add(state.Tag(b0), near);
        features.Add(state.Word(s0), state.Word(b0), near);
        features.Add(state.Tag(s0), state.Tag(b0), near);
        features.Add(state.Word(s1), far);
        features.Add(state.Tag(s1), far);
        features.Add(state.Word(s0), far);
        features.Add(state.Tag(s0), far);
        features.Add(state.Tag(s1), state.Tag(s0), far);
        features.Add(state.Tag(s1), state.Tag(s0), state.Tag(b0), near);
    }

    static void AddValencies(ParseState state, int s0, int s1, int b0, ref FeatureList features)
    {
        ref readonly var c0 = ref state.ChildrenOf(s0);
        ref readonly var c1 = ref state.ChildrenOf(s1);
        ref readonly var cb = ref state.ChildrenOf(b0);
        AddValency(state, s0, (ulong)c0.RightCount, c0.RightRelations, ref features);
        AddValency(state, s0, (ulong)c0.LeftCount, c0.LeftRelations, ref features);
        AddValency(state, s1, (ulong)c1.RightCount, c1.RightRelations, ref features);
        AddValency(state, s1, (ulong)c1.LeftCount, c1.LeftRelations, ref features);
        AddValency(state, b0, (ulong)cb.LeftCount, cb.LeftRelations, ref features);
        features.Add(state.Tag(s0), c0.LeftRelations, c0.RightRelations, state.Tag(b0));
        features.Add(state.Tag(s1), c1.LeftRelations, c1.RightRelations, state.Tag(s0));
        features.Add(state.Tag(s0), state.Tag(b0), cb.LeftRelations);
    }

    static void AddValency(ParseState state, int word, ulong count, ulong relations, ref FeatureList features)
    {
        features.Add(state.Word(word), count);
        features.Add(state.Tag(word), count);
        features.Add(state.Word(word), relations);
        features.Add(state.Tag(word), relations);
    }

    /// <summary>What decides where a prepositional phrase or clause hangs: its marker (the next word's first child) with the candidates.</summary>
    static void AddAttachment(ParseState state, int s0, int s1, int b0, int b1, ref FeatureList features)
    {
        var marker = state.ChildrenOf(b0).First;
        var own = state.ChildrenOf(s0).First;
        features.Add(state.Word(s0), state.Word(marker));
        features.Add(state.Word(s1), state.Word(marker));
        features.Add(state.Tag(s0), state.Tag(s1), state.Word(marker));
        features.Add(state.Word(s0), state.Word(marker), state.Word(b0));
        features.Add(state.Word(s1), state.Word(marker), state.Word(b0));
        features.Add(state.Word(s1), state.Word(s0), state.Word(marker));
        features.Add(state.Word(s1), state.Word(own), state.Word(s0));
        features.Add(state.Word(s1), state.Word(own));
        features.Add(state.Tag(s1), state.Word(own), state.Tag(s0));
        features.Add(state.Tag(s1), state.Word(own), state.Tag(s0), state.Tag(b0));
        features.Add(state.Word(own), state.Tag(s0), state.Tag(b0), state.Word(marker));
        features.Add(state.Tag(s0), state.Word(b0), state.Tag(state.Stack(2)));
        features.Add(state.Tag(s0), state.Tag(s1), state.Word(b0), state.Tag(b1));
    }

    static ulong Distance(int left, int right) => left < 0 || right < 0
        ? 0
        : (right - left) switch
        {
            <= 4 => (ulong)(right - left),
            <= 6 => 5,
            <= 9 => 6,
            <= 15 => 7,
            _ => 8,
        };
}
