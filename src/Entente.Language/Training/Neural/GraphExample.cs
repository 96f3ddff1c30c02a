using Entente.Language.Neural;

namespace Entente.Language.Training.Neural;

/// <summary>A sentence that the network learns from.</summary>
/// <param name="Input">What it looks up.</param>
/// <param name="Heads">The place of each word's head; the root is place 0, the first word 1; <see cref="Unknown"/> if nobody told.</param>
/// <param name="Relations">The relation of each word.</param>
/// <param name="Tags">The gold tag of each word, -1 for none; null where the tags are not known.</param>
/// <param name="Names">The label of each word in names; null where the names are not known.</param>
sealed record GraphExample(NetworkInput Input, int[] Heads, Relation[] Relations, int[]? Tags, int[]? Names)
{
    /// <summary>No head is known: nothing is learned from the word's tree.</summary>
    public const int Unknown = -1;

    /// <summary>The words and the root.</summary>
    public int Places => Input.Count + 1;
}
