namespace Entente.Analysis;

/// <summary>Draws of a series in blocks, so that neighbours stay neighbours.</summary>
static class Blocks
{
    /// <summary>A series of the same length, put together of blocks that begin anywhere; the end goes on at the beginning.</summary>
    public static T[] Draw<T>(T[] series, int block, Random random)
    {
        var drawn = new T[series.Length];
        for (var filled = 0; filled < drawn.Length; filled += block)
        {
            var start = random.Next(drawn.Length);
            for (var k = 0; k < block && filled + k < drawn.Length; k++)
            {
                drawn[filled + k] = series[start];
                start = start + 1 == drawn.Length ? 0 : start + 1;
            }
        }

        return drawn;
    }
}
