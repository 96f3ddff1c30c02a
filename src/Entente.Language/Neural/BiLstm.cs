using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Language.Neural;

/// <summary>
/// A layer that reads a sentence in both directions (Hochreiter and Schmidhuber 1997; Graves and Schmidhuber 2005). Several
/// sentences go through together, so that a number of the layer is fetched once for four of them.
/// </summary>
sealed class BiLstm(string name, int inputs, int units)
{
    /// <summary>Input, forget and output gate, and the candidate: four parts of a row.</summary>
    public const int Gates = 4;

    /// <summary>How many numbers each direction gives for a word.</summary>
    public int Units { get; } = units;

    /// <summary>How many numbers it takes for a word.</summary>
    public int Inputs { get; } = inputs;

    /// <summary>From the input to the gates, by direction.</summary>
    public Parameter[] Input { get; } = [new($"{name}.forward.input", inputs, Gates * units), new($"{name}.backward.input", inputs, Gates * units)];

    /// <summary>From the last word's output to the gates, by direction.</summary>
    public Parameter[] Recurrent { get; } = [new($"{name}.forward.recurrent", units, Gates * units), new($"{name}.backward.recurrent", units, Gates * units)];

    /// <summary>The gates' constants, by direction.</summary>
    public Parameter[] Bias { get; } = [new($"{name}.forward.bias", 1, Gates * units), new($"{name}.backward.bias", 1, Gates * units)];

    /// <summary>All that is learned.</summary>
    public IEnumerable<Parameter> Parameters => [.. Input, .. Recurrent, .. Bias];

    /// <summary>Runs the layer.</summary>
    /// <param name="input">A row for each place.</param>
    /// <param name="sentences">Which rows are a sentence's.</param>
    /// <param name="run">Where the output goes, and what a trainer needs.</param>
    public void Forward(Matrix input, SentenceRows sentences, BiLstmRun run)
    {
        run.Output.Reshape(sentences.Rows, 2 * Units);
        for (var direction = 0; direction < 2; direction++)
        {
            var gates = run.Gates[direction].Reshape(sentences.Rows, Gates * Units).Fill(Bias[direction].Values);
            run.Cells[direction].Reshape(sentences.Rows, Units);
            Products.Add(input, Input[direction].Packed, gates);
            for (var step = 0; step < sentences.Longest; step++)
            {
                Step(step, direction, sentences, run);
            }
        }
    }

    /// <summary>The next place of each sentence that is not yet at its end.</summary>
    void Step(int step, int direction, SentenceRows sentences, BiLstmRun run)
    {
        var open = sentences.Reaching(step);
        var rows = run.Room(0, open);
        var before = run.Room(1, open);
        for (var i = 0; i < open; i++)
        {
            var place = direction == 0 ? step : sentences.LengthOf(i) - 1 - step;
            rows[i] = sentences.Row(i, place);
            before[i] = step == 0 ? -1 : sentences.Row(i, direction == 0 ? place - 1 : place + 1);
        }

        var gates = run.Gates[direction];
        if (step > 0)
        {
            var from = run.Room(2, open);
            var to = run.Room(3, open);
            for (var i = 0; i < open; i++)
            {
                (from[i], to[i]) = ((before[i] * 2 * Units) + (direction * Units), rows[i] * Gates * Units);
            }

            Products.AddRows(run.Output.Values, from, Recurrent[direction].Packed, gates.Values, to);
        }

        for (var i = 0; i < open; i++)
        {
            var cellBefore = step == 0 ? default : run.Cells[direction].Row(before[i]);
            Cell(gates.Row(rows[i]), cellBefore, run.Cells[direction].Row(rows[i]), run.Output.Row(rows[i], direction * Units, Units));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Cell(Span<float> gates, ReadOnlySpan<float> before, Span<float> cell, Span<float> output)
    {
        var units = cell.Length;
        for (var i = 0; i < units; i += Curves.Lane)
        {
            var put = Curves.Sigmoid(Vector512.Create<float>(gates[i..]));
            var keep = Curves.Sigmoid(Vector512.Create<float>(gates[(units + i)..]));
            var show = Curves.Sigmoid(Vector512.Create<float>(gates[((2 * units) + i)..]));
            var candidate = Curves.Tanh(Vector512.Create<float>(gates[((3 * units) + i)..]));
            var state = put * candidate;
            if (before.Length > 0)
            {
                state = Vector512.FusedMultiplyAdd(keep, Vector512.Create(before[i..]), state);
            }

            put.CopyTo(gates[i..]);
            keep.CopyTo(gates[(units + i)..]);
            show.CopyTo(gates[((2 * units) + i)..]);
            candidate.CopyTo(gates[((3 * units) + i)..]);
            state.CopyTo(cell[i..]);
            (show * Curves.Tanh(state)).CopyTo(output[i..]);
        }
    }
}
