using Entente.Language;

namespace Entente.Coding;

/// <summary>The mentions found in a sentence so far, told to the article's memory as they come.</summary>
sealed class MentionList(ActorDictionary dictionary, Sentence sentence, ArticleActors context)
{
    readonly List<MentionedActor> found = [];

    /// <summary>Adds a mention.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="remember">Whether pronouns may mean it.</param>
    public void Add(MentionedActor mention, bool remember)
    {
        found.Add(mention);
        var actor = mention.Mention.Actor;
        var record = actor.Identity.Length > 0 ? dictionary.Find(actor.Identity) : null;
        if (record is { Kind: ActorKind.Person })
        {
            context.Remember(record);
        }

        if (remember)
        {
            var head = mention.HeadToken;
            var gender = record is { Kind: ActorKind.Person } ? record.Attribute("gender") : "";
            context.Memory.Add(new(mention.Mention, sentence.Index, head, IsSubject(head), IsMainSubject(head), sentence[head].Xpos is "NNS" or "NNPS",
                (dictionary.Words[dictionary.Folding[sentence[head].Form]] & WordClass.Body) != 0, gender));
        }
    }

    /// <summary>A mention of some actor.</summary>
    public MentionedActor Make(Actor actor, int head, int first, int last, string reason, double confidence)
    {
        if (last + 1 < sentence.Count && sentence[last + 1].Form == ")" && sentence.TextOf(first, last).Contains('(', StringComparison.Ordinal))
        {
            last++;
        }

        var span = new TextSpan(sentence[first].Start, sentence[last].End);
        return new(new(actor, sentence.TextOf(first, last), span, reason), head, first, last) { Confidence = confidence };
    }

    /// <summary>Adds a mention that stands for one before.</summary>
    public void Refer(Remembered before, int head, int first, int last)
    {
        Add(Make(before.Mention.Actor, head, first, last, $"stands for \"{before.Mention.Text}\"", 0.6) with { IsReference = true }, false);
        context.Memory.Add(before with { Sentence = sentence.Index, Token = head, IsSubject = IsSubject(head), IsMainSubject = IsMainSubject(head) });
    }

    /// <summary>The mention with a head; null if there is none.</summary>
    public MentionedActor? WithHead(int head) => found.Find(mention => mention.HeadToken == head);

    /// <summary>Whether a wider mention of the same actor covers the token.</summary>
    public bool Covers(int token, Actor actor) =>
        found.Exists(mention => !mention.IsNested && mention.First <= token && token <= mention.Last && mention.HeadToken != token && mention.Mention.Actor == actor);

    bool IsSubject(int token) => sentence[token].Relation is Relation.Nsubj or Relation.NsubjPass;

    bool IsMainSubject(int token) => IsSubject(token) && sentence[token].Head == sentence.Root;

    /// <summary>All, by their first words, the wider first.</summary>
    public IReadOnlyList<MentionedActor> Sorted()
    {
        found.Sort(static (a, b) =>
            a.First != b.First ? a.First.CompareTo(b.First) : b.Last != a.Last ? b.Last.CompareTo(a.Last) : a.HeadToken.CompareTo(b.HeadToken));
        return found;
    }
}
