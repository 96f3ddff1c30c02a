using Entente.Language;

namespace Entente.Coding;

/// <summary>What each member of a set is: a state, the sector of a state ("GOV"), any party, an office-holder.</summary>
/// <param name="Kind">As in <c>Dictionaries/Names/sets.tsv</c>: state, party, person or a sector.</param>
/// <param name="Count">How many are meant; 0 for "all".</param>
readonly record struct SetPhrase(string Kind, int Count);

/// <summary>Reads phrases for several parties named before: "both sides", "the two governments", "all parties", "the four countries", "each other".</summary>
sealed class SetPhrases
{
    static readonly Dictionary<string, int> Counts = new(StringComparer.Ordinal)
    {
        ["both"] = 2,
        ["two"] = 2,
        ["2"] = 2,
        ["either"] = 2,
        ["neither"] = 2,
        ["three"] = 3,
        ["3"] = 3,
        ["four"] = 4,
        ["4"] = 4,
        ["five"] = 5,
        ["5"] = 5,
        ["all"] = 0,
    };

    readonly Dictionary<string, string> kinds = new(StringComparer.Ordinal);

    /// <summary>Reads the nouns.</summary>
    public SetPhrases()
    {
        foreach (var (kind, members) in WordTable.Rows(Shipped.Text("Names/sets.tsv")))
        {
            foreach (var noun in members.Split(';', StringSplitOptions.TrimEntries))
            {
                kinds.TryAdd(noun, kind);
            }
        }
    }

    /// <summary>The set that the phrase of a head stands for; null if it is none.</summary>
    public SetPhrase? Of(Sentence sentence, int head)
    {
        var word = sentence[head];
        if (word.Upos is Upos.Pron or Upos.Det or Upos.Num or Upos.Cconj)
        {
            return OfPronoun(sentence, head);
        }

        if (word.Upos is not (Upos.Noun or Upos.Propn) || !(Kind(sentence, head) is { } kind))
        {
            return null;
        }

        return CountOf(sentence, head) is { } count && (count > 0 || kind == "party") && !IsNarrowed(sentence, head) ? new(kind, count) : IsWarring(sentence, head) ? new(kind, 0) : null;
    }

    /// <summary>Whether a token is "each other" or "one another".</summary>
    public static bool IsMutual(Sentence sentence, int token) =>
        token + 1 < sentence.Count && (sentence[token].Form, sentence[token + 1].Form) is ("each" or "Each", "other") or ("one" or "One", "another");

    /// <summary>Whether a noun names an office-holder or official.</summary>
    public bool IsPerson(string lemma) => kinds.GetValueOrDefault(lemma.ToLowerInvariant()) == "person";

    string? Kind(Sentence sentence, int head)
    {
        var lemma = sentence[head].Lemma.ToLowerInvariant();
        var compound = sentence.Child(head, Relation.Compound);
        return compound >= 0 && kinds.TryGetValue($"{sentence[compound].Lemma.ToLowerInvariant()} {lemma}", out var joined) ? joined
            : kinds.GetValueOrDefault(lemma);
    }

    // "Both agreed", "the two met": no noun follows.
    static SetPhrase? OfPronoun(Sentence sentence, int token)
    {
        var form = sentence[token].Form.ToLowerInvariant();
        var isArgument = sentence[token].Relation.Universal() is Relation.Nsubj or Relation.Obj or Relation.Obl or Relation.Iobj || (sentence[token].Relation == Relation.Nmod);
        if (!isArgument || form is not ("both" or "two") || (form == "two" && (token == 0 || sentence[token - 1].Form is not ("the" or "The"))))
        {
            return null;
        }

        foreach (var child in sentence.Children(token))
        {
            if (child > token && sentence[child].Relation is Relation.Nmod)
            {
                return null;
            }
        }

        return new("party", 2);
    }

    static int? CountOf(Sentence sentence, int head)
    {
        foreach (var child in sentence.Children(head))
        {
            if (child < head && Counts.TryGetValue(sentence[child].Lemma.ToLowerInvariant(), out var count))
            {
                var isDefinite = sentence[child].Lemma.ToLowerInvariant() is "both" or "all" or "either" or "neither" || HasDefiniteBefore(sentence, head, child);
                return isDefinite ? count : null;
            }
        }

        return null;
    }

    static bool HasDefiniteBefore(Sentence sentence, int head, int number)
    {
        foreach (var child in sentence.Children(head))
        {
            if (child < number && (sentence[child].Form is "the" or "The" or "these" or "These" or "those" or "Those" || sentence[child].Relation == Relation.NmodPoss))
            {
                return true;
            }
        }

        return false;
    }

    // "The warring parties", "the rival governments", "the parties".
    static bool IsWarring(Sentence sentence, int head)
    {
        if (sentence[head].Xpos is not ("NNS" or "NNPS"))
        {
            return false;
        }

        var (definite, plain) = (false, true);
        foreach (var child in sentence.Children(head))
        {
            var form = sentence[child].Form.ToLowerInvariant();
            definite |= child < head && form is "the" && sentence[child].Relation == Relation.Det;
            if (child < head && form is "warring" or "rival" or "opposing" or "conflicting" or "feuding" or "neighbouring" or "neighboring" or "hostile")
            {
                return true;
            }

            plain &= sentence[child].Relation is Relation.Det or Relation.Case or Relation.Punct;
        }

        return definite && plain && sentence[head].Lemma is "side" or "party";
    }

    // "Two countries of the region", "both parties in Congress", "both Indian officials": told apart by their own words.
    static bool IsNarrowed(Sentence sentence, int head)
    {
        foreach (var child in sentence.Children(head))
        {
            if ((child < head && sentence[child].Relation is Relation.Amod or Relation.Compound && char.IsUpper(sentence[child].Form[0]))
                || (child > head && sentence[child].Relation is Relation.AclRelcl or Relation.Acl or Relation.Appos)
                || (child > head && sentence[child].Relation is Relation.Nmod && sentence.Child(child, Relation.Case) is >= 0 and var mark && sentence[mark].Lemma is "of" or "in" or "from" or "to"))
            {
                return true;
            }
        }

        return false;
    }
}
