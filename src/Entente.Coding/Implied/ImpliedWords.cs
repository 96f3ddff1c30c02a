using System.Collections.Frozen;

namespace Entente.Coding;

/// <summary>The words by which a sentence points to an act told elsewhere in the article, read from the classes of <c>Dictionaries/Classes</c>.</summary>
/// <param name="Attack">"attack", "bombing", "killing".</param>
/// <param name="Accusation">"accusation", "allegation".</param>
/// <param name="Condolence">"condolence", "sympathy".</param>
/// <param name="Measure">"step", "remark", "ruling".</param>
/// <param name="Revenge">"retaliate", "perpetrator".</param>
/// <param name="Talks">"talks", "negotiation".</param>
sealed record ImpliedWords(
    FrozenSet<string> Attack, FrozenSet<string> Accusation, FrozenSet<string> Condolence, FrozenSet<string> Measure, FrozenSet<string> Revenge,
    FrozenSet<string> Talks)
{
    /// <summary>Reads the classes.</summary>
    public static ImpliedWords Of(LemmaClasses classes) =>
        new(Words(classes, "attack-pointer"), Words(classes, "accusation-pointer"), Words(classes, "condolence-pointer"), Words(classes, "measure-pointer"), Words(classes, "revenge-pointer"), Words(classes, "talks-pointer"));

    static FrozenSet<string> Words(LemmaClasses classes, string name) =>
        classes.Contains(name) ? classes[name].Lemmas
        : throw new InvalidDataException($"Dictionaries/Classes has no class '{name}', which the coder needs.");
}
