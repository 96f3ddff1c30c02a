namespace Entente.Coding.Learned;

/// <summary>Settings of <see cref="NetworkTrainer"/>.</summary>
/// <param name="Size">Numbers of the hidden layer, a multiple of eight.</param>
/// <param name="Epochs">Passes over the examples; the weights after each of the later half are averaged.</param>
/// <param name="Rate">Step of AdaGrad.</param>
/// <param name="Drop">Share of an example's features left out at random.</param>
/// <param name="HiddenDrop">Share of the hidden layer left out at random.</param>
/// <param name="Least">Examples that must show a feature.</param>
/// <param name="Seed">Seed of all that is random.</param>
public readonly record struct NetworkOptions(int Size, int Epochs, float Rate, float Drop, float HiddenDrop, int Least, int Seed);
