namespace Entente.Coding.Learned;

/// <summary>What a network is trained on.</summary>
/// <param name="Features">Hashed features.</param>
/// <param name="Labels">For each head the number of the right class, or -1 where it is not known.</param>
/// <param name="Weight">What the example counts.</param>
sealed record NetworkExample(uint[] Features, int[] Labels, float Weight = 1);
