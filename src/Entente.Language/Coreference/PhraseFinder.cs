namespace Entente.Language.Coreference;

/// <summary>Finds the phrases of a sentence that pronouns may mean, in the order of their heads.</summary>
sealed class PhraseFinder(CoreferenceWords words)
{
    /// <summary>The phrases.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="quoted">For each token whether it stands in quotation marks.</param>
    public List<Phrase> Find(Sentence sentence, bool[] quoted)
    {
        var phrases = new List<Phrase>();
        for (var token = 0; token < sentence.Count; token++)
        {
            if (IsHead(sentence, token))
            {
                phrases.Add(Of(sentence, token, quoted[token]));
                if (Joined(sentence, token) is { Count: > 1 } members)
                {
                    phrases.Add(Together(sentence, phrases[^1], members));
                }
            }
        }

        return phrases;
    }

    /// <summary>Third-person pronouns that mean somebody or something told elsewhere: "he", "its", "themselves".</summary>
    public static bool IsAnaphor(Token token) => Class(token).Length > 0;

    /// <summary>he, she, it or they, for all forms of each; empty for other words.</summary>
    public static string Class(Token token) => token.Upos is not Upos.Pron ? "" : token.Form.ToLowerInvariant() switch
    {
        "he" or "him" or "his" or "himself" => "he",
        "she" or "her" or "hers" or "herself" => "she",
        "it" or "its" or "itself" => "it",
        "they" or "them" or "their" or "theirs" or "themselves" => "they",
        _ => "",
    };

    bool IsHead(Sentence sentence, int token)
    {
        var word = sentence[token];
        if (word.Upos is Upos.Pron)
        {
            return IsAnaphor(word) && word.Relation != Relation.Expl;
        }

        if (word.Upos is not (Upos.Noun or Upos.Propn) && !(word.Upos is Upos.Num or Upos.Adj or Upos.Det && word.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj))
        {
            return false;
        }

        return word.Relation is not (Relation.Compound or Relation.Flat or Relation.Fixed or Relation.NmodDesc or Relation.Goeswith or Relation.OblUnmarked
            or Relation.NmodUnmarked or Relation.Expl or Relation.Case or Relation.Cc or Relation.Discourse) && !words.Has(word.Lemma.ToLowerInvariant(), "time");
    }

    Phrase Of(Sentence sentence, int head, bool isQuoted)
    {
        var word = sentence[head];
        var (first, last) = Extent(sentence, head);
        var lemma = word.Lemma.ToLowerInvariant();
        var isName = word.Upos == Upos.Propn;
        var isPlural = (word.Xpos is "NNS" or "NNPS" && !(isName && words.Has(word.Form.ToLowerInvariant(), "one"))) || PhraseFinder.Class(word) == "they" || words.Has(word.Form.ToLowerInvariant(), "people");
        var gender = GenderOf(sentence, head, first, last, lemma);
        return new(sentence.Index, head, first, last)
        {
            IsPronoun = word.Upos == Upos.Pron,
            IsName = isName,
            IsPlural = isPlural,
            IsQuoted = isQuoted,
            IsDefinite = IsDefinite(sentence, head),
            Gender = gender,
            Sort = SortOf(sentence, head, first, last, lemma, isPlural, gender),
            Role = RoleOf(sentence, head),
            Key = isName ? sentence[LastOfName(sentence, head)].Form.ToLowerInvariant() : lemma,
        };
    }

    static Phrase Together(Sentence sentence, Phrase first, List<int> members)
    {
        var end = Extent(sentence, members[^1]).Last;
        return first with { Last = Math.Max(first.Last, end), IsPlural = true, Members = members, Gender = PhraseGender.Unknown, Key = "", Sort = first.Sort == PhraseSort.Person ? PhraseSort.People : first.Sort };
    }

