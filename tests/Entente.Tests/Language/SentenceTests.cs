using Entente.Language;
using Xunit;

namespace Entente.Tests.Language;

public sealed class SentenceTests
{
    /// <summary>"Pakistan arrested a senior commander": arrested is the root.</summary>
    static Sentence Arrest() => new("Pakistan arrested a senior commander", 0,
    [
        Word(0, "Pakistan", 0, 1, Relation.Nsubj),
        Word(1, "arrested", 9, -1, Relation.Root),
        Word(2, "a", 18, 4, Relation.Det),
        Word(3, "senior", 20, 4, Relation.Amod),
        Word(4, "commander", 27, 1, Relation.Obj),
    ]);

    static Token Word(int index, string form, int start, int head, Relation relation) =>
        new(index, form, start, start + form.Length, Upos.X, "_", "A=1|Polarity=Neg", form, head, relation);

    [Fact]
    public void The_tree_can_be_walked_both_ways()
    {
        var sentence = Arrest();

        Assert.Equal(1, sentence.Root);
        Assert.Equal([0, 4], sentence.Children(1).ToArray());
        Assert.Equal([4], sentence.Children(1, Relation.Obj));
        Assert.Equal(-1, sentence.Child(1, Relation.Iobj));
        Assert.Equal((2, 4), sentence.Subtree(4));
        Assert.Equal([4, 1], sentence.Ancestors(3));
        Assert.Equal("a senior commander", sentence.TextOf(2, 4));
    }

    [Fact]
    public void A_cycle_or_a_head_outside_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Sentence("a b", 0, [Word(0, "a", 0, 1, Relation.Dep), Word(1, "b", 2, 0, Relation.Dep)]));
        Assert.Throws<ArgumentException>(() => new Sentence("a", 0, [Word(0, "a", 0, 7, Relation.Dep)]));
        Assert.Throws<ArgumentException>(() => new Sentence("a", 0, [Word(0, "a", 0, 0, Relation.Dep)]));
        Assert.Throws<ArgumentException>(() => new Sentence("", 0, []));
    }

    [Fact]
    public void A_feature_is_found_whole_or_not_at_all()
    {
        var token = Arrest()[0];

        Assert.True(token.Has("Polarity=Neg"));
        Assert.True(token.Has("A=1"));
        Assert.False(token.Has("Polarity=N"));
        Assert.False(token.Has("=1"));
    }
}
