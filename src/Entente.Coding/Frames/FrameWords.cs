using System.Collections.Frozen;

namespace Entente.Coding;

/// <summary>The words that decide how a clause is read, from the reserved classes of <c>Dictionaries/Classes/frames.tsv</c>.</summary>
/// <param name="Light">Verbs that only carry the act named by their object: carry out, launch, hold.</param>
/// <param name="Occur">Verbs that say that the act named by their subject takes place: begin, erupt, continue.</param>
/// <param name="Transparent">Nouns that stand for what follows "of": series, dozens, wave.</param>
/// <param name="SubjectControl">Verbs with an object whose infinitive belongs to the subject: promise, threaten.</param>
/// <param name="PrepositionControl">Verbs whose infinitive belongs to the noun after on, for, with: call, appeal.</param>
/// <param name="PassiveNoun">Nouns whose possessor is the affected side: arrest, release, killing.</param>
/// <param name="Speech">Verbs of saying, whose content is reported.</param>
/// <param name="TimeUnit">Nouns of time: hour, day, week.</param>
public sealed record FrameWords(
    FrozenSet<string> Light, FrozenSet<string> Occur, FrozenSet<string> Transparent, FrozenSet<string> SubjectControl,
    FrozenSet<string> PrepositionControl, FrozenSet<string> PassiveNoun, FrozenSet<string> Speech, FrozenSet<string> TimeUnit)
{
    /// <summary>The names of the reserved classes, in the order of the properties.</summary>
    public static IReadOnlyList<string> ClassNames { get; } =
        ["light", "occur", "transparent", "subject-control", "preposition-control", "passive-noun", "speech", "time-unit"];

    /// <summary>Reads the reserved classes.</summary>
    /// <exception cref="KeyNotFoundException">A reserved class is missing (the validator reports it first).</exception>
    public static FrameWords From(LemmaClasses classes)
    {
        ArgumentNullException.ThrowIfNull(classes);
        var sets = ClassNames.Select(name => classes[name].Lemmas).ToArray();
        return new(sets[0], sets[1], sets[2], sets[3], sets[4], sets[5], sets[6], sets[7]);
    }
}
