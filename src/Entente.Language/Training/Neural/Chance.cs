using Entente.Language.Learning;
using Entente.Language.Neural;

namespace Entente.Language.Training.Neural;

/// <summary>Random numbers for training, from a seed alone.</summary>
sealed class Chance(ulong seed)
{
    readonly SeededOrder random = new(seed);

    /// <summary>A number from 0 to 1.</summary>
    public float Next() => (random.Next() >> 40) * (1f / (1 << 24));

    /// <summary>Puts items into random order.</summary>
    public void Shuffle<T>(Span<T> items) => random.Shuffle(items);

    /// <summary>
    /// A row of factors for each sentence: 0 for the share that is dropped, and for the rest what makes up for it
    /// (Gal and Ghahramani 2016: the same for each word of the sentence).
    /// </summary>
    public Matrix Mask(Matrix mask, int sentences, int columns, float dropped)
    {
        mask.Reshape(sentences, columns);
        var kept = 1 / (1 - dropped);
        foreach (ref var factor in mask.Values.AsSpan(0, sentences * columns))
        {
            factor = Next() < dropped ? 0 : kept;
        }

        return mask;
    }

    /// <summary>Multiplies each row by its sentence's factors.</summary>
    public static void Apply(Matrix mask, Matrix rows)
    {
        for (var row = 0; row < rows.Rows; row++)
        {
            var factors = mask.Row(row % mask.Rows);
            var values = rows.Row(row);
            for (var i = 0; i < values.Length; i++)
            {
                values[i] *= factors[i];
            }
        }
    }
}
