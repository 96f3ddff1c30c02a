namespace Entente.Language.Neural;

/// <summary>
/// The network of the accurate setting: embedded words, tags and word pieces, two layers that read the sentence both ways,
/// and for each word a score of every other word as its head, of every relation, and of every tag (Dozat and Manning 2017,
/// smaller; Kiperwasser and Goldberg 2016).
/// </summary>
sealed class GraphNetwork
{
    /// <summary>How many relations there are.</summary>
    public const int Relations = (int)Relation.Xcomp + 1;

    /// <summary>Makes a network whose numbers are all 0.</summary>
    public GraphNetwork(NetworkShape shape, Vocabulary words, Vocabulary pieces, int tags)
    {
        (Shape, WordNames, PieceNames, TagCount) = (shape, words, pieces, tags);
        var top = 2 * shape.Units;
        Words = new Parameter("words", words.Rows + 1, shape.Word);
        Tags = new Parameter("tags", tags + 1, shape.Tag);
        Pieces = new Parameter("pieces", pieces.Rows, shape.Piece);
        Layers = [.. Enumerable.Range(1, shape.Layers).Select(i => new BiLstm($"layer{i}", i == 1 ? shape.Input : top, shape.Units))];
        TagScores = new Parameter("tag.scores", top, PackedMatrix.Padded(tags));
        TagBias = new Parameter("tag.bias", 1, PackedMatrix.Padded(tags));
        NameScores = new Parameter("names", top, PackedMatrix.Width);
        Roles = new Parameter("roles", top, shape.Roles);
        RoleBias = new Parameter("roles.bias", 1, shape.Roles);
        Arcs = new Parameter("arcs", shape.Arc, shape.Arc);
        ArcBias = new Parameter("arcs.bias", 1, shape.Arc);
        RelationPairs = new Parameter("relations", shape.Relation, PackedMatrix.Padded(Relations * shape.Relation));
        RelationHeads = new Parameter("relations.heads", 1, PackedMatrix.Padded(Relations * shape.Relation));
        RelationOwn = new Parameter("relations.own", shape.Relation, PackedMatrix.Width);
    }

    /// <summary>How large it is.</summary>
    public NetworkShape Shape { get; }

    /// <summary>The words with a row of their own.</summary>
    public Vocabulary WordNames { get; }

    /// <summary>The pieces with a row of their own.</summary>
    public Vocabulary PieceNames { get; }

    /// <summary>How many tags there are.</summary>
    public int TagCount { get; }

    /// <summary>The embedded words; the last row is the root's.</summary>
    public Parameter Words { get; }

    /// <summary>The embedded tags; the last row is the root's.</summary>
    public Parameter Tags { get; }

    /// <summary>The embedded pieces.</summary>
    public Parameter Pieces { get; }

    /// <summary>The layers.</summary>
    public BiLstm[] Layers { get; }

    /// <summary>From the first layer to the tags.</summary>
    public Parameter TagScores { get; }

    /// <summary>The tags' constants.</summary>
    public Parameter TagBias { get; }

    /// <summary>From the second layer to the labels of names.</summary>
    public Parameter NameScores { get; }

    /// <summary>Their constants.</summary>
    public Parameter NameBias { get; } = new("names.bias", 1, PackedMatrix.Width);

    /// <summary>From the second layer to a word's numbers as dependent and head.</summary>
    public Parameter Roles { get; }

    /// <summary>Their constants.</summary>
    public Parameter RoleBias { get; }

    /// <summary>From a dependent to what its head should look like.</summary>
    public Parameter Arcs { get; }

    /// <summary>What any head should look like.</summary>
    public Parameter ArcBias { get; }

    /// <summary>From a dependent to what its head should look like, for each relation.</summary>
    public Parameter RelationPairs { get; }

    /// <summary>What any head of the relation should look like.</summary>
    public Parameter RelationHeads { get; }

    /// <summary>From a dependent alone to the relations.</summary>
    public Parameter RelationOwn { get; }

    /// <summary>The relations' constants.</summary>
    public Parameter RelationBias { get; } = new("relations.bias", 1, PackedMatrix.Width);

    /// <summary>What is looked up, not multiplied.</summary>
    public IEnumerable<Parameter> Tables => [Words, Tags, Pieces];

    /// <summary>What is multiplied or added.</summary>
    public IEnumerable<Parameter> Products =>
    [
        .. Layers.SelectMany(layer => layer.Parameters),
        TagScores, TagBias, NameScores, NameBias, Roles, RoleBias, Arcs, ArcBias, RelationPairs, RelationHeads, RelationOwn, RelationBias,
    ];

    /// <summary>Lays all numbers out for products.</summary>
    public void Pack()
    {
        foreach (var parameter in Products)
        {
            parameter.Pack();
        }
    }

    /// <summary>Reads a network.</summary>
    public static GraphNetwork Read(BinaryReader reader)
    {
        var network = new GraphNetwork(NetworkShape.Read(reader), Vocabulary.Read(reader), Vocabulary.Read(reader), reader.ReadInt32());
        foreach (var parameter in network.Tables.Concat(network.Products))
        {
            parameter.Read(reader);
        }

        network.Pack();
        return network;
    }

    /// <summary>Writes the network.</summary>
    public void Write(BinaryWriter writer)
    {
        Shape.Write(writer);
        WordNames.Write(writer);
        PieceNames.Write(writer);
        writer.Write(TagCount);
        foreach (var parameter in Tables.Concat(Products))
        {
            parameter.Write(writer);
        }
    }
}
