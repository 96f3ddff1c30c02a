using System.Globalization;

namespace Entente.Store;

/// <summary>An event with its number in the store and the article that it was read from.</summary>
/// <param name="Number">Rising number; see <see cref="Label"/>.</param>
/// <param name="Event">The event.</param>
/// <param name="Article">Its article, with the text in which the event's offsets count.</param>
/// <param name="Kind">What the article is to its story; original where no story is known.</param>
/// <param name="Origin">The agency or outlet that the report traces to; the publisher where no story is known.</param>
/// <param name="Story">Id of its story; empty where none is known.</param>
public sealed record StoredEvent(long Number, Event Event, Article Article, ReportKind Kind, string Origin, string Story)
{
    /// <summary>The number as it is printed: "e41".</summary>
    public string Label => string.Create(CultureInfo.InvariantCulture, $"e{Number}");
}
