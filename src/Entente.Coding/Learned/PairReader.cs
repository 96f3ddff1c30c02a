using Entente.Language;

namespace Entente.Coding.Learned;

/// <summary>Reads a pair of mentions of a parsed text: resolves who they are and asks the rules. Immutable; any number of threads may use one.</summary>
public sealed class PairReader
{
    static readonly Lazy<PairReader> Shipped = new(() => new(SentenceCoder.Default, ActorDictionary.Load()));

    readonly SentenceCoder coder;
    readonly ActorResolver resolver;

    /// <summary>Reads with the given rules and actors.</summary>
    public PairReader(SentenceCoder coder, ActorDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(coder);
        this.coder = coder;
        resolver = new(dictionary);
    }

    /// <summary>The reader with the shipped dictionaries, loaded at the first use.</summary>
    public static PairReader Default => Shipped.Value;

    /// <summary>The pair as each sentence of the text shows it.</summary>
    internal IEnumerable<PairView> Read(Document document, TextSpan source, TextSpan target)
    {
        var (acting, affected) = (Resolve(document, source), Resolve(document, target));
        foreach (var sentence in document.Sentences)
        {
            var frames = new SentenceFrames(sentence, coder.Book.FrameWords);
            var (first, second) = (PairSide.In(sentence, acting, source), PairSide.In(sentence, affected, target));
            PlacedMention[] placed = [.. new[] { first, second }.Where(s => s.Head >= 0).Select(s => Place(document, s))];
            IReadOnlyList<NearMiss> misses = [];
            var acts = placed.Length > 0 ? coder.Code(frames, new MentionMap(sentence.Count, placed), out misses) : [];
            yield return new(frames, first, second, acts, misses);
        }
    }

    Actor Resolve(Document document, TextSpan span) => resolver.Resolve(span.In(document.Text), null).Actor;

    // Rules ask for parties; a given mention is one, known or not.
    static PlacedMention Place(Document document, PairSide side)
    {
        var actor = side.Actor.Country.Length + side.Actor.Sector.Length + side.Actor.Identity.Length > 0 ? side.Actor : new("", "UNK");
        return new(side.First, side.Last, new(actor, side.Span.In(document.Text), side.Span), MentionPlacing.KindsOf(actor), 1) { Head = side.Head };
    }
}
