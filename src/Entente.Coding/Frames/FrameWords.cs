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
/// <param name="Ditransitive">Verbs that keep an object in the passive: give, award.</param>
/// <param name="Particle">Words that are particles where they follow a verb: off, up, down.</param>
/// <param name="ActNoun">Nouns that name violent acts: attack, bombing.</param>
/// <param name="Meeting">Nouns that name meetings and visits, for which one goes: talks, trip.</param>
/// <param name="Habit">Adverbs of habit: regularly.</param>
/// <param name="Naming">Verbs with a predicate noun: become, remain, name.</param>
/// <param name="ContentNoun">Nouns that take a clause as their content: demand, claim, decision.</param>
/// <param name="InPhrase">Nouns that make a preposition with a bare "in" before them: charge, return.</param>
public sealed record FrameWords(
    LemmaClass Light, LemmaClass Occur, LemmaClass Transparent, LemmaClass SubjectControl,
    LemmaClass PrepositionControl, LemmaClass PassiveNoun, LemmaClass Speech, LemmaClass TimeUnit, LemmaClass Ditransitive, LemmaClass Particle, LemmaClass ActNoun, LemmaClass Meeting, LemmaClass Habit, LemmaClass Naming, LemmaClass ContentNoun, LemmaClass InPhrase)
{
    /// <summary>Repairs lemmas that the language layer got wrong; null for none.</summary>
    public LemmaRepair? Repair { get; init; }

    /// <summary>The names of the reserved classes, in the order of the properties.</summary>
    public static IReadOnlyList<string> ClassNames { get; } =
        ["light", "occur", "transparent", "subject-control", "preposition-control", "passive-noun", "speech", "time-unit", "ditransitive", "particle", "act-noun", "meeting-noun", "habit", "naming", "content-noun", "in-phrase"];

    /// <summary>Reads the reserved classes.</summary>
    /// <exception cref="KeyNotFoundException">A reserved class is missing (the validator reports it first).</exception>
    public static FrameWords From(LemmaClasses classes)
    {
        ArgumentNullException.ThrowIfNull(classes);
        var sets = ClassNames.Select(name => classes[name]).ToArray();
        return new(sets[0], sets[1], sets[2], sets[3], sets[4], sets[5], sets[6], sets[7], sets[8], sets[9], sets[10], sets[11], sets[12], sets[13], sets[14], sets[15]);
    }
}
