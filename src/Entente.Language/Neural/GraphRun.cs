using System.Runtime.CompilerServices;

namespace Entente.Language.Neural;

/// <summary>Runs the network over a few sentences at a time; holds buffers, so one thread uses it.</summary>
sealed class GraphRun(GraphNetwork network)
{
    readonly SentenceRows sentences = new();
    readonly Matrix input = new();
    readonly BiLstmRun[] layers = [.. network.Layers.Select(_ => new BiLstmRun())];
    readonly Matrix roles = new();
    readonly Matrix tags = new();
    readonly Matrix names = new();
    readonly Matrix wanted = new();
    readonly Matrix pairs = new();
    readonly Matrix own = new();
    readonly PackedMatrix heads = new();
    int first;

    /// <summary>The score of each place as head of each place of the sentence chosen; the root is place 0.</summary>
    public Matrix Arcs { get; } = new();

    /// <summary>Reads sentences, given in falling length.</summary>
    public void Start(ReadOnlySpan<NetworkInput> inputs)
    {
        Span<int> places = stackalloc int[inputs.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = inputs[i].Count + 1;
        }

        sentences.Follow(places);
        input.Reshape(sentences.Rows, network.Shape.Input).Clear();
        for (var i = 0; i < inputs.Length; i++)
        {
            Embed(inputs[i], sentences.Row(i, 0));
        }

        for (var i = 0; i < layers.Length; i++)
        {
            network.Layers[i].Forward(i == 0 ? input : layers[i - 1].Output, sentences, layers[i]);
        }

        var top = layers[^1].Output;
        tags.Reshape(sentences.Rows, network.TagScores.Columns).Fill(network.TagBias.Values);
        Products.Add(layers[0].Output, network.TagScores.Packed, tags);
        names.Reshape(sentences.Rows, network.NameScores.Columns).Fill(network.NameBias.Values);
        Products.Add(top, network.NameScores.Packed, names);
        roles.Reshape(sentences.Rows, network.Shape.Roles).Fill(network.RoleBias.Values);
        Products.Add(top, network.Roles.Packed, roles);
        Curves.Bend(roles.Values.AsSpan(0, sentences.Rows * network.Shape.Roles));
    }

    /// <summary>Chooses a sentence and scores its arcs and relations.</summary>
    public void Choose(int sentence)
    {
        var (places, arc) = (sentences.LengthOf(sentence), network.Shape.Arc);
        first = sentences.Row(sentence, 0);
        var words = roles.Values.AsSpan(first * roles.Columns);
        wanted.Reshape(places, arc).Fill(network.ArcBias.Values);
        Products.Add(words, roles.Columns, places, network.Arcs.Packed, wanted.Values, arc);
        heads.PackTransposed(words[arc..], places, arc, roles.Columns);
        Arcs.Reshape(places, PackedMatrix.Padded(places)).Clear();
        Products.Add(wanted, heads, Arcs);
        var dependents = words[network.Shape.RelationStart..];
        pairs.Reshape(places, network.RelationPairs.Columns).Fill(network.RelationHeads.Values);
        Products.Add(dependents, roles.Columns, places, network.RelationPairs.Packed, pairs.Values, pairs.Columns);
        own.Reshape(places, network.RelationOwn.Columns).Fill(network.RelationBias.Values);
        Products.Add(dependents, roles.Columns, places, network.RelationOwn.Packed, own.Values, own.Columns);
    }

    /// <summary>The score of each tag for a place of the sentence chosen.</summary>
    public ReadOnlySpan<float> TagsOf(int place) => tags.Row(first + place, 0, network.TagCount);

    /// <summary>The score of each label of names for a place of the sentence chosen.</summary>
    public ReadOnlySpan<float> NamesOf(int place) => names.Row(first + place);

    /// <summary>Writes the score of each relation between two places of the sentence chosen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void ScoreRelations(int place, int head, Span<float> scores)
    {
        var size = network.Shape.Relation;
        var one = roles.Row(first + head, network.Shape.RelationStart + size, size);
        var alone = own.Row(place);
        var wantedHead = pairs.Row(place);
        for (var relation = 0; relation < GraphNetwork.Relations; relation++)
        {
            scores[relation] = alone[relation] + Curves.Dot(wantedHead.Slice(relation * size, size), one);
        }
    }

    void Embed(NetworkInput sentence, int row)
    {
        var shape = network.Shape;
        Put(network.Words.Row(network.Words.Rows - 1), row, 0);
        Put(network.Tags.Row(network.Tags.Rows - 1), row, shape.Word);
        for (var i = 0; i < sentence.Count; i++)
        {
            Put(network.Words.Row(sentence.Words[i]), row + i + 1, 0);
            Put(network.Tags.Row(sentence.Tags[i]), row + i + 1, shape.Word);
            for (var k = 0; k < WordPieces.Count; k++)
            {
                Put(network.Pieces.Row(sentence.Pieces[(i * WordPieces.Count) + k]), row + i + 1, shape.Word + shape.Tag);
            }
        }
    }

    void Put(ReadOnlySpan<float> from, int row, int first) => Curves.AddTo(input.Row(row, first, from.Length), from, 1);
}