    PhraseSort SortOf(Sentence sentence, int head, int first, int last, string lemma, bool isPlural, PhraseGender gender)
    {
        var pronoun = Class(sentence[head]);
        if (pronoun.Length > 0)
        {
            return pronoun is "he" or "she" ? PhraseSort.Person : PhraseSort.Unknown;
        }

        foreach (var name in sentence.Names)
        {
            if (name.First <= head && head <= name.Last && sentence[head].Upos == Upos.Propn)
            {
                return name.Kind switch
                {
                    NameKind.Person => PhraseSort.Person,
                    NameKind.Organisation or NameKind.Place => PhraseSort.Body,
                    _ => PhraseSort.Unknown,
                };
            }
        }

        var isPerson = gender != PhraseGender.Unknown || words.Has(lemma, "person");
        return isPerson ? isPlural ? PhraseSort.People : PhraseSort.Person
            : words.Has(sentence[head].Form.ToLowerInvariant(), "people") ? PhraseSort.People
            : words.Has(lemma, "organisation") ? PhraseSort.Body
            : sentence[head].Upos == Upos.Propn ? PhraseSort.Unknown : PhraseSort.Thing;
    }

    PhraseGender GenderOf(Sentence sentence, int head, int first, int last, string lemma)
    {
        var pronoun = Class(sentence[head]);
        if (pronoun.Length > 0)
        {
            return pronoun == "he" ? PhraseGender.Male : pronoun == "she" ? PhraseGender.Female : PhraseGender.Unknown;
        }

        if (words.Has(lemma, "male") || words.Has(lemma, "female"))
        {
            return words.Has(lemma, "male") ? PhraseGender.Male : PhraseGender.Female;
        }

        for (var token = first; token <= last && sentence[head].Upos == Upos.Propn; token++)
        {
            var form = sentence[token].Form.ToLowerInvariant();
            var inName = token == head || sentence[token].Head == head;
            if (inName && (words.Has(form, "female-title") || (words.Has(form, "female-name") && token <= head + 1)))
            {
                return PhraseGender.Female;
            }

            if (inName && (words.Has(form, "male-title") || (words.Has(form, "male-name") && token <= head + 1)))
            {
                return PhraseGender.Male;
            }
        }

        return PhraseGender.Unknown;
    }

    static int LastOfName(Sentence sentence, int head)
    {
        var last = head;
        foreach (var child in sentence.Children(head))
        {
            last = child > head && sentence[child].Relation is Relation.Flat && sentence[child].Upos == Upos.Propn ? child : last;
        }

        return last;
    }

    static bool IsDefinite(Sentence sentence, int head)
    {
        foreach (var child in sentence.Children(head))
        {
            if (sentence[child].Relation is Relation.NmodPoss || (sentence[child].Relation == Relation.Det && sentence[child].Lemma is "the" or "this" or "that" or "these" or "those"))
            {
                return true;
            }
        }

        return false;
    }

    static Relation RoleOf(Sentence sentence, int head)
    {
        var at = head;
        for (var steps = 0; sentence[at].Relation == Relation.Conj && sentence[at].Head >= 0 && steps < 6; steps++)
        {
            at = sentence[at].Head;
        }

        return sentence[at].Relation;
    }

    static List<int> Joined(Sentence sentence, int head)
    {
        var members = new List<int> { head };
        if (sentence[head].Relation == Relation.Conj || sentence[head].Upos == Upos.Pron)
        {
            return members;
        }

        foreach (var child in sentence.Children(head, Relation.Conj))
        {
            if (sentence[child].Upos is Upos.Noun or Upos.Propn or Upos.Pron)
            {
                members.Add(child);
            }
        }

        return members;
    }

    static (int First, int Last) Extent(Sentence sentence, int head)
    {
        var (first, last) = (head, head);
        foreach (var child in sentence.Children(head))
        {
            var relation = sentence[child].Relation;
            if (child < head ? relation is not (Relation.Case or Relation.Cc or Relation.Punct or Relation.Mark or Relation.Nsubj or Relation.Cop or Relation.Advmod or Relation.Aux)
                : relation is Relation.Flat or Relation.Compound)
            {
                var (from, to) = Extent(sentence, child);
                (first, last) = (Math.Min(first, from), Math.Max(last, to));
            }
        }

        return (first, last);
    }
}
