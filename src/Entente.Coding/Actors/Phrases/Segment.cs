namespace Entente.Coding;

/// <summary>A run of pieces that the dictionary knows.</summary>
/// <param name="First">The first piece.</param>
/// <param name="End">The piece after the last.</param>
/// <param name="Entry">The first of the entries at its node.</param>
readonly record struct Segment(int First, int End, int Entry);
