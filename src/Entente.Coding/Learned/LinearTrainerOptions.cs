namespace Entente.Coding.Learned;

/// <summary>Settings of <see cref="LinearTrainer"/>.</summary>
/// <param name="Bits">Number of bits of a bucket's number.</param>
/// <param name="Epochs">Passes over the examples.</param>
/// <param name="Rate">Step of AdaGrad.</param>
/// <param name="Decay">Weight of the L2 term.</param>
/// <param name="Seed">Seed of the order of examples.</param>
public readonly record struct LinearTrainerOptions(int Bits = 18, int Epochs = 12, float Rate = 0.3f, float Decay = 1e-6f, int Seed = 20250304);
