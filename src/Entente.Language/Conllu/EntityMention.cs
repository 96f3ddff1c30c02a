namespace Entente.Language.Conllu;

/// <summary>A mention of GUM's entity annotation (<c>Entity=</c> in MISC).</summary>
/// <param name="Entity">Its entity: mentions that mean the same share it.</param>
/// <param name="Kind">person, organization, place, object, ...</param>
/// <param name="Sentence">Index of its sentence in the document.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word, included.</param>
/// <param name="Heads">The words that must be found for it to count as found (the minimal span).</param>
public sealed record EntityMention(string Entity, string Kind, int Sentence, int First, int Last, IReadOnlyList<int> Heads);
