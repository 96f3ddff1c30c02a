namespace Entente.Language.Conllu;

/// <summary>A line of a CoNLL-U sentence: the ten columns as text.</summary>
/// <param name="Id">"1", or "1-2" for a multiword token, or "1.1" for an empty node.</param>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">Its base form.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">The treebank's own tag.</param>
/// <param name="Features">UD features, or "_".</param>
/// <param name="Head">The id of the head; "0" for the root.</param>
/// <param name="Relation">The relation to the head.</param>
/// <param name="Deps">The enhanced graph, or "_".</param>
/// <param name="Misc">Anything else, "SpaceAfter=No" among it, or "_".</param>
public sealed record ConlluRow(
    string Id,
    string Form,
    string Lemma,
    string Upos,
    string Xpos,
    string Features,
    string Head,
    string Relation,
    string Deps,
    string Misc)
{
    /// <summary>True for a multiword token: "1-2 don't".</summary>
    public bool IsMultiword => Id.Contains('-', StringComparison.Ordinal);

    /// <summary>True for an empty node of the enhanced graph.</summary>
    public bool IsEmptyNode => Id.Contains('.', StringComparison.Ordinal);

    /// <summary>True for a word of the tree.</summary>
    public bool IsWord => !IsMultiword && !IsEmptyNode;

    /// <summary>True where no space follows.</summary>
    public bool IsJoined => Misc.Contains("SpaceAfter=No", StringComparison.Ordinal);

    /// <summary>The line.</summary>
    public override string ToString() =>
        string.Join('\t', Id, Form, Lemma, Upos, Xpos, Features, Head, Relation, Deps, Misc);
}
