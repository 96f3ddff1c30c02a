using System.Runtime.Intrinsics;
using Entente.Language.Neural;

namespace Entente.Language.Training.Neural;

/// <summary>The way back through a layer (Werbos 1990).</summary>
sealed class BiLstmTrainer
{
    readonly BiLstm layer;
    readonly TrainedParameter[] input;
    readonly TrainedParameter[] recurrent;
    readonly TrainedParameter[] bias;
    readonly Matrix gates = new();
    readonly Matrix cells = new();

    /// <summary>Draws the layer's numbers.</summary>
    public BiLstmTrainer(BiLstm layer, Chance random)
    {
        this.layer = layer;
        var range = MathF.Sqrt(3f / layer.Units) / 2;
        input = [.. layer.Input.Select(parameter => new TrainedParameter(parameter, MathF.Sqrt(6f / (layer.Inputs + layer.Units)), random))];
        recurrent = [.. layer.Recurrent.Select(parameter => new TrainedParameter(parameter, range, random))];
        bias = [.. layer.Bias.Select(parameter => new TrainedParameter(parameter, 0, random))];
        foreach (var parameter in layer.Bias)
        {
            parameter.Values.AsSpan(layer.Units, layer.Units).Fill(1);
        }
    }

    /// <summary>All that is trained.</summary>
    public IEnumerable<TrainedParameter> Parameters => [.. input, .. recurrent, .. bias];

    /// <summary>Adds the gradients of a run.</summary>
    /// <param name="from">The run's input.</param>
    /// <param name="run">The run.</param>
    /// <param name="words">How many words each sentence has.</param>
    /// <param name="sentences">How many sentences there are.</param>
    /// <param name="output">The output's gradient; it is changed.</param>
    /// <param name="result">The input's gradient, set here.</param>
    public void Backward(Matrix from, BiLstmRun run, int words, int sentences, Matrix output, Matrix result)
    {
        result.Reshape(from.Rows, from.Columns).Clear();
        for (var direction = 0; direction < 2; direction++)
        {
            gates.Reshape(words * sentences, BiLstm.Gates * layer.Units);
            cells.Reshape(sentences, layer.Units).Clear();
            for (var step = words - 1; step >= 0; step--)
            {
                Step(direction == 0 ? step : words - 1 - step, direction, step == words - 1, step == 0, sentences, run, output);
            }

            Products.Add(gates, input[direction].Transposed, result);
            input[direction].AddOuter(from.Values, from.Columns, gates.Values, gates.Columns, gates.Rows);
            bias[direction].AddSum(gates.Values, gates.Columns, gates.Rows);
            var (earlier, later) = direction == 0 ? (0, sentences) : (sentences, 0);
            recurrent[direction].AddOuter(
                run.Output.Values.AsSpan((earlier * run.Output.Columns) + (direction * layer.Units)),
                run.Output.Columns,
                gates.Values.AsSpan(later * gates.Columns),
                gates.Columns,
                (words - 1) * sentences);
        }
    }

    void Step(int word, int direction, bool isLast, bool isFirst, int sentences, BiLstmRun run, Matrix output)
    {
        var (before, after) = direction == 0 ? (word - 1, word + 1) : (word + 1, word - 1);
        if (!isLast)
        {
            Products.Add(
                gates.Values.AsSpan(after * sentences * gates.Columns),
                gates.Columns,
                sentences,
                recurrent[direction].Transposed,
                output.Values.AsSpan((word * sentences * output.Columns) + (direction * layer.Units)),
                output.Columns);
        }

        for (var sentence = 0; sentence < sentences; sentence++)
        {
            var row = (word * sentences) + sentence;
            Cell(
                run.Gates[direction].Row(row),
                isFirst ? default : run.Cells[direction].Row((before * sentences) + sentence),
                run.Cells[direction].Row(row),
                output.Row(row, direction * layer.Units, layer.Units),
                cells.Row(sentence),
                gates.Row(row));
        }
    }

    static void Cell(
        ReadOnlySpan<float> forward, ReadOnlySpan<float> before, ReadOnlySpan<float> cell, ReadOnlySpan<float> output, Span<float> cells, Span<float> result)
    {
        var units = cell.Length;
        var one = Vector512<float>.One;
        for (var i = 0; i < units; i += Curves.Lane)
        {
            var put = Vector512.Create(forward[i..]);
            var keep = Vector512.Create(forward[(units + i)..]);
            var show = Vector512.Create(forward[((2 * units) + i)..]);
            var candidate = Vector512.Create(forward[((3 * units) + i)..]);
            var bent = Curves.Tanh(Vector512.Create(cell[i..]));
            var gradient = Vector512.Create(output[i..]);
            var change = Vector512.Create<float>(cells[i..]) + (gradient * show * (one - (bent * bent)));
            var last = before.Length > 0 ? Vector512.Create(before[i..]) : Vector512<float>.Zero;
            (change * candidate * put * (one - put)).CopyTo(result[i..]);
            (change * last * keep * (one - keep)).CopyTo(result[(units + i)..]);
            (gradient * bent * show * (one - show)).CopyTo(result[((2 * units) + i)..]);
            (change * put * (one - (candidate * candidate))).CopyTo(result[((3 * units) + i)..]);
            (change * keep).CopyTo(cells[i..]);
        }
    }
}
