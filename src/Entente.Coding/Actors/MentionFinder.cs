using Entente.Language;

namespace Entente.Coding;

/// <summary>Finds the actor mentions of a parsed sentence. Immutable; any number of threads may use one.</summary>
public sealed class MentionFinder
{
    readonly ActorDictionary dictionary;
    readonly PhraseComposer composer;
    readonly NameChooser chooser;
    readonly References references = new();
    readonly SetPhrases phrases = new();

    /// <summary>Finds with the given dictionary.</summary>
    public MentionFinder(ActorDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        this.dictionary = dictionary;
        composer = new(dictionary);
        chooser = new(dictionary);
    }

    /// <summary>The mentions of a sentence, in the order of their first words; the wider first. Remembers them in <paramref name="context"/>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="context">What the article said before; sentences are to be given in order.</param>
    /// <param name="date">The day against which offices are looked up; null for the article's.</param>
    public IReadOnlyList<MentionedActor> Find(Sentence sentence, ArticleActors context, DateOnly? date)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(context);
        return new SentenceSearch(dictionary, composer, chooser, references, phrases, sentence, context, date ?? context.Date).Run();
    }
}
