namespace Entente.Language.Neural;

/// <summary>
/// The network of the accurate setting: embedded words, tags and word pieces, two layers that read the sentence both ways,
/// and for each word a score of every other word as its head, of every relation, and of every tag (Dozat and Manning 2017,
/// smaller; Kiperwasser and Goldberg 2016).
/// </summary>
sealed class GraphNetwork
{
    /// <summary>The numbers of an embedded word.</summary>
    public const int WordSize = 96;

    /// <summary>The numbers of an embedded tag.</summary>
    public const int TagSize = 32;

    /// <summary>The numbers of an embedded piece of a word.</summary>
    public const int PieceSize = 64;

    /// <summary>The numbers that go into the first layer for a word.</summary>
    public const int InputSize = WordSize + TagSize + PieceSize;

    /// <summary>The numbers of each direction of a layer.</summary>
    public const int Units = 192;

    /// <summary>The numbers that a word has as a dependent, and as a head, in the choice of arcs.</summary>
    public const int ArcSize = 128;

    /// <summary>The same in the choice of relations.</summary>
    public const int RelationSize = 64;

    /// <summary>The numbers of a word in both choices: dependent and head of arcs, dependent and head of relations.</summary>
    public const int RoleSize = (2 * ArcSize) + (2 * RelationSize);

    /// <summary>Where a word's numbers as a dependent of a relation begin.</summary>
    public const int RelationStart = 2 * ArcSize;

    /// <summary>How many relations there are.</summary>
    public const int Relations = (int)Relation.Xcomp + 1;

    /// <summary>Makes a network whose numbers are all 0.</summary>
    public GraphNetwork(Vocabulary words, Vocabulary pieces, int tags)
    {
        (WordNames, PieceNames, TagCount) = (words, pieces, tags);
        Words = new Parameter("words", words.Rows + 1, WordSize);
        Tags = new Parameter("tags", tags + 1, TagSize);
        Pieces = new Parameter("pieces", pieces.Rows, PieceSize);
        Layers = [new BiLstm("layer1", InputSize, Units), new BiLstm("layer2", 2 * Units, Units)];
        TagScores = new Parameter("tag.scores", 2 * Units, PackedMatrix.Padded(tags));
        TagBias = new Parameter("tag.bias", 1, PackedMatrix.Padded(tags));
    }

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
    public Parameter NameScores { get; } = new("names", 2 * Units, PackedMatrix.Width);

    /// <summary>Their constants.</summary>
    public Parameter NameBias { get; } = new("names.bias", 1, PackedMatrix.Width);

    /// <summary>From the second layer to a word's numbers as dependent and head.</summary>
    public Parameter Roles { get; } = new("roles", 2 * Units, RoleSize);

    /// <summary>Their constants.</summary>
    public Parameter RoleBias { get; } = new("roles.bias", 1, RoleSize);

    /// <summary>From a dependent to what its head should look like.</summary>
    public Parameter Arcs { get; } = new("arcs", ArcSize, ArcSize);

    /// <summary>What any head should look like.</summary>
    public Parameter ArcBias { get; } = new("arcs.bias", 1, ArcSize);

    /// <summary>From a dependent to what its head should look like, for each relation.</summary>
    public Parameter RelationPairs { get; } = new("relations", RelationSize, Relations * RelationSize);

    /// <summary>What any head of the relation should look like.</summary>
    public Parameter RelationHeads { get; } = new("relations.heads", 1, Relations * RelationSize);

    /// <summary>From a dependent alone to the relations.</summary>
    public Parameter RelationOwn { get; } = new("relations.own", RelationSize, PackedMatrix.Width);

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
        var network = new GraphNetwork(Vocabulary.Read(reader), Vocabulary.Read(reader), reader.ReadInt32());
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
        WordNames.Write(writer);
        PieceNames.Write(writer);
        writer.Write(TagCount);
        foreach (var parameter in Tables.Concat(Products))
        {
            parameter.Write(writer);
        }
    }
}
