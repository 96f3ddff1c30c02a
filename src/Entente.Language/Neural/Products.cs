using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Language.Neural;

/// <summary>
/// Matrix products. Each number of the result is one chain of fused multiply-adds in the order of the inner index, whatever
/// the width of the processor's vectors and however many rows go together: the same bits on every machine.
/// </summary>
static class Products
{
    /// <summary>Adds a product to a part of a matrix: to += from × by.</summary>
    /// <param name="from">The left side, its first row at the start.</param>
    /// <param name="stride">How far its rows lie apart.</param>
    /// <param name="rows">How many rows it has.</param>
    /// <param name="by">The right side.</param>
    /// <param name="to">The result; all columns of the right side's panels are written.</param>
    /// <param name="toStride">How far the rows of the result lie apart.</param>
    public static unsafe void Add(ReadOnlySpan<float> from, int stride, int rows, PackedMatrix by, Span<float> to, int toStride)
    {
        if (rows == 0)
        {
            return;
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(from.Length, ((rows - 1) * stride) + by.Rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(to.Length, ((rows - 1) * toStride) + (by.Panels * PackedMatrix.Width));
        fixed (float* a = from, b = by.Values, c = to)
        {
            for (var panel = 0; panel < by.Panels; panel++)
            {
                var right = b + ((nint)panel * by.Rows * PackedMatrix.Width);
                var left = a;
                var result = c + (panel * PackedMatrix.Width);
                var row = 0;
                for (; row + 4 <= rows; row += 4, left += 4 * (nint)stride, result += 4 * (nint)toStride)
                {
                    FourRows(left, left + stride, left + (2 * (nint)stride), left + (3 * (nint)stride), by.Rows, right,
                        result, result + toStride, result + (2 * (nint)toStride), result + (3 * (nint)toStride));
                }

                if (row + 2 <= rows)
                {
                    TwoRows(left, left + stride, by.Rows, right, result, result + toStride);
                    row += 2;
                    left += 2 * (nint)stride;
                    result += 2 * (nint)toStride;
                }

                if (row < rows)
                {
                    OneRow(left, by.Rows, right, result);
                }
            }
        }
    }

    /// <summary>Adds from × by to all of a matrix.</summary>
    public static void Add(Matrix from, PackedMatrix by, Matrix to) => Add(from.Values, from.Columns, from.Rows, by, to.Values, to.Columns);

    /// <summary>Adds a product to rows that lie anywhere.</summary>
    /// <param name="from">Where the rows of the left side lie.</param>
    /// <param name="starts">Where each begins.</param>
    /// <param name="by">The right side.</param>
    /// <param name="to">Where the rows of the result lie.</param>
    /// <param name="toStarts">Where each begins.</param>
    public static unsafe void AddRows(float[] from, ReadOnlySpan<int> starts, PackedMatrix by, float[] to, ReadOnlySpan<int> toStarts)
    {
        for (var i = 0; i < starts.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(from.Length, starts[i] + by.Rows);
            ArgumentOutOfRangeException.ThrowIfLessThan(to.Length, toStarts[i] + (by.Panels * PackedMatrix.Width));
        }

        fixed (float* a = from, b = by.Values, c = to)
        {
            for (var panel = 0; panel < by.Panels; panel++)
            {
                var right = b + ((nint)panel * by.Rows * PackedMatrix.Width);
                var result = c + (panel * PackedMatrix.Width);
                var row = 0;
                for (; row + 4 <= starts.Length; row += 4)
                {
                    FourRows(a + starts[row], a + starts[row + 1], a + starts[row + 2], a + starts[row + 3], by.Rows, right,
                        result + toStarts[row], result + toStarts[row + 1], result + toStarts[row + 2], result + toStarts[row + 3]);
                }

                if (row + 2 <= starts.Length)
                {
                    TwoRows(a + starts[row], a + starts[row + 1], by.Rows, right, result + toStarts[row], result + toStarts[row + 1]);
                    row += 2;
                }

                if (row < starts.Length)
                {
                    OneRow(a + starts[row], by.Rows, right, result + toStarts[row]);
                }
            }
        }
    }

    // The kernels are compiled well at once: the program's first seconds are spent in them. No call stands in them, because sums that live across one
    // are kept in memory all the time.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static unsafe void FourRows(float* a0, float* a1, float* a2, float* a3, int inner, float* b, float* c0, float* c1, float* c2, float* c3)
    {
        var (c00, c01, c02, c03) = (Vector512.Load(c0), Vector512.Load(c0 + 16), Vector512.Load(c0 + 32), Vector512.Load(c0 + 48));
        var (c10, c11, c12, c13) = (Vector512.Load(c1), Vector512.Load(c1 + 16), Vector512.Load(c1 + 32), Vector512.Load(c1 + 48));
        var (c20, c21, c22, c23) = (Vector512.Load(c2), Vector512.Load(c2 + 16), Vector512.Load(c2 + 32), Vector512.Load(c2 + 48));
        var (c30, c31, c32, c33) = (Vector512.Load(c3), Vector512.Load(c3 + 16), Vector512.Load(c3 + 32), Vector512.Load(c3 + 48));
        for (var k = 0; k < inner; k++, b += PackedMatrix.Width)
        {
            var (b0, b1, b2, b3) = (Vector512.Load(b), Vector512.Load(b + 16), Vector512.Load(b + 32), Vector512.Load(b + 48));
            var x = Vector512.Create(a0[k]);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            c02 = Vector512.FusedMultiplyAdd(x, b2, c02);
            c03 = Vector512.FusedMultiplyAdd(x, b3, c03);
            x = Vector512.Create(a1[k]);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            c12 = Vector512.FusedMultiplyAdd(x, b2, c12);
            c13 = Vector512.FusedMultiplyAdd(x, b3, c13);
            x = Vector512.Create(a2[k]);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            c22 = Vector512.FusedMultiplyAdd(x, b2, c22);
            c23 = Vector512.FusedMultiplyAdd(x, b3, c23);
            x = Vector512.Create(a3[k]);
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            c32 = Vector512.FusedMultiplyAdd(x, b2, c32);
            c33 = Vector512.FusedMultiplyAdd(x, b3, c33);
        }

        c00.Store(c0);
        c01.Store(c0 + 16);
        c02.Store(c0 + 32);
        c03.Store(c0 + 48);
        c10.Store(c1);
        c11.Store(c1 + 16);
        c12.Store(c1 + 32);
        c13.Store(c1 + 48);
        c20.Store(c2);
        c21.Store(c2 + 16);
        c22.Store(c2 + 32);
        c23.Store(c2 + 48);
        c30.Store(c3);
        c31.Store(c3 + 16);
        c32.Store(c3 + 32);
        c33.Store(c3 + 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static unsafe void TwoRows(float* a0, float* a1, int inner, float* b, float* c0, float* c1)
    {
        var (c00, c01, c02, c03) = (Vector512.Load(c0), Vector512.Load(c0 + 16), Vector512.Load(c0 + 32), Vector512.Load(c0 + 48));
        var (c10, c11, c12, c13) = (Vector512.Load(c1), Vector512.Load(c1 + 16), Vector512.Load(c1 + 32), Vector512.Load(c1 + 48));
        for (var k = 0; k < inner; k++, b += PackedMatrix.Width)
        {
            var (b0, b1, b2, b3) = (Vector512.Load(b), Vector512.Load(b + 16), Vector512.Load(b + 32), Vector512.Load(b + 48));
            var (x, y) = (Vector512.Create(a0[k]), Vector512.Create(a1[k]));
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            c02 = Vector512.FusedMultiplyAdd(x, b2, c02);
            c03 = Vector512.FusedMultiplyAdd(x, b3, c03);
            c10 = Vector512.FusedMultiplyAdd(y, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(y, b1, c11);
            c12 = Vector512.FusedMultiplyAdd(y, b2, c12);
            c13 = Vector512.FusedMultiplyAdd(y, b3, c13);
        }

        c00.Store(c0);
        c01.Store(c0 + 16);
        c02.Store(c0 + 32);
        c03.Store(c0 + 48);
        c10.Store(c1);
        c11.Store(c1 + 16);
        c12.Store(c1 + 32);
        c13.Store(c1 + 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static unsafe void OneRow(float* a, int inner, float* b, float* c)
    {
        var (c0, c1, c2, c3) = (Vector512.Load(c), Vector512.Load(c + 16), Vector512.Load(c + 32), Vector512.Load(c + 48));
        for (var k = 0; k < inner; k++, b += PackedMatrix.Width)
        {
            var x = Vector512.Create(a[k]);
            c0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), c0);
            c1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), c1);
            c2 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 32), c2);
            c3 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 48), c3);
        }

        c0.Store(c);
        c1.Store(c + 16);
        c2.Store(c + 32);
        c3.Store(c + 48);
    }
}
