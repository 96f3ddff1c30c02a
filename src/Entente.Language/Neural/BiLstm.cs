using System.Runtime.Intrinsics;

namespace Entente.Language.Neural;

/// <summary>
/// A layer that reads a sentence in both directions (Hochreiter and Schmidhuber 1997; Graves and Schmidhuber 2005). Sentences
/// of one length go through together; a word's row is its place times the number of sentences, plus its sentence.
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
    /// <param name="input">A row for each word.</param>
    /// <param name="words">How many words each sentence has.</param>
    /// <param name="sentences">How many sentences there are.</param>
    /// <param name="run">Where the output goes, and what a trainer needs.</param>
    public void Forward(Matrix input, int words, int sentences, BiLstmRun run)
    {
        run.Output.Reshape(words * sentences, 2 * Units);
        for (var direction = 0; direction < 2; direction++)
        {
            var gates = run.Gates[direction].Reshape(words * sentences, Gates * Units).Fill(Bias[direction].Values);
            run.Cells[direction].Reshape(words * sentences, Units);
            Products.Add(input, Input[direction].Packed, gates);
            for (var step = 0; step < words; step++)
            {
                Step(direction == 0 ? step : words - 1 - step, direction, step == 0, sentences, run);
            }
        }
    }

    void Step(int word, int direction, bool isFirst, int sentences, BiLstmRun run)
    {
        var before = direction == 0 ? word - 1 : word + 1;
        var gates = run.Gates[direction];
        if (!isFirst)
        {
            Products.Add(
                run.Output.Values.AsSpan((before * sentences * 2 * Units) + (direction * Units)),
                2 * Units,
                sentences,
                Recurrent[direction].Packed,
                gates.Values.AsSpan(word * sentences * Gates * Units),
                Gates * Units);
        }

        for (var sentence = 0; sentence < sentences; sentence++)
        {
            var row = (word * sentences) + sentence;
            var cellBefore = isFirst ? default : run.Cells[direction].Row((before * sentences) + sentence);
            Cell(gates.Row(row), cellBefore, run.Cells[direction].Row(row), run.Output.Row(row, direction * Units, Units));
        }
    }

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
