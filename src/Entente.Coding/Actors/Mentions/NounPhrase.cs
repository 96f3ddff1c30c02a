using Entente.Language;

namespace Entente.Coding;

/// <summary>Reads noun phrases off the dependency tree.</summary>
static class NounPhrase
{
    /// <summary>The head of a run of tokens: the one whose own head lies outside; of several an argument before others, then the last.</summary>
    public static int HeadOf(Sentence sentence, int first, int last)
    {
        var (best, bestRank) = (last, 0);
        for (var token = last; token >= first; token--)
        {
            var head = sentence[token].Head;
            var rank = head >= first && head <= last ? 0 : sentence[token].Relation switch
            {
                Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Iobj or Relation.Obl or Relation.OblAgent => 3,
                Relation.Case or Relation.Det or Relation.Punct or Relation.Cop => 1,
                _ => 2,
            };
            (best, bestRank) = rank > bestRank ? (token, rank) : (best, bestRank);
        }

        return best;
    }

    /// <summary>The noun that a token is a modifier or part of; the token itself if it heads its phrase.</summary>
    public static int Climb(Sentence sentence, int token)
    {
        for (var steps = 0; steps < 8; steps++)
        {
            var head = sentence[token].Head;
            if (head < 0 || !IsInside(sentence[token].Relation) || sentence[head].Upos is Upos.Verb or Upos.Aux)
            {
                return token;
            }

            token = head;
        }

        return token;
    }

    /// <summary>The same through "of": in "the airport of Karachi" the airport.</summary>
    public static int ClimbOf(Sentence sentence, int token)
    {
        for (var steps = 0; steps < 4; steps++)
        {
            token = Climb(sentence, token);
            var mark = sentence.Child(token, Relation.Case);
            if (sentence[token].Relation != Relation.Nmod || mark < 0 || sentence[mark].Lemma != "of")
            {
                break;
            }

            token = sentence[token].Head;
        }

        return token;
    }

    /// <summary>The words of the phrase of a head: what modifies it before, and names, appositions and "of ..." after.</summary>
    public static (int First, int Last) RangeOf(Sentence sentence, int head)
    {
        var (first, last) = (head, head);
        foreach (var child in sentence.Children(head))
        {
            var relation = sentence[child].Relation;
            if (child < head ? IsBefore(relation) : IsAfter(sentence, head, child, relation))
            {
                var (from, to) = RangeOf(sentence, child);
                first = Math.Min(first, child < head ? from : first);
                last = Math.Max(last, child > head ? to : last);
            }
        }

        return (first, last);
    }

    /// <summary>Whether a noun says where: "in", "at", "near" stand before it.</summary>
    public static bool IsLocated(Sentence sentence, int head)
    {
        foreach (var child in sentence.Children(head))
        {
            if (sentence[child].Relation == Relation.Case && sentence[child].Lemma is "in" or "at" or "near" or "outside" or "inside" or "around" or "across" or "within"
                or "throughout" or "off")
            {
                return true;
            }
        }

        return false;
    }

    static bool IsInside(Relation relation) => relation is Relation.Compound or Relation.Flat or Relation.NmodDesc or Relation.Amod
        or Relation.NmodUnmarked or Relation.Goeswith or Relation.Fixed;

    static bool IsBefore(Relation relation) => IsInside(relation) || relation is Relation.Det or Relation.DetPredet or Relation.Nummod
        or Relation.NmodPoss or Relation.Advmod;

    static bool IsAfter(Sentence sentence, int head, int child, Relation relation) =>
        relation is Relation.Flat or Relation.Compound or Relation.NmodDesc or Relation.Goeswith or Relation.Fixed or Relation.NmodUnmarked
        || (relation == Relation.Appos && sentence[child].Upos is Upos.Noun or Upos.Propn)
        || (relation == Relation.Nmod && sentence[child].Upos is Upos.Noun or Upos.Propn && !IsAcrossJoint(sentence, head, child));

    // "Members and scores of Afghans": what follows the joined noun belongs to it, whatever the parse says.
    static bool IsAcrossJoint(Sentence sentence, int head, int child)
    {
        foreach (var other in sentence.Children(head))
        {
            if (other > head && other < child && sentence[other].Relation == Relation.Conj)
            {
                return true;
            }
        }

        return false;
    }
}
