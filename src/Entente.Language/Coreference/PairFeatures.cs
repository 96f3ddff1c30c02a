namespace Entente.Language.Coreference;

/// <summary>What speaks for and against a phrase's being meant by a pronoun or definite noun: names of features, each with the anaphor's class in front.</summary>
sealed class PairFeatures(CoreferenceWords words)
{
    /// <summary>The features of a candidate.</summary>
    /// <param name="told">The text so far.</param>
    /// <param name="anaphor">The referring phrase.</param>
    /// <param name="kind">Its class: he, she, it, they, noun.</param>
    /// <param name="candidates">All candidates, nearest first.</param>
    /// <param name="at">Which of them.</param>
    /// <param name="known">The weights whose features alone are wanted; null for all features.</param>
    public List<string> Of(CoreferenceText told, Phrase anaphor, string kind, IReadOnlyList<Phrase> candidates, int at, CoreferenceWeights? known = null)
    {
        var (text, candidate, entity) = (told.Sentences, candidates[at], told.Trace(candidates[at]));
        var passed = Passed(candidates, at);
        var nearness = passed.Select(c => c.Entity).Distinct().Count();
        var features = new FeatureNames(kind, known);
        var (here, there) = (text[anaphor.Sentence], text[candidate.Sentence]);
        var distance = Math.Min(4, anaphor.Sentence - candidate.Sentence);
        var (place, role) = (distance == 0 ? "0" : "+", RoleName(candidate));
        features.Add($"d{distance}");
        features.Add($"n{(nearness < 3 ? nearness : nearness < 6 ? 3 : 6)}");
        features.Add($"r{place}{role}");
        features.Add($"pr{RoleName(anaphor)}-{role}");
        features.Add($"t{TypeOf(candidate, here[anaphor.Head], there[candidate.Head])}");
        features.Add($"s{candidate.Sort}{(candidate.IsPlural ? "s" : "")}{(candidate.IsJoined ? "&" : "")}");
        features.Add(candidate.Gender != PhraseGender.Unknown ? "g=" : "g?");
        features.Add($"c{Math.Min(4, entity.Count)}");
        features.Add($"q{(anaphor.IsQuoted ? 1 : 0)}{(candidate.IsQuoted ? 1 : 0)}{place}");
        AddIf(entity.First <= 1, "first");
        AddIf(entity.WasPerson && kind is "he" or "she", "person");
        AddIf(entity.WasPerson && kind is "it", "person");
        AddIf(distance == 1 && IsSubject(candidate) && there[candidate.Head].Head == there.Root, "center");
        AddIf(distance <= 1 && IsMain(there, candidate), distance == 0 ? "main0" : "main+");
        AddIf(distance == 0 && IsReporter(here, anaphor.Head, candidate.Head), "reporter");
        AddIf(IsSpeaker(here, anaphor.Head) && IsSpeaker(there, candidate.Head), "speakers");
        AddIf(IsSpeaker(there, candidate.Head) && anaphor.IsQuoted, "quoted-speaker");
        var levels = distance == 0 ? LevelsAbove(here, anaphor.Head, candidate.Head) : -1;
        var own = here[anaphor.Head].Xpos == "PRP$" ? "own" : "";
        if (levels >= 0)
        {
            features.Add($"above{Math.Min(2, levels)}{own}");
        }

        if (distance == 0 && IsObjectAbove(here, anaphor.Head, candidate.Head))
        {
            features.Add($"object-above{own}");
        }

        AddIf(distance == 0 && IsParallel(here, anaphor.Head, candidate.Head), "parallel");
        AddIf(distance == 0 && own.Length > 0 && IsJoinedTo(here, here[anaphor.Head].Head, candidate.Head), "joined-own");
        AddIf(levels == 0 && here[anaphor.Head].Form.Contains("sel", StringComparison.Ordinal), "self");
        AddIf(anaphor.First == 0 && candidate.First <= 1 && distance > 0, distance == 1 ? "starts1" : "starts2");
        AddIf(passed.Exists(c => IsSubject(c) && c.Sort == PhraseSort.Person), "passed-person");
        AddIf(passed.Exists(c => IsSubject(c) && c.IsName), "passed-name");
        AddIf(passed.Exists(c => c.Sentence == candidate.Sentence && IsMain(there, c)), "passed-main");
        AddIf(there.Child(candidate.Head, Relation.Case) is >= 0 and var mark && there[mark].Lemma is "in" or "at" or "on", "placed");
        if (kind == "noun")
        {
            AddNoun(anaphor, candidate, distance, features);
        }

        return features.All;

        void AddIf(bool holds, string name)
        {
            if (holds)
            {
                features.Add(name);
            }
        }
    }

    /// <summary>The nearer candidates that are others than the one.</summary>
    static List<Phrase> Passed(IReadOnlyList<Phrase> candidates, int at)
    {
        var passed = new List<Phrase>(at);
        for (var i = 0; i < at; i++)
        {
            if (candidates[i].Entity != candidates[at].Entity)
            {
                passed.Add(candidates[i]);
            }
        }

        return passed;
    }

