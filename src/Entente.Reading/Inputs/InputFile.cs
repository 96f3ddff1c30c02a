namespace Entente.Reading.Inputs;

/// <summary>A file to read.</summary>
/// <param name="Path">Where it is; <c>-</c> for standard input.</param>
/// <param name="Shown">How messages name it: the path as the user gave it.</param>
/// <param name="Name">Its path relative to the input, with <c>/</c>: the first part of the ids of its articles.</param>
sealed record InputFile(string Path, string Shown, string Name);
