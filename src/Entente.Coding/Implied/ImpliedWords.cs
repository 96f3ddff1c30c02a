using System.Collections.Frozen;

namespace Entente.Coding;

/// <summary>The words by which a sentence points to an act told elsewhere in the article, read from the classes of <c>Dictionaries/Classes</c>.</summary>
/// <param name="Attack">"attack", "bombing", "killing".</param>
/// <param name="Claim">"claim", "responsibility".</param>
/// <param name="Accusation">"accusation", "allegation".</param>
/// <param name="Condolence">"condolence", "sympathy".</param>
sealed record ImpliedWords(FrozenSet<string> Attack, FrozenSet<string> Claim, FrozenSet<string> Accusation, FrozenSet<string> Condolence)
{
    /// <summary>Reads the four classes.</summary>
    public static ImpliedWords Of(LemmaClasses classes) =>
        new(Words(classes, "attack-pointer"), Words(classes, "claim-pointer"), Words(classes, "accusation-pointer"), Words(classes, "condolence-pointer"));

    static FrozenSet<string> Words(LemmaClasses classes, string name) =>
        classes.Contains(name) ? classes[name].Lemmas
        : throw new InvalidDataException($"Dictionaries/Classes has no class '{name}', which the coder needs.");
}
