using System.Runtime.Intrinsics;

namespace Entente.Analysis.Forecasts;

/// <summary>Weights learned by Adam (Kingma and Ba 2015), with their gradients and moments.</summary>
sealed class Weights
{
    const int Lanes = 16;
    const float Beta1 = 0.9f;
    const float Beta2 = 0.999f;
    const float Tiny = 1e-8f;

    readonly float[] mean;
    readonly float[] square;

    /// <summary>So many weights, spread evenly around 0.</summary>
    public Weights(int count, double spread, Random random)
    {
        var padded = (count + Lanes - 1) / Lanes * Lanes;
        (Values, Gradient, mean, square) = (new float[padded], new float[padded], new float[padded], new float[padded]);
        for (var i = 0; i < count; i++)
        {
            Values[i] = (float)(((2 * random.NextDouble()) - 1) * spread);
        }
    }

    /// <summary>The weights.</summary>
    public float[] Values { get; }

    /// <summary>What the loss says of them; cleared by a step.</summary>
    public float[] Gradient { get; }

    /// <summary>One step; <paramref name="number"/> counts them from 1, <paramref name="decay"/> pulls weights to 0.</summary>
    public void Step(int number, float rate, float decay)
    {
        var scale = (float)(Math.Sqrt(1 - Math.Pow(Beta2, number)) / (1 - Math.Pow(Beta1, number)));
        var (b1, b2) = (Vector512.Create(Beta1), Vector512.Create(Beta2));
        var (rest1, rest2) = (Vector512.Create(1 - Beta1), Vector512.Create(1 - Beta2));
        var (step, shrink, tiny) = (Vector512.Create(rate * scale), Vector512.Create(1 - (rate * decay)), Vector512.Create(Tiny));
        for (var i = 0; i < Values.Length; i += Lanes)
        {
            var g = Vector512.Create<float>(Gradient.AsSpan(i, Lanes));
            var m = (Vector512.Create<float>(mean.AsSpan(i, Lanes)) * b1) + (g * rest1);
            var s = (Vector512.Create<float>(square.AsSpan(i, Lanes)) * b2) + (g * g * rest2);
            m.CopyTo(mean, i);
            s.CopyTo(square, i);
            ((Vector512.Create<float>(Values.AsSpan(i, Lanes)) * shrink) - (step * m / (Vector512.Sqrt(s) + tiny))).CopyTo(Values, i);
        }

        Array.Clear(Gradient);
    }
}
