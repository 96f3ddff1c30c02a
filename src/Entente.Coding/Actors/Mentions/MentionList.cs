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
        context.Discourse.Note(mention.Mention, sentence.Index, mention.HeadToken, WeightOf(mention));
        var actor = mention.Mention.Actor;
        var record = actor.Identity.Length > 0 ? dictionary.Find(actor.Identity) : null;
        if (record is { Kind: ActorKind.Person })
        {
            context.Remember(record);
        }

        var head = mention.HeadToken;
        var gender = record is { Kind: ActorKind.Person } ? record.Attribute("gender") : "";
        var met = new Remembered(mention.Mention, sentence.Index, head, IsSubject(head), IsMainSubject(head), sentence[head].Xpos is "NNS" or "NNPS",
            (dictionary.Words[dictionary.Folding[sentence[head].Form]] & WordClass.Body) != 0, gender);
        context.Memory.Meet(met);
        if (remember)
        {
            context.Memory.Add(met);
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
        Add(Make(before.Mention.Actor, head, first, last, $"stands for \"{before.Mention.Text}\"{(before.Why.Length > 0 ? ", " : "")}{before.Why}", 0.6) with { IsReference = true }, false);
        context.Memory.Add(before with { Why = "", Sentence = sentence.Index, Token = head, IsSubject = IsSubject(head), IsMainSubject = IsMainSubject(head) });
    }

    /// <summary>Keeps those who are joined by "and" as spoken of together.</summary>
    public void NoteJoined()
    {
        foreach (var mention in found.ToArray())
        {
            if (!mention.IsNested && sentence[mention.HeadToken].Relation != Relation.Conj && Joined(mention.HeadToken) is { Count: > 1 } members)
            {
                NoteSet(members, mention.HeadToken);
            }
        }
    }

    /// <summary>Keeps a set as spoken of together.</summary>
    public void NoteSet(IReadOnlyList<Actor> members, int head)
    {
        if (members.Count > 1)
        {
            context.Discourse.NoteDealing(members, members, sentence.Index);
            context.Memory.AddSet(new(members, sentence.Index, head, IsSubject(head), IsMainSubject(head)));
        }
    }

    /// <summary>The parties at a head and at what is joined to it, each once.</summary>
    public List<Actor> Joined(int head)
    {
        var (members, open) = (new List<Actor>(), new Queue<int>([head]));
        while (open.TryDequeue(out var token))
        {
            foreach (var mention in found)
            {
                if (mention.HeadToken == token && !mention.IsNested && mention.Mention.Actor.Key.Length > 0 && members.TrueForAll(m => m.Key != mention.Mention.Actor.Key))
                {
                    members.Add(mention.Mention.Actor);
                }
            }

            foreach (var joined in sentence.Children(token, Relation.Conj))
            {
                open.Enqueue(joined);
            }
        }

        return members;
    }

    // How strong the place of a mention is in its sentence.
    double WeightOf(MentionedActor mention)
    {
        var head = mention.HeadToken;
        return NounPhrase.IsLocated(sentence, head) ? 0.2 : mention.IsNested ? 0.6
            : IsMainSubject(head) ? 3 : IsSubject(head) ? 2 : sentence[head].Relation is Relation.Obj or Relation.Iobj ? 2 : 1.2;
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
