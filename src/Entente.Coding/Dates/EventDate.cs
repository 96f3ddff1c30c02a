namespace Entente.Coding;

/// <summary>When an act took place or is to take place.</summary>
/// <param name="Date">Its day, or the first day of the period named; null if neither the text nor the publication gives one.</param>
/// <param name="End">The last day of the period named; null for one day.</param>
/// <param name="Reason">The words that say so ("on Tuesday"), or "publication".</param>
/// <param name="IsHistorical">Whether it lies more than 30 days before publication, or is told as background of years.</param>
/// <param name="IsFuture">Whether it lies after publication.</param>
public readonly record struct EventDate(DateOnly? Date, DateOnly? End, string Reason, bool IsHistorical, bool IsFuture)
{
    /// <summary>The reason where no words say when.</summary>
    public const string FromPublication = "publication";

    /// <summary>The day of publication, for want of words.</summary>
    public static EventDate Of(DateOnly? published) => new(published, null, FromPublication, false, false);
}
