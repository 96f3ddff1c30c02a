namespace Entente.Coding;

/// <summary>How many letters must be put in, left out or changed to turn one word into another (Levenshtein).</summary>
static class EditDistance
{
    /// <summary>The distance.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<int> row = stackalloc int[other.Length + 1];
        for (var i = 0; i <= other.Length; i++)
        {
            row[i] = i;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
