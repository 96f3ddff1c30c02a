using Entente.Language;

namespace Entente.Coding;

/// <summary>How closely a place hangs on the word that tells an act.</summary>
static class PlaceNearness
{
    /// <summary>0 where it is not said to be where anything took place; else from 1, somewhere in the sentence, to 5, on the word itself.</summary>
    public static int Of(Sentence sentence, PlaceCandidate candidate, int trigger)
    {
        var token = candidate.Head;
        if (IsModifierOf(sentence, token, trigger))
        {
            return 4;
        }

        var located = LocatedHead(sentence, token);
        if (located < 0)
        {
            return candidate.HasAreaWord ? 1 : 0;
        }

        var head = sentence[located].Head;
        return head == trigger ? 5
            : sentence.Ancestors(located).Contains(trigger) ? 4
            : head >= 0 && sentence.Ancestors(trigger).Contains(head) ? 3
            : IsInsideName(sentence, head) ? 1 : 2;
    }

    /// <summary>The noun with "in" before it that the place stands for or belongs to: "in the city of Mosul", "in Mosul, Iraq".</summary>
    static int LocatedHead(Sentence sentence, int token)
    {
        for (var steps = 0; token >= 0 && steps < 4; steps++)
        {
            if (NounPhrase.IsLocated(sentence, token))
            {
                return token;
            }

            var relation = sentence[token].Relation;
            if (relation is not (Relation.Appos or Relation.Nmod or Relation.Conj or Relation.Compound or Relation.Flat or Relation.NmodUnmarked or Relation.List or Relation.Dep
                or Relation.NmodPoss or Relation.Amod))
            {
                return -1;
            }

            token = sentence[token].Head;
        }

        return -1;
    }

    // "The Kabul bombing": the place is a part of the act's own phrase.
    static bool IsModifierOf(Sentence sentence, int token, int trigger) =>
        sentence[token].Head == trigger && sentence[token].Relation is Relation.Compound or Relation.NmodUnmarked;

    static bool IsInsideName(Sentence sentence, int head) => head >= 0 && sentence[head].Upos is Upos.Propn or Upos.Noun;
}
