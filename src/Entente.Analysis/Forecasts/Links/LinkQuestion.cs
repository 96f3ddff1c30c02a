namespace Entente.Analysis.Forecasts;

/// <summary>A question about a day, as the network sees it: standardised rows of its candidates.</summary>
/// <param name="Relation">The relation, inverse ones from the number of relations on.</param>
/// <param name="Start">First row of its candidates in the batch.</param>
/// <param name="Count">Number of its candidates.</param>
/// <param name="Right">How many of them, the first, are right answers (in training).</param>
/// <param name="Certain">How many of them, the first, stand for themselves; each of the others stands for <paramref name="Share"/>.</param>
/// <param name="Share">How many candidates that were not drawn, itself included, one of the rest stands for.</param>
readonly record struct LinkQuestion(int Relation, int Start, int Count, int Right, int Certain, float Share);