    /// <summary>The features of meaning nobody told before: "it rains", "the sun".</summary>
    public static List<string> OfNone(IReadOnlyList<Sentence> text, Phrase anaphor, string kind, bool hasCandidates)
    {
        var sentence = text[anaphor.Sentence];
        var features = new List<string> { $"{kind}|none", $"{kind}|none-{RoleName(anaphor)}", $"{kind}|none-s{Math.Min(2, anaphor.Sentence)}" };
        var head = sentence[anaphor.Head].Head;
        if (kind == "it" && head >= 0)
        {
            features.Add($"it|none-{sentence[head].Upos}-{(HasClause(sentence, head) ? "clause" : "")}");
            features.Add($"it|none-lemma-{sentence[head].Lemma}");
        }
        else if (kind == "noun")
        {
            features.Add($"noun|none-{anaphor.Key}");
            features.Add($"noun|none-{anaphor.Sort}");
        }

        if (!hasCandidates)
        {
            features.Add($"{kind}|none-alone");
        }

        return features;
    }

    static void AddNoun(Phrase anaphor, Phrase candidate, int distance, FeatureNames features)
    {
        var type = candidate.IsName ? "name" : candidate.IsPronoun ? "pron" : "noun";
        features.Add($"sort{anaphor.Sort}-{candidate.Sort}-{type}");
        features.Add($"lemma-{anaphor.Key}-{candidate.Sort}-{type}");
        if (candidate.Key == anaphor.Key)
        {
            features.Add($"key{(candidate.IsDefinite ? "the" : "a")}{distance}");
        }
        else if (type == "noun")
        {
            features.Add("other-noun");
        }

        if (candidate.IsPlural != anaphor.IsPlural)
        {
            features.Add("number");
        }

        if (candidate.Gender != PhraseGender.Unknown && candidate.Gender == anaphor.Gender)
        {
            features.Add("gender");
        }
    }

    bool IsSpeaker(Sentence sentence, int token) =>
        sentence[token].Relation is Relation.Nsubj && sentence[token].Head >= 0 && words.Has(sentence[sentence[token].Head].Lemma.ToLowerInvariant(), "speech");

    bool IsReporter(Sentence sentence, int anaphor, int candidate)
    {
        if (!IsSpeaker(sentence, candidate))
        {
            return false;
        }

        var verb = sentence[candidate].Head;
        var below = anaphor;
        foreach (var above in sentence.Ancestors(anaphor))
        {
            if (above == verb)
            {
                return sentence[below].Relation is Relation.Ccomp or Relation.Parataxis;
            }

            below = above;
        }

        return false;
    }

    /// <summary>How many clauses up the candidate is the subject of one that the anaphor stands in; -1 if it is of none.</summary>
    static int LevelsAbove(Sentence sentence, int anaphor, int candidate)
    {
        var levels = 0;
        if (sentence[candidate].Relation is not (Relation.Nsubj or Relation.NsubjPass))
        {
            return -1;
        }

        foreach (var above in sentence.Ancestors(anaphor))
        {
            if (sentence[candidate].Head == above)
            {
                return levels;
            }

            levels += sentence[above].Upos is Upos.Verb or Upos.Aux ? 1 : 0;
        }

        return -1;
    }

    /// <summary>"Praised Trump for his speech": the candidate is the object of a verb that the anaphor stands under.</summary>
    static bool IsObjectAbove(Sentence sentence, int anaphor, int candidate) =>
        sentence[candidate].Relation is Relation.Obj or Relation.Iobj && sentence.Ancestors(anaphor).Contains(sentence[candidate].Head);

    /// <summary>"Summoned the envoy and handed him a note": both are arguments of the same kind of verbs that are joined.</summary>
    static bool IsParallel(Sentence sentence, int anaphor, int candidate)
    {
        var (one, other) = (sentence[anaphor], sentence[candidate]);
        return one.Head >= 0 && other.Head >= 0 && IsJoinedTo(sentence, one.Head, other.Head)
            && (one.Relation is Relation.Nsubj or Relation.NsubjPass) == (other.Relation is Relation.Nsubj or Relation.NsubjPass)
            && one.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Iobj or Relation.Obl
            && other.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Iobj or Relation.Obl;
    }

    static bool IsJoinedTo(Sentence sentence, int token, int first) => token >= 0 && sentence[token].Relation == Relation.Conj && sentence[token].Head == first;

    static bool IsSubject(Phrase phrase) => phrase.Role is Relation.Nsubj or Relation.NsubjPass;

    static bool IsMain(Sentence sentence, Phrase phrase) => IsSubject(phrase) && sentence[phrase.Head].Head == sentence.Root;

    static bool HasClause(Sentence sentence, int head)
    {
        foreach (var child in sentence.Children(head))
        {
            if (child > head && sentence[child].Relation is Relation.Ccomp or Relation.Csubj or Relation.Xcomp or Relation.Advcl or Relation.Acl)
            {
                return true;
            }
        }

        return false;
    }

    static string TypeOf(Phrase candidate, Token anaphor, Token head) => candidate switch
    {
        { IsPronoun: true } => PhraseFinder.Class(head) == PhraseFinder.Class(anaphor) ? "same" : "pron",
        { IsName: true } => "name",
        { IsDefinite: true } => "the",
        _ => "a",
    };

    static string RoleName(Phrase phrase) => phrase.Role switch
    {
        Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter => "subj",
        Relation.Obj or Relation.Iobj => "obj",
        Relation.Obl or Relation.OblAgent => "obl",
        Relation.NmodPoss => "poss",
        Relation.Nmod => "nmod",
        Relation.Appos => "appos",
        Relation.Root => "root",
        _ => "other",
    };
}

/// <summary>What the text has said of one entity so far.</summary>
/// <param name="Count">How often it was mentioned.</param>
/// <param name="First">Index of the sentence of its first mention.</param>
/// <param name="WasPerson">Whether "he", "she" or "who" has meant it, or its words say that it is a person.</param>
readonly record struct EntityTrace(int Count, int First, bool WasPerson);
