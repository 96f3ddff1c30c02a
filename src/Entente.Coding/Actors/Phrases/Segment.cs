namespace Entente.Coding;

/// <summary>A run of pieces that the dictionary knows.</summary>
/// <param name="First">The first piece.</param>
/// <param name="End">The piece after the last.</param>
/// <param name="Names">Holds the entries.</param>
/// <param name="Entry">The first of those that fit.</param>
readonly record struct Segment(int First, int End, NameTrie Names, int Entry);
