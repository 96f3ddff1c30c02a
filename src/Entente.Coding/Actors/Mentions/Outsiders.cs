using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Those whom a phrase cannot mean, because they deal with it: the other arguments of its verb ("China urged both sides", "the government praised
/// Trump") and whose it is ("Turkey and its two neighbours").
/// </summary>
sealed class Outsiders(Sentence sentence, ArticleActors context, MentionList found, SetPhrases phrases)
{
    /// <summary>Their keys, for the phrase of a head.</summary>
    public HashSet<string> Of(int head)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        AddOwner(head, keys);
        var argument = head;
        // "The leaders of both countries", "talks between the two": the phrase that the set stands in.
        while (sentence[argument].Relation is Relation.Nmod or Relation.NmodPoss or Relation.Conj && sentence[argument].Head >= 0)
        {
            var above = sentence[argument].Head;
            if (sentence[argument].Relation == Relation.Conj && sentence[above].Upos is Upos.Verb)
            {
                break;
            }

            if (sentence[argument].Relation == Relation.Nmod && !IsPerson(above) && !IsMediation(above))
            {
                return keys;
            }

            argument = above;
            AddOwner(argument, keys);
        }

        var verb = sentence[argument].Head;
        if (verb < 0 || sentence[argument].Relation is Relation.Nmod)
        {
            return keys;
        }

        if (sentence[argument].Relation is not (Relation.Nsubj or Relation.NsubjPass))
        {
            AddSubject(verb, keys);
        }

        AddOthers(verb, argument, keys);
        return keys;
    }

    void AddOwner(int head, HashSet<string> keys)
    {
        var owner = sentence.Child(head, Relation.NmodPoss);
        if (owner >= 0)
        {
            AddMention(owner, keys);
        }
    }

    // The subject of the verb, or of the one above whose clause it completes.
    void AddSubject(int verb, HashSet<string> keys)
    {
        for (var steps = 0; steps < 6 && verb >= 0; steps++)
        {
            var subject = sentence.Child(verb, Relation.Nsubj) is >= 0 and var own ? own : sentence.Child(verb, Relation.NsubjPass);
            if (subject >= 0)
            {
                AddMention(subject, keys);
                return;
            }

            verb = sentence[verb].Relation is Relation.Xcomp or Relation.Conj or Relation.Advcl or Relation.Acl or Relation.AclRelcl ? sentence[verb].Head : -1;
            if (verb >= 0 && sentence[verb].Upos is Upos.Noun or Upos.Propn)
            {
                AddMention(verb, keys);
                return;
            }
        }
    }

    void AddOthers(int verb, int argument, HashSet<string> keys)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (child != argument && sentence[child].Relation is Relation.Obj or Relation.Iobj or Relation.OblAgent
                || (child != argument && sentence[child].Relation == Relation.Obl && sentence.Child(child, Relation.Case) is >= 0 and var mark && sentence[mark].Lemma is "with" or "against" or "to" or "by"))
            {
                AddMention(child, keys);
            }
        }
    }

    void AddMention(int token, HashSet<string> keys)
    {
        var actor = found.WithHead(token) is { IsSet: false } mention ? mention.Mention.Actor : References.OfPronoun(sentence, token, context.Memory)?.Mention.Actor;
        if (actor is not null && actor.Key.Length > 0)
        {
            keys.Add(actor.Key);
        }
        else if (actor is null && sentence.Child(token, Relation.NmodPoss) is >= 0 and var owner && found.WithHead(owner) is { } possessor)
        {
            keys.Add(possessor.Mention.Actor.Key);
        }
    }

    bool IsPerson(int token) => phrases.IsPerson(sentence[token].Lemma);

    bool IsMediation(int token) => sentence[token].Lemma.StartsWith("mediat", StringComparison.Ordinal) || sentence[token].Lemma is "pressure" or "broker" or "go-between";
}
