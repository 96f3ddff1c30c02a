namespace Entente;

/// <summary>What is suspicious about a row that is stored all the same.</summary>
[Flags]
public enum ImportFlags : short
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>The day of the act lies after the day on which it was published or added, or longer before it than the data set dates acts.</summary>
    FarDate = 1,
    /// <summary>Place and country disagree: a division of another country, or coordinates that cannot be.</summary>
    WrongPlace = 2,
    /// <summary>Source and target are the same as given.</summary>
    ActorIsItself = 4,
    /// <summary>Counts that cannot be: negative, more publishers than mentions, a best estimate outside its bounds.</summary>
    ImpossibleCount = 8,
    /// <summary>An event code that the codebook of the file does not know, or none.</summary>
    UnknownCode = 16,
    /// <summary>The key was there already with other content: this row takes the other's place.</summary>
    ChangedContent = 32,
    /// <summary>A party that could not be resolved.</summary>
    UnknownActor = 64,
}
