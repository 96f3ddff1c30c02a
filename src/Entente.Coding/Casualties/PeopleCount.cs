using Entente.Language;

namespace Entente.Coding;

/// <summary>Counts the people of a noun phrase: "at least 13 people" 13, "two soldiers and a civilian" 3, "dozens of fighters" 24, "insurgents" 2.</summary>
static class PeopleCount
{
    /// <summary>A plural without a number is at least two.</summary>
    const int PluralWithoutNumber = 2;

    /// <summary>How many the phrase of a head word is, what is joined to it included; null if it does not say.</summary>
    public static int? Of(Sentence sentence, int head)
    {
        int? total = One(sentence, head);
        var isNumbered = Number(sentence, head) is not null;
        foreach (var joined in sentence.Children(head, Relation.Conj))
        {
            // "14 soldiers and policemen" are 14; a verb joined by a wrong tree is not a person.
            var isShared = isNumbered && (sentence[joined].Xpos is "NNS" or "NNPS") && Number(sentence, joined) is null;
            if (!isShared && (sentence[joined].Upos is Upos.Noun or Upos.Propn or Upos.Num or Upos.Adj) && One(sentence, joined) is { } more)
            {
                total = (total ?? 0) + more;
            }
        }

        return total;
    }

    /// <summary>The number written before a word or as the word; null if there is none.</summary>
    public static int? Number(Sentence sentence, int head)
    {
        if (NumberReader.Around(sentence, head) is { Count: { } own } && sentence[head].Upos is Upos.Num or Upos.Noun or Upos.Adj)
        {
            return own;
        }

        foreach (var child in sentence.Children(head))
        {
            if (sentence[child].Relation is Relation.Nummod or Relation.Amod or Relation.Det or Relation.Compound && child < head
                && !IsShare(sentence, child) && NumberReader.Around(sentence, child) is { Count: { } number })
            {
                return number;
            }
        }

        return null;
    }

    static int? One(Sentence sentence, int head)
    {
        if (sentence.Children(head, Relation.Det).Any(child => sentence[child].Form.ToLowerInvariant() is "no" or "neither") || sentence[head].Form.ToLowerInvariant() is "nobody" or "none" or "no-one")
        {
            return 0;
        }

        return Number(sentence, head) ?? Unnumbered(sentence, head);
    }

    static int? Unnumbered(Sentence sentence, int head) => sentence[head].Upos switch
    {
        _ when TimeWords.Default.IsTime(sentence[head].Form) => null,
        Upos.Noun or Upos.Adj when sentence.Children(head, Relation.Det).Any(child => sentence[child].Form.ToLowerInvariant() is "a" or "an") && IsPerson(sentence, head) => 1,
        Upos.Noun when sentence[head].Xpos == "NNS" => PluralWithoutNumber,
        Upos.Noun when sentence[head].Xpos == "NN" && IsPerson(sentence, head) => 1,
        Upos.Propn when sentence[head].Xpos == "NNPS" => PluralWithoutNumber,
        Upos.Propn when IsNamedPerson(sentence, head) => 1,
        Upos.Pron when sentence[head].Form.ToLowerInvariant() is "him" or "her" or "he" or "she" => 1,
        _ => null,
    };

    /// <summary>"13 percent", "the 5th man", "21-year-old": numbers that count something else.</summary>
    static bool IsShare(Sentence sentence, int number) =>
        number + 1 < sentence.Count && sentence[number + 1].Form.ToLowerInvariant() is "%" or "percent" or "per" or "-" && sentence[number].Head != number + 1
        && !(sentence[number + 1].Form == "-" && number + 2 < sentence.Count && NumberWords.Default.TryRead(sentence[number + 2].Form, out _, out _));

    static bool IsPerson(Sentence sentence, int head)
    {
        // "a soldier", "the leader", "his brother": a family, a group, a crowd are more than one.
        return sentence[head].Form.ToLowerInvariant() is not ("family" or "group" or "crowd" or "team" or "cell" or "unit" or "population" or "number" or "life" or "police" or "army" or "network");
    }

    static bool IsNamedPerson(Sentence sentence, int head) =>
        sentence.Names.Any(name => name.First <= head && head <= name.Last && name.Kind == NameKind.Person)
        || sentence.Child(head, Relation.Flat) >= 0;
}
