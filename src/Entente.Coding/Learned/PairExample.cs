namespace Entente.Coding.Learned;

/// <summary>A sentence with two mentions and what the one does to the other: what the learned layer is trained on.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Source">Where the acting mention stands in it.</param>
/// <param name="Target">Where the affected mention stands in it.</param>
/// <param name="Type">PLOVER type; null where there is no act between the two.</param>
/// <param name="Mode">PLOVER mode; empty for none.</param>
/// <param name="Cameo">CAMEO 1.1 code; empty where there is no act.</param>
public sealed record PairExample(string Sentence, TextSpan Source, TextSpan Target, EventType? Type, string Mode, string Cameo)
{
    /// <summary>How the act stands ("future"); empty for a plain report.</summary>
    public string Auxiliary { get; init; } = "";

    /// <summary>The words that tell the act; empty where the label does not name them.</summary>
    public string Cue { get; init; } = "";

    /// <summary>Whether it was made by reading an act from the affected to the acting mention.</summary>
    public bool IsBackwards { get; init; }
}
