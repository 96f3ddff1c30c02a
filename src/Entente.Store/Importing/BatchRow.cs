namespace Entente.Store;

/// <summary>
/// An <see cref="ImportedEvent"/> in few bytes, without references: missing whole numbers are <see cref="int.MinValue"/>, missing numbers
/// NaN. Acts and publishers are numbers in the batch's lists.
/// </summary>
readonly struct BatchRow(in ImportedEvent told)
{
    const int Missing = int.MinValue;

    readonly int mentions = told.Mentions ?? Missing;
    readonly int articles = told.Articles ?? Missing;
    readonly int dead = told.Dead ?? Missing;
    readonly float tone = told.Tone ?? float.NaN;
    readonly float intensity = told.GivenIntensity ?? float.NaN;

    public long Offset { get; } = told.Offset;

    public long Key { get; } = told.Key;

    public int Content { get; } = told.Content;

    /// <summary>Number of the day.</summary>
    public int Day { get; } = told.Day.DayNumber;

    /// <summary>Number of the day of publication; of the act where that is not known.</summary>
    public int Published { get; } = (told.Published ?? told.Day).DayNumber;

    public int Source { get; } = told.Source;

    public int Target { get; } = told.Target;

    public int Place { get; } = told.Place;

    /// <summary>Number among the batch's acts.</summary>
    public int Act { get; } = told.Act;

    /// <summary>Number among the batch's publishers; -1 for none.</summary>
    public int Publisher { get; } = told.Publisher;

    public ImportFlags Flags { get; } = told.Flags;

    public sbyte GivenQuad { get; } = told.GivenQuad;

    public int? Mentions => mentions == Missing ? null : mentions;

    public int? Articles => articles == Missing ? null : articles;

    public int? Dead => dead == Missing ? null : dead;

    public float? Tone => float.IsNaN(tone) ? null : tone;

    public float? GivenIntensity => float.IsNaN(intensity) ? null : intensity;
}
