using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Finds how many an act killed, injured and arrested, by the words of its clause: "killed at least 13 people", "left 30
/// wounded", "the death toll rose to 42". A minimum where the text gives one; "dozens" are 24 (<c>numbers.tsv</c>).
/// Immutable; any number of threads may use one.
/// </summary>
/// <param name="words">The words that count people.</param>
public sealed class CasualtyFinder(CasualtyWords words)
{
    const int LongestVerb = 4;
    const int NextClause = 90;

    /// <summary>The finder with the shipped words.</summary>
    public static CasualtyFinder Default => new(CasualtyWords.Default);

    /// <summary>How many were killed, injured and arrested in the act told by a word.</summary>
    public Casualties Find(Sentence sentence, int trigger)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var tally = new CasualtyTally();
        var own = OwnKind(sentence, trigger);
        for (var token = 0; token < sentence.Count; token++)
        {
            foreach (var word in words.Of(sentence[token].Lemma.ToLowerInvariant()))
            {
                if (Stands(sentence, token, word) && IsOf(own, word.Kind) && IsNear(sentence, token, trigger) && !IsNegated(sentence, token)
                    && Count(sentence, token, word) is { } count)
                {
                    tally.Add(word.Kind, count, isPeople: word.Place is CasualtyPlace.Object or CasualtyPlace.Subject);
                }
            }
        }

