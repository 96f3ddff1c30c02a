using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Language.Neural;

/// <summary>The curves of a network, made of basic operations so that they have the same bits on every machine.</summary>
static class Curves
{
    /// <summary>How many numbers are worked on at once.</summary>
    public const int Lane = 16;

    /// <summary>The slope of a unit below 0.</summary>
    public const float Leak = 0.1f;

    const float Limit = 80;

    /// <summary>e to the power of each number, from -80 to 80.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        var rounding = Vector512.Create(12582912f);
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-Limit)), Vector512.Create(Limit));
        var n = Vector512.FusedMultiplyAdd(x, Vector512.Create(1.44269504f), rounding) - rounding;
        var r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-0.693359375f), x);
        r = Vector512.FusedMultiplyAdd(n, Vector512.Create(2.12194440e-4f), r);
        var p = Vector512.Create(1.3888889e-3f);
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(8.3333333e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(4.1666667e-2f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.6666667e-1f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(0.5f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512<float>.One);
        p = Vector512.FusedMultiplyAdd(p, r, Vector512<float>.One);
        return (p.AsInt32() + (Vector512.ConvertToInt32(n) << 23)).AsSingle();
    }

    /// <summary>1 / (1 + e^-x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    /// <summary>The hyperbolic tangent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x)
    {
        var s = Sigmoid(x + x);
        return s + s - Vector512<float>.One;
    }

    /// <summary>Turns scores into probabilities.</summary>
    public static void Softmax(Span<float> scores)
    {
        var most = float.NegativeInfinity;
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = Exp(Vector512.CreateScalar(score - most))[0];
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    /// <summary>Multiplies what is below 0 by <see cref="Leak"/>; the length is a multiple of <see cref="Lane"/>.</summary>
    public static void Bend(Span<float> values)
    {
        for (var i = 0; i < values.Length; i += Lane)
        {
            var value = Vector512.Create<float>(values[i..]);
            Vector512.Max(value, value * Leak).CopyTo(values[i..]);
        }
    }

    /// <summary>The product of two rows whose length is a multiple of <see cref="Lane"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var one = MemoryMarshal.Cast<float, Vector512<float>>(left);
        var other = MemoryMarshal.Cast<float, Vector512<float>>(right);
        var sums = Vector512<float>.Zero;
        for (var i = 0; i < one.Length; i++)
        {
            sums = Vector512.FusedMultiplyAdd(one[i], other[i], sums);
        }

        var eight = sums.GetLower() + sums.GetUpper();
        var four = eight.GetLower() + eight.GetUpper();
        var two = four.GetLower() + four.GetUpper();
        return two[0] + two[1];
    }

    /// <summary>Adds a row, a number of times, to another; their length is a multiple of <see cref="Lane"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddTo(Span<float> to, ReadOnlySpan<float> from, float times)
    {
        var factor = Vector512.Create(times);
        var added = MemoryMarshal.Cast<float, Vector512<float>>(from);
        var sums = MemoryMarshal.Cast<float, Vector512<float>>(to);
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = Vector512.FusedMultiplyAdd(factor, added[i], sums[i]);
        }
    }
}
