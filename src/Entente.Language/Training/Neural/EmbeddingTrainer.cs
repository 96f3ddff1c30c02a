using Entente.Language.Neural;

namespace Entente.Language.Training.Neural;

/// <summary>The tables of words, tags and pieces in training: rows are left out at random, and only rows looked up are moved.</summary>
sealed class EmbeddingTrainer
{
    const float DropTag = 0.2f;
    const float DropPiece = 0.2f;
    const int None = -1;

    readonly float dropWord;
    readonly NetworkShape shape;
    readonly Chance random;
    readonly TrainedParameter words;
    readonly TrainedParameter tags;
    readonly TrainedParameter pieces;
    readonly List<(int Row, int Place, int Table)> used = [];

    /// <summary>Draws the tables.</summary>
    public EmbeddingTrainer(GraphNetwork network, float dropWord, Chance random)
    {
        (shape, this.dropWord, this.random) = (network.Shape, dropWord, random);
        words = new TrainedParameter(network.Words, 0.2f, random);
        tags = new TrainedParameter(network.Tags, 0.2f, random);
        pieces = new TrainedParameter(network.Pieces, 0.1f, random);
    }

    /// <summary>Embeds sentences of one length.</summary>
    public void Forward(IReadOnlyList<GraphExample> batch, Matrix input)
    {
        used.Clear();
        input.Reshape(batch[0].Places * batch.Count, shape.Input).Clear();
        for (var row = 0; row < input.Rows; row++)
        {
            var sentence = batch[row % batch.Count].Input;
            var word = (row / batch.Count) - 1;
            Put(row, 0, word < 0 ? words.Parameter.Rows - 1 : random.Next() < dropWord ? 0 : sentence.Words[word]);
            Put(row, 1, word < 0 ? tags.Parameter.Rows - 1 : random.Next() < DropTag ? None : sentence.Tags[word]);
            for (var k = 0; k < WordPieces.Count && word >= 0; k++)
            {
                Put(row, 2, random.Next() < DropPiece ? None : sentence.Pieces[(word * WordPieces.Count) + k]);
            }
        }

        foreach (var (place, row, table) in used.Select(item => (item.Place, item.Row, item.Table)))
        {
            var from = Table(table).Parameter.Row(row);
            Curves.AddTo(input.Row(place, First(table), from.Length), from, 1);
        }
    }

    /// <summary>Adds the gradients.</summary>
    public void Backward(Matrix gradient)
    {
        foreach (var (row, place, table) in used)
        {
            var size = Table(table).Parameter.Columns;
            Curves.AddTo(Table(table).Gradient.AsSpan(row * size, size), gradient.Row(place, First(table), size), 1);
        }
    }

    /// <summary>Moves the rows looked up.</summary>
    public void Move(float scale, float rate, int step)
    {
        foreach (var (row, table) in used.Select(item => (item.Row, item.Table)).Distinct())
        {
            Table(table).Move(row, scale, rate, step);
        }
    }

    void Put(int place, int table, int row)
    {
        if (row != None)
        {
            used.Add((row, place, table));
        }
    }

    TrainedParameter Table(int table) => table == 0 ? words : table == 1 ? tags : pieces;

    int First(int table) => table == 0 ? 0 : table == 1 ? shape.Word : shape.Word + shape.Tag;
}
