using System.Runtime.Intrinsics;

namespace Entente.Language.Neural;

/// <summary>
/// Matrix products. Each number of the result is one chain of fused multiply-adds in the order of the inner index, whatever
/// the width of the processor's vectors: the same bits on every machine.
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
                var row = 0;
                for (; row + 4 <= rows; row += 4)
                {
                    FourRows(a + ((nint)row * stride), stride, by.Rows, right, c + ((nint)row * toStride) + (panel * PackedMatrix.Width), toStride);
                }

                for (; row < rows; row++)
                {
                    OneRow(a + ((nint)row * stride), by.Rows, right, c + ((nint)row * toStride) + (panel * PackedMatrix.Width));
                }
            }
        }
    }

    /// <summary>Adds from × by to all of a matrix.</summary>
    public static void Add(Matrix from, PackedMatrix by, Matrix to) => Add(from.Values, from.Columns, from.Rows, by, to.Values, to.Columns);

    static unsafe void FourRows(float* a, int stride, int inner, float* b, float* c, int toStride)
    {
        var (c00, c01, c02, c03) = Load(c);
        var (c10, c11, c12, c13) = Load(c + toStride);
        var (c20, c21, c22, c23) = Load(c + (2 * toStride));
        var (c30, c31, c32, c33) = Load(c + (3 * toStride));
        for (var k = 0; k < inner; k++, b += PackedMatrix.Width)
        {
            var (b0, b1, b2, b3) = (Vector512.Load(b), Vector512.Load(b + 16), Vector512.Load(b + 32), Vector512.Load(b + 48));
            var x = Vector512.Create(a[k]);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            c02 = Vector512.FusedMultiplyAdd(x, b2, c02);
            c03 = Vector512.FusedMultiplyAdd(x, b3, c03);
            x = Vector512.Create(a[k + stride]);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            c12 = Vector512.FusedMultiplyAdd(x, b2, c12);
            c13 = Vector512.FusedMultiplyAdd(x, b3, c13);
            x = Vector512.Create(a[k + (2 * stride)]);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            c22 = Vector512.FusedMultiplyAdd(x, b2, c22);
            c23 = Vector512.FusedMultiplyAdd(x, b3, c23);
            x = Vector512.Create(a[k + (3 * stride)]);
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            c32 = Vector512.FusedMultiplyAdd(x, b2, c32);
            c33 = Vector512.FusedMultiplyAdd(x, b3, c33);
        }

        Store(c, c00, c01, c02, c03);
        Store(c + toStride, c10, c11, c12, c13);
        Store(c + (2 * toStride), c20, c21, c22, c23);
        Store(c + (3 * toStride), c30, c31, c32, c33);
    }

    static unsafe void OneRow(float* a, int inner, float* b, float* c)
    {
        var (c0, c1, c2, c3) = Load(c);
        for (var k = 0; k < inner; k++, b += PackedMatrix.Width)
        {
            var x = Vector512.Create(a[k]);
            c0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), c0);
            c1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), c1);
            c2 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 32), c2);
            c3 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 48), c3);
        }

        Store(c, c0, c1, c2, c3);
    }

    static unsafe (Vector512<float>, Vector512<float>, Vector512<float>, Vector512<float>) Load(float* c) =>
        (Vector512.Load(c), Vector512.Load(c + 16), Vector512.Load(c + 32), Vector512.Load(c + 48));

    static unsafe void Store(float* c, Vector512<float> c0, Vector512<float> c1, Vector512<float> c2, Vector512<float> c3)
    {
        c0.Store(c);
        c1.Store(c + 16);
        c2.Store(c + 32);
        c3.Store(c + 48);
    }
}
