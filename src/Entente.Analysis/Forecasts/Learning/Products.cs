using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Analysis.Forecasts;

/// <summary>
/// Products of matrices in plain rows. Each number is summed in one fixed order with fused steps, so that results are the same on every processor.
/// </summary>
static class Products
{
    const int Lanes = 16;
    const int Rows = 4;

    /// <summary>Adds A x B to C: A is m x k with steps of its own, B k x n and C m x n are rows without gaps, n is a multiple of 16.</summary>
    public static void Add(ReadOnlySpan<float> a, int rowStep, int columnStep, ReadOnlySpan<float> b, Span<float> c, int m, int k, int n)
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(b);
        ref var sum = ref MemoryMarshal.GetReference(c);
        for (var j = 0; j < n; j += 2 * Lanes)
        {
            var i = 0;
            var wide = j + Lanes < n;
            for (; wide && i + Rows <= m; i += Rows)
            {
                Block(ref Unsafe.Add(ref left, i * rowStep), rowStep, columnStep, ref Unsafe.Add(ref right, j), ref Unsafe.Add(ref sum, (i * n) + j), k, n);
            }

            for (; i < m; i++)
            {
                for (var l = j; l < Math.Min(n, j + (2 * Lanes)); l += Lanes)
                {
                    Row(ref Unsafe.Add(ref left, i * rowStep), columnStep, ref Unsafe.Add(ref right, l), ref Unsafe.Add(ref sum, (i * n) + l), k, n);
                }
            }
        }
    }

    /// <summary>The inner product of two rows whose length is a multiple of 16.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector512<float>.Zero;
        for (var i = 0; i < a.Length; i += Lanes)
        {
            sum = Vector512.FusedMultiplyAdd(Vector512.Create(a.Slice(i, Lanes)), Vector512.Create(b.Slice(i, Lanes)), sum);
        }

        var total = 0f;
        for (var l = 0; l < Lanes; l++)
        {
            total += sum.GetElement(l);
        }

        return total;
    }

    /// <summary>Adds x times a row to a row; lengths are a multiple of 16.</summary>
    public static void AddScaled(float x, ReadOnlySpan<float> row, Span<float> to)
    {
        var factor = Vector512.Create(x);
        for (var i = 0; i < row.Length; i += Lanes)
        {
            Vector512.FusedMultiplyAdd(factor, Vector512.Create(row.Slice(i, Lanes)), Vector512.Create<float>(to.Slice(i, Lanes))).CopyTo(to[i..]);
        }
    }

    static void Block(ref float a, int rowStep, int columnStep, ref float b, ref float c, int k, int n)
    {
        var (c00, c01) = (Load(ref c, 0), Load(ref c, Lanes));
        var (c10, c11) = (Load(ref c, n), Load(ref c, n + Lanes));
        var (c20, c21) = (Load(ref c, 2 * n), Load(ref c, (2 * n) + Lanes));
        var (c30, c31) = (Load(ref c, 3 * n), Load(ref c, (3 * n) + Lanes));
        for (var l = 0; l < k; l++)
        {
            var (b0, b1) = (Load(ref b, l * n), Load(ref b, (l * n) + Lanes));
            ref var column = ref Unsafe.Add(ref a, l * columnStep);
            var x = Vector512.Create(column);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(Unsafe.Add(ref column, rowStep));
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(Unsafe.Add(ref column, 2 * rowStep));
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(Unsafe.Add(ref column, 3 * rowStep));
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
        }

        Store(c00, ref c, 0);
        Store(c01, ref c, Lanes);
        Store(c10, ref c, n);
        Store(c11, ref c, n + Lanes);
        Store(c20, ref c, 2 * n);
        Store(c21, ref c, (2 * n) + Lanes);
        Store(c30, ref c, 3 * n);
        Store(c31, ref c, (3 * n) + Lanes);
    }

    static void Row(ref float a, int columnStep, ref float b, ref float c, int k, int n)
    {
        var sum = Load(ref c, 0);
        for (var l = 0; l < k; l++)
        {
            sum = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, l * columnStep)), Load(ref b, l * n), sum);
        }

        Store(sum, ref c, 0);
    }

    static Vector512<float> Load(ref float from, int at) => Vector512.LoadUnsafe(ref from, (nuint)at);

    static void Store(Vector512<float> value, ref float to, int at) => value.StoreUnsafe(ref to, (nuint)at);
}
