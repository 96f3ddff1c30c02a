namespace Entente.Language.Neural;

/// <summary>Runs the network over one sentence at a time; holds buffers, so one thread uses it.</summary>
sealed class GraphRun(GraphNetwork network)
{
    readonly Matrix input = new();
    readonly BiLstmRun[] layers = [new(), new()];
    readonly Matrix roles = new();
    readonly Matrix wanted = new();
    readonly Matrix pairs = new();
    readonly Matrix own = new();
    readonly PackedMatrix heads = new();

    /// <summary>The score of each place as head of each place; the root is place 0.</summary>
    public Matrix Arcs { get; } = new();

    /// <summary>The score of each tag for each place.</summary>
    public Matrix Tags { get; } = new();

    /// <summary>The score of each label of names for each place.</summary>
    public Matrix Names { get; } = new();

    /// <summary>Scores arcs, tags and names of a sentence.</summary>
    public void Start(NetworkInput sentence)
    {
        var places = sentence.Count + 1;
        Embed(sentence);
        network.Layers[0].Forward(input, places, 1, layers[0]);
        network.Layers[1].Forward(layers[0].Output, places, 1, layers[1]);
        Tags.Reshape(places, network.TagScores.Columns).Fill(network.TagBias.Values);
        Products.Add(layers[0].Output, network.TagScores.Packed, Tags);
        Names.Reshape(places, network.NameScores.Columns).Fill(network.NameBias.Values);
        Products.Add(layers[1].Output, network.NameScores.Packed, Names);
        roles.Reshape(places, GraphNetwork.RoleSize).Fill(network.RoleBias.Values);
        Products.Add(layers[1].Output, network.Roles.Packed, roles);
        Curves.Bend(roles.Values.AsSpan(0, places * GraphNetwork.RoleSize));
        wanted.Reshape(places, GraphNetwork.ArcSize).Fill(network.ArcBias.Values);
        Products.Add(roles.Values, GraphNetwork.RoleSize, places, network.Arcs.Packed, wanted.Values, GraphNetwork.ArcSize);
        heads.PackTransposed(roles.Values.AsSpan(GraphNetwork.ArcSize), places, GraphNetwork.ArcSize, GraphNetwork.RoleSize);
        Arcs.Reshape(places, PackedMatrix.Padded(places)).Clear();
        Products.Add(wanted, heads, Arcs);
    }

    /// <summary>Scores the relations of all words; see <see cref="ScoreRelations"/>.</summary>
    public void StartRelations()
    {
        pairs.Reshape(roles.Rows, network.RelationPairs.Columns).Fill(network.RelationHeads.Values);
        var dependents = roles.Values.AsSpan(GraphNetwork.RelationStart);
        Products.Add(dependents, GraphNetwork.RoleSize, roles.Rows, network.RelationPairs.Packed, pairs.Values, pairs.Columns);
        own.Reshape(roles.Rows, network.RelationOwn.Columns).Fill(network.RelationBias.Values);
        Products.Add(dependents, GraphNetwork.RoleSize, roles.Rows, network.RelationOwn.Packed, own.Values, own.Columns);
    }

    /// <summary>Writes the score of each relation between two places.</summary>
    public void ScoreRelations(int place, int head, Span<float> scores)
    {
        var one = roles.Row(head, GraphNetwork.RelationStart + GraphNetwork.RelationSize, GraphNetwork.RelationSize);
        for (var relation = 0; relation < GraphNetwork.Relations; relation++)
        {
            scores[relation] = own.Row(place)[relation] + Curves.Dot(pairs.Row(place, relation * GraphNetwork.RelationSize, GraphNetwork.RelationSize), one);
        }
    }

    void Embed(NetworkInput sentence)
    {
        input.Reshape(sentence.Count + 1, GraphNetwork.InputSize).Clear();
        Put(network.Words.Row(network.Words.Rows - 1), 0, 0);
        Put(network.Tags.Row(network.Tags.Rows - 1), 0, GraphNetwork.WordSize);
        for (var i = 0; i < sentence.Count; i++)
        {
            Put(network.Words.Row(sentence.Words[i]), i + 1, 0);
            Put(network.Tags.Row(sentence.Tags[i]), i + 1, GraphNetwork.WordSize);
            for (var k = 0; k < WordPieces.Count; k++)
            {
                Put(network.Pieces.Row(sentence.Pieces[(i * WordPieces.Count) + k]), i + 1, GraphNetwork.WordSize + GraphNetwork.TagSize);
            }
        }
    }

    void Put(ReadOnlySpan<float> from, int row, int first) => Curves.AddTo(input.Row(row, first, from.Length), from, 1);
}
