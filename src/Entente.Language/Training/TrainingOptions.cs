namespace Entente.Language.Training;

/// <summary>How long and from which random numbers the language model is trained.</summary>
/// <param name="Seed">The seed of the order of sentences and of all that is drawn.</param>
/// <param name="TaggerEpochs">How often the tagger reads the treebanks.</param>
/// <param name="DropPercent">The share of the tagger's features left out of each decision at random.</param>
/// <param name="Folds">In how many parts the treebanks are divided, so that the network learns from tags as wrong as they will be.</param>
/// <param name="NetworkEpochs">How often the network sees each sentence.</param>
/// <param name="MadeSentences">How many sentences of news our grammar adds to the treebanks.</param>
public readonly record struct TrainingOptions(ulong Seed, int TaggerEpochs, int DropPercent, int Folds, int NetworkEpochs, int MadeSentences)
{
    /// <summary>What the shipped weights were trained with.</summary>
    public static TrainingOptions Default { get; } = new(Seed: 1, TaggerEpochs: 8, DropPercent: 10, Folds: 5, NetworkEpochs: 18, MadeSentences: 6000);
}
