using Entente.Coding.Learned;

namespace Entente.Coding.Scoring;

/// <summary>A labelled pair with what was answered for it, given both mentions and given nothing but the sentence.</summary>
/// <param name="Label">The pair.</param>
/// <param name="Guess">The answer for the two mentions.</param>
/// <param name="Events">What the whole coder made of the sentence, negated and hypothetical events included.</param>
public sealed record WrittenCase(PairExample Label, PairGuess Guess, IReadOnlyList<Event> Events)
{
    /// <summary>Whether the label says that the one does something to the other.</summary>
    public bool IsEvent => Label.Type is not null;

    /// <summary>The events that join the two mentions, whichever way.</summary>
    public IEnumerable<Event> Joining => Events.Where(e => Has(e, Label.Source) && Has(e, Label.Target));

    /// <summary>Whether an event joins the two as the label has it: its type, and who acts.</summary>
    public bool IsRight(Event joining)
    {
        ArgumentNullException.ThrowIfNull(joining);
        return joining.Type == Label.Type && Has(joining.Sources, Label.Source) && (joining.Targets.Count == 0 || Has(joining.Targets, Label.Target));
    }

    static bool Has(Event e, TextSpan mention) => Has(e.Sources, mention) || Has(e.Targets, mention);

    static bool Has(IReadOnlyList<ActorMention> side, TextSpan mention) => side.Any(m => m.Span.Overlaps(mention));
}
