using System.Runtime.Intrinsics;
using Entente.Language.Neural;

namespace Entente.Language.Training.Neural;

/// <summary>A parameter with its gradient, moved by Adam (Kingma and Ba 2015).</summary>
sealed class TrainedParameter
{
    const float FirstDecay = 0.9f;
    const float SecondDecay = 0.95f;
    const float Smallest = 1e-8f;

    readonly float[] first;
    readonly float[] second;
    readonly Matrix turned = new();
    readonly PackedMatrix packed = new();

    /// <summary>Makes the parameter's gradient; its numbers are drawn evenly from around 0.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="range">The largest number drawn.</param>
    /// <param name="random">Where the numbers come from.</param>
    public TrainedParameter(Parameter parameter, float range, Chance random)
    {
        Parameter = parameter;
        Gradient = new float[parameter.Values.Length];
        (first, second) = (new float[Gradient.Length], new float[Gradient.Length]);
        foreach (ref var value in parameter.Values.AsSpan())
        {
            value = range * ((2 * random.Next()) - 1);
        }
    }

    /// <summary>The parameter.</summary>
    public Parameter Parameter { get; }

    /// <summary>The sum of the gradients since the last move.</summary>
    public float[] Gradient { get; }

    /// <summary>The transpose, for the way back.</summary>
    public PackedMatrix Transposed { get; } = new();

    /// <summary>Lays the numbers out for products in both ways.</summary>
    public void Pack()
    {
        Parameter.Pack();
        Transposed.PackTransposed(Parameter.Values, Parameter.Rows, Parameter.Columns, Parameter.Columns);
    }

    /// <summary>Adds the gradient of a product: the input's transpose by the output's gradient.</summary>
    public void AddOuter(ReadOnlySpan<float> input, int inputStride, ReadOnlySpan<float> output, int outputStride, int rows)
    {
        if (rows == 0)
        {
            return;
        }

        turned.Reshape(Parameter.Rows, rows);
        for (var row = 0; row < rows; row++)
        {
            for (var k = 0; k < Parameter.Rows; k++)
            {
                turned.Values[(k * rows) + row] = input[(row * inputStride) + k];
            }
        }

        packed.Pack(output, rows, Parameter.Columns, outputStride);
        Products.Add(turned.Values, rows, Parameter.Rows, packed, Gradient, Parameter.Columns);
    }

    /// <summary>Adds the gradient of a constant: the sum of the rows.</summary>
    public void AddSum(ReadOnlySpan<float> output, int stride, int rows)
    {
        for (var row = 0; row < rows; row++)
        {
            Curves.AddTo(Gradient, output.Slice(row * stride, Gradient.Length), 1);
        }
    }

    /// <summary>The sum of the gradient's squares.</summary>
    public double Square()
    {
        var sum = 0.0;
        for (var row = 0; row < Parameter.Rows; row++)
        {
            var part = Gradient.AsSpan(row * Parameter.Columns, Parameter.Columns);
            sum += Curves.Dot(part, part);
        }

        return sum;
    }

    /// <summary>Moves one row against its gradient and clears that.</summary>
    /// <param name="row">The row.</param>
    /// <param name="scale">What the gradient is multiplied by.</param>
    /// <param name="rate">How far to move.</param>
    /// <param name="step">How many moves there were, this one counted.</param>
    public void Move(int row, float scale, float rate, int step)
    {
        var start = row * Parameter.Columns;
        var firstScale = Vector512.Create(1 / (1 - MathF.Pow(FirstDecay, step)));
        var secondScale = Vector512.Create(1 / (1 - MathF.Pow(SecondDecay, step)));
        for (var i = start; i < start + Parameter.Columns; i += Curves.Lane)
        {
            var gradient = Vector512.Create(Gradient.AsSpan(i)) * scale;
            var mean = Vector512.FusedMultiplyAdd(Vector512.Create(FirstDecay), Vector512.Create(first.AsSpan(i)), gradient * (1 - FirstDecay));
            var spread = Vector512.FusedMultiplyAdd(Vector512.Create(SecondDecay), Vector512.Create(second.AsSpan(i)), gradient * gradient * (1 - SecondDecay));
            var change = mean * firstScale / (Vector512.Sqrt(spread * secondScale) + Vector512.Create(Smallest));
            (Vector512.Create(Parameter.Values.AsSpan(i)) - (change * rate)).CopyTo(Parameter.Values.AsSpan(i));
            mean.CopyTo(first.AsSpan(i));
            spread.CopyTo(second.AsSpan(i));
        }

        Gradient.AsSpan(start, Parameter.Columns).Clear();
    }
}
