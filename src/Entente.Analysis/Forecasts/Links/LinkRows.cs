using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Analysis.Forecasts;

/// <summary>The numbers that a network is fitted on: kept at half width, standardised when they are read.</summary>
sealed class LinkRows
{
    const int Rows = LinkFeatures.OfCandidate;
    const int Asked = LinkFeatures.OfQuestion;
    const int BlockRows = 1 << 14;
    const float Widest = 6;

    readonly List<ushort[]> blocks = [];
    readonly List<(LinkQuestion Question, int Block)> questions = [];
    readonly List<float> asked = [];
    readonly double[] sum = new double[Rows];
    readonly double[] square = new double[Rows];
    readonly float[] mean = new float[Rows];
    readonly float[] scale = new float[Rows];
    readonly float[] askedMean = new float[Asked];
    readonly float[] askedScale = new float[Asked];
    int used = BlockRows;

    /// <summary>Number of rows.</summary>
    public long Count { get; private set; }

    /// <summary>Number of questions.</summary>
    public int Questions => questions.Count;

    /// <summary>Adds a question with its candidates' rows.</summary>
    public void Add(LinkQuestion question, ReadOnlySpan<float> numbers, ReadOnlySpan<float> rows)
    {
        if (used + question.Count > BlockRows)
        {
            blocks.Add(new ushort[BlockRows * Rows]);
            used = 0;
        }

        var block = blocks[^1].AsSpan(used * Rows, question.Count * Rows);
        for (var i = 0; i < block.Length; i++)
        {
            block[i] = (ushort)((BitConverter.SingleToUInt32Bits(rows[i]) + 0x8000) >> 16);
        }

        for (var i = 0; i < question.Count; i++)
        {
            for (var f = 0; f < Rows; f++)
            {
                var x = rows[(i * Rows) + f];
                sum[f] += x;
                square[f] += (double)x * x;
            }
        }

        questions.Add((question with { Start = used }, blocks.Count - 1));
        asked.AddRange(numbers);
        used += question.Count;
        Count += question.Count;
    }

    /// <summary>Finds means and spreads; then the rows can be read.</summary>
    public void Finish()
    {
        for (var f = 0; f < Rows; f++)
        {
            var m = sum[f] / Math.Max(1, Count);
            var variance = (square[f] / Math.Max(1, Count)) - (m * m);
            (mean[f], scale[f]) = ((float)m, variance > 1e-8 ? (float)(1 / Math.Sqrt(variance)) : 0);
        }

        for (var f = 0; f < Asked; f++)
        {
            var values = Enumerable.Range(0, questions.Count).Select(q => (double)asked[(q * Asked) + f]).ToArray();
            var m = values.DefaultIfEmpty(0).Average();
            var variance = values.Select(v => (v - m) * (v - m)).DefaultIfEmpty(0).Average();
            (askedMean[f], askedScale[f]) = ((float)m, variance > 1e-8 ? (float)(1 / Math.Sqrt(variance)) : 0);
        }
    }

    /// <summary>Standardises the numbers of a question and of its candidates in place.</summary>
    public void Standardise(Span<float> numbers, Span<float> rows)
    {
        for (var f = 0; f < Asked; f++)
        {
            numbers[f] = (numbers[f] - askedMean[f]) * askedScale[f];
        }

        for (var at = 0; at < rows.Length; at += Rows)
        {
            for (var f = 0; f < Rows; f++)
            {
                rows[at + f] = Math.Clamp((rows[at + f] - mean[f]) * scale[f], -Widest, Widest);
            }
        }
    }

    /// <summary>Reads a question, standardised, behind the rows that a batch has already; returns it with its place in the batch.</summary>
    public LinkQuestion Read(int number, int start, Span<float> numbers, Span<float> rows)
    {
        var (question, block) = questions[number];
        var from = blocks[block].AsSpan(question.Start * Rows, question.Count * Rows);
        var to = rows.Slice(start * Rows, from.Length);
        for (var i = 0; i < from.Length; i += 16)
        {
            var wide = Vector512.WidenLower(Vector512.Create(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(from), (nuint)i), Vector256<ushort>.Zero));
            Vector512.ShiftLeft(wide, 16).AsSingle().StoreUnsafe(ref MemoryMarshal.GetReference(to), (nuint)i);
        }

        CollectionsMarshal.AsSpan(asked).Slice(number * Asked, Asked).CopyTo(numbers);
        Standardise(numbers, to);
        return question with { Start = start };
    }
}
