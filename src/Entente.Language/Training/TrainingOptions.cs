namespace Entente.Language.Training;

/// <summary>How long and from which random numbers the language model is trained.</summary>
/// <param name="Seed">The seed of the order of sentences and of exploration.</param>
/// <param name="TaggerEpochs">How often the tagger reads the treebanks.</param>
/// <param name="ParserEpochs">How often the parser reads them.</param>
/// <param name="NameEpochs">How often the name finder reads the sentences with names.</param>
/// <param name="DropPercent">The share of features left out of each decision at random.</param>
/// <param name="NameDropPercent">The same for the name finder, whose treebank is smaller.</param>
/// <param name="Folds">In how many parts the treebanks are divided, so that the parser learns from tags as wrong as they will be.</param>
/// <param name="NetworkEpochs">How often the network of the accurate setting sees each sentence.</param>
public readonly record struct TrainingOptions(ulong Seed, int TaggerEpochs, int ParserEpochs, int NameEpochs, int DropPercent, int NameDropPercent, int Folds, int NetworkEpochs)
{
    /// <summary>What the shipped weights were trained with.</summary>
    public static TrainingOptions Default { get; } = new(Seed: 1, TaggerEpochs: 8, ParserEpochs: 12, NameEpochs: 10, DropPercent: 10, NameDropPercent: 25, Folds: 5, NetworkEpochs: 18);
}