        return tally.Result;
    }

    /// <summary>Near in the tree; what befell others in the next clause counts too ("two were killed and four wounded"), what others did does not.</summary>
    static bool IsNear(Sentence sentence, int token, int trigger)
    {
        var reach = sentence.Child(token, Relation.Obj) < 0 && sentence.Child(trigger, Relation.Obj) < 0 || sentence[token].Upos != Upos.Verb ? NextClause : Nearness.Farthest;
        var joined = sentence[token].Relation == Relation.Conj && IsDescription(sentence, sentence[token].Head) ? sentence[token].Head : token;
        return Nearness.Of(sentence, joined, trigger) <= reach;
    }

    /// <summary>What the act itself does to people, if its word counts them: an arrest counts no dead, a killing no arrested.</summary>
    CasualtyKind? OwnKind(Sentence sentence, int trigger)
    {
        foreach (var word in words.Of(sentence[trigger].Lemma.ToLowerInvariant()))
        {
            if (Stands(sentence, trigger, word))
            {
                return word.Kind;
            }
        }

        return null;
    }

    static bool IsOf(CasualtyKind? own, CasualtyKind kind) =>
        own is null || (own == CasualtyKind.Arrested) == (kind == CasualtyKind.Arrested);

    static bool Stands(Sentence sentence, int token, CasualtyWord word)
    {
        var upos = sentence[token].Upos;
        var isPart = word.Part switch
        {
            'v' => upos == Upos.Verb,
            'a' => upos is Upos.Adj or Upos.Verb or Upos.Noun,
            _ => upos is Upos.Noun or Upos.Propn,
        };
        return isPart && (word.With.Length == 0 || HasWith(sentence, token, word.With) || (word.Part == 'v' && HasNear(sentence, token, word.With))) && !(word.Part == 'v' && upos == Upos.Verb && IsAdjective(sentence, token));
    }

    /// <summary>"the wounded soldier": a participle that describes.</summary>
    static bool IsAdjective(Sentence sentence, int token) => sentence[token].Relation == Relation.Amod;

    static bool HasWith(Sentence sentence, int token, string with)
    {
        foreach (var child in sentence.Children(token))
        {
            if (sentence[child].Lemma.Equals(with, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the other word of a verb follows it closely: "shot dead", "took two men captive".</summary>
    static bool HasNear(Sentence sentence, int token, string with) =>
        sentence.Tokens.Skip(token + 1).Take(LongestVerb).Any(next => next.Lemma.Equals(with, StringComparison.OrdinalIgnoreCase));

    int? Count(Sentence sentence, int token, CasualtyWord word) => word.Place switch
    {
        CasualtyPlace.Object or CasualtyPlace.Subject => People(sentence, token, word.Place),
        CasualtyPlace.Toll => Toll(sentence, token),
        _ when word.Part == 'a' => Described(sentence, token),
        _ => Each(sentence, token),
    };

    /// <summary>
    /// The people who are the verb's object or subject; a participle's are the noun that it stands by, a joined verb's those of
    /// the first. A verb that needs an object and has none is a passive: "dozens wounded".
    /// </summary>
    int? People(Sentence sentence, int token, CasualtyPlace place)
    {
        var people = place == CasualtyPlace.Object ? Sum(sentence, token, Relation.Obj) : null;
        if ((people ?? Sum(sentence, token, Relation.NsubjPass) ?? (IsSubject(sentence, token, place) ? Sum(sentence, token, Relation.Nsubj) : null)) is { } found)
        {
            return found;
        }

        var (head, relation) = (sentence[token].Head, sentence[token].Relation);
        return head < 0 || sentence.Child(token, Relation.Obj) >= 0 ? null : relation switch
        {
            Relation.Acl when sentence[token].Xpos != "VBG" => PeopleCount.Of(sentence, head),
            Relation.AclRelcl => PeopleCount.Of(sentence, head),
            Relation.Conj when sentence[head].Upos == Upos.Verb && SharesPeople(sentence, token, head) => People(sentence, head, place),
            _ => null,
        };
    }

    static bool IsSubject(Sentence sentence, int token, CasualtyPlace place) =>
        place == CasualtyPlace.Subject || sentence.Child(token, Relation.Obj) < 0;

    /// <summary>The people of all words in a role, and of nouns that a wrong tree joins to the verb after its object.</summary>
    int? Sum(Sentence sentence, int token, Relation role)
    {
        int? sum = null;
        foreach (var child in sentence.Children(token))
        {
            var isJoined = role == Relation.Obj && sentence.Child(token, role) >= 0 && sentence[child].Relation == Relation.Conj && (sentence[child].Upos is Upos.Noun or Upos.Num);
            // With both subjects of a passive the tree has split "two soldiers and a civilian".
            var isSplit = role == Relation.NsubjPass && sentence[child].Relation == Relation.Nsubj && sentence.Child(token, role) >= 0;
            if ((sentence[child].Relation == role || isJoined || isSplit) && !words.IsThing(sentence[child].Lemma.ToLowerInvariant()) && PeopleCount.Of(sentence, child) is { } count)
            {
                sum = (sum ?? 0) + count;
            }
        }

        return sum;
    }

    /// <summary>"were arrested and jailed", "killed or wounded": the joined verb has no people of its own.</summary>
    static bool SharesPeople(Sentence sentence, int token, int head) =>
        sentence[token].Xpos == sentence[head].Xpos && sentence.Child(token, Relation.Obl) < 0;

    /// <summary>"13 dead", "left 13 people dead", "13 people were dead", "30 others wounded".</summary>
    static int? Described(Sentence sentence, int token)
    {
        if (PeopleCount.Number(sentence, token) is { } own)
        {
            return own;
        }

        var (head, relation) = (sentence[token].Head, sentence[token].Relation);
        var subject = Math.Max(sentence.Child(token, Relation.Nsubj), sentence.Child(token, Relation.NsubjPass));
        return subject >= 0 ? PeopleCount.Of(sentence, subject)
            : head < 0 ? null
            : relation switch
            {
                Relation.Xcomp when sentence.Child(head, Relation.Obj) is >= 0 and var people => PeopleCount.Of(sentence, people),
                Relation.Xcomp when sentence.Child(head, Relation.NsubjPass) is >= 0 and var people => PeopleCount.Of(sentence, people),
                Relation.Amod or Relation.Acl when sentence[head].Upos is Upos.Noun or Upos.Num && head < token => PeopleCount.Of(sentence, head),
                Relation.Conj when IsDescription(sentence, head) => Described(sentence, head),
                _ => Written(sentence, token),
            };
    }

    /// <summary>The number right before the word, with only its noun between: "three protesters dead".</summary>
    static int? Written(Sentence sentence, int token)
    {
        for (var at = token - 1; at >= Math.Max(0, token - LongestVerb); at--)
        {
            if (NumberReader.Around(sentence, at) is { Count: { } number })
            {
                return number;
            }

            if (sentence[at].Upos is not (Upos.Noun or Upos.Adj or Upos.Propn))
            {
                return null;
            }
        }

        return null;
    }

    static bool IsDescription(Sentence sentence, int head) => sentence[head].Upos is Upos.Adj or Upos.Verb && sentence[head].Lemma.ToLowerInvariant() is "dead" or "wounded" or "injured" or "hurt";

    /// <summary>"42 deaths", "the deaths of 42 people", "the arrest of five men".</summary>
    int? Each(Sentence sentence, int token)
    {
        if (PeopleCount.Number(sentence, token) is { } number)
        {
            return number;
        }

        foreach (var of in sentence.Children(token, Relation.Nmod))
        {
            if (HasWith(sentence, of, "of"))
            {
                // "the death of Shabeer" is one, whatever the name is taken for.
                return PeopleCount.Of(sentence, of) ?? (sentence[token].Xpos == "NN" && !words.IsThing(sentence[of].Lemma.ToLowerInvariant()) ? 1 : null);
            }
        }

        return sentence.Child(token, Relation.NmodPoss) is >= 0 and var owner ? PeopleCount.Number(sentence, owner) : null;
    }

    /// <summary>"a death toll of 42", "the toll rose to 42", "put the toll at 42", "the death toll was 42".</summary>
    static int? Toll(Sentence sentence, int token)
    {
        foreach (var child in sentence.Children(token, Relation.Nmod))
        {
            if (PeopleCount.Number(sentence, child) is { } own)
            {
                return own;
            }
        }

        var head = sentence[token].Head;
        if (head < 0 || sentence[token].Relation is not (Relation.Nsubj or Relation.NsubjPass or Relation.Obj))
        {
            return null;
        }

        if (sentence[head].Upos == Upos.Num)
        {
            return PeopleCount.Number(sentence, head);
        }

        foreach (var child in sentence.Children(head))
        {
            if (child > token && sentence[child].Relation is Relation.Obl or Relation.Obj or Relation.Xcomp or Relation.OblUnmarked && !HasWith(sentence, child, "from")
                && PeopleCount.Number(sentence, child) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    static bool IsNegated(Sentence sentence, int token)
    {
        foreach (var child in sentence.Children(token))
        {
            if (sentence[child].Relation == Relation.Advmod && sentence[child].Lemma.ToLowerInvariant() is "not" or "n't" or "never")
            {
                return true;
            }
        }

        return false;
    }
}
