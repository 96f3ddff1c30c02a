namespace Entente.Language.Neural;

/// <summary>What one run of a layer leaves.</summary>
sealed class BiLstmRun
{
    const int Parts = 4;

    int[] room = new int[64];

    /// <summary>The output: the forward direction's numbers, then the backward one's.</summary>
    public Matrix Output { get; } = new();

    /// <summary>The gates after their curves, by direction.</summary>
    public Matrix[] Gates { get; } = [new(), new()];

    /// <summary>The cells, by direction.</summary>
    public Matrix[] Cells { get; } = [new(), new()];

    /// <summary>Room for the places of a step: four numbers for each sentence.</summary>
    public Span<int> Room(int part, int sentences)
    {
        if (room.Length < Parts * sentences)
        {
            room = new int[Parts * sentences];
        }

        return room.AsSpan(part * sentences, sentences);
    }
}
