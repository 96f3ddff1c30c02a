namespace Entente.Language.Coreference;

/// <summary>A text while its references are resolved: its phrases in order, and which mean the same.</summary>
sealed class CoreferenceText
{
    const int Reach = 4;
    const int Most = 40;

    readonly CoreferenceWords words;
    readonly List<Phrase> phrases = [];
    readonly List<EntityTrace> entities = [];
    readonly List<PhraseGender> genders = [];
    readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);

    /// <summary>Finds the phrases of a text.</summary>
    public CoreferenceText(IReadOnlyList<Sentence> sentences, CoreferenceWords words)
    {
        (Sentences, this.words) = (sentences, words);
        var finder = new PhraseFinder(words);
        var isQuoted = false;
        foreach (var sentence in sentences)
        {
            var quoted = new bool[sentence.Count];
            for (var i = 0; i < quoted.Length; i++)
            {
                isQuoted = sentence[i].Form switch { "“" => true, "”" => false, "\"" or "``" or "''" => !isQuoted, _ => isQuoted };
                quoted[i] = isQuoted;
            }

            phrases.AddRange(finder.Find(sentence, quoted));
        }
    }

    /// <summary>The sentences.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The phrases, in text order.</summary>
    public IReadOnlyList<Phrase> Phrases => phrases;

    /// <summary>What is known of a phrase's entity.</summary>
    public EntityTrace Trace(Phrase phrase) => entities[phrase.Entity];

    /// <summary>The class of a phrase that refers back: he, she, it, they, noun; empty for others.</summary>
    public string ClassOf(Phrase phrase)
    {
        var word = Sentences[phrase.Sentence][phrase.Head];
        return phrase.IsJoined ? "" : phrase.IsPronoun ? PhraseFinder.Class(word)
            : phrase is { IsName: false, IsDefinite: true, Sort: PhraseSort.Person or PhraseSort.Body or PhraseSort.People } && IsBare(phrase) ? "noun" : "";
    }

    /// <summary>The phrases that one may mean, nearest first.</summary>
    public List<Phrase> Candidates(int at, string kind)
    {
        var (anaphor, found) = (phrases[at], new List<Phrase>());
        for (var i = at - 1; i >= 0 && found.Count < Most && anaphor.Sentence - phrases[i].Sentence <= Reach; i--)
        {
            if (phrases[i].Entity >= 0 && Agrees(anaphor, kind, phrases[i]) && !IsBarred(anaphor, phrases[i]))
            {
                found.Add(phrases[i]);
            }
        }

        // "Congress must hold itself accountable": the subject of its verb, wherever that is among them.
        return found.Find(candidate => IsOwnSubject(anaphor, candidate)) is { } subject ? [subject] : found;
    }

    bool IsOwnSubject(Phrase anaphor, Phrase candidate)
    {
        var sentence = Sentences[anaphor.Sentence];
        return candidate.Sentence == anaphor.Sentence && anaphor.IsPronoun && IsReflexive(sentence[anaphor.Head])
            && sentence[candidate.Head] is { Relation: Relation.Nsubj or Relation.NsubjPass } subject && subject.Head == sentence[anaphor.Head].Head;
    }

    static bool IsReflexive(Token word) =>
        word.Form.EndsWith("self", StringComparison.OrdinalIgnoreCase) || word.Form.EndsWith("selves", StringComparison.OrdinalIgnoreCase);

    /// <summary>Puts a phrase to the entity of another, or to a new one (or that of the same name) where it means none before.</summary>
    public void Place(Phrase phrase, Phrase? antecedent)
    {
        var known = antecedent?.Entity ?? (phrase.IsName && !phrase.IsJoined && byName.TryGetValue(phrase.Key, out var named) ? named : ApposOf(phrase));
        if (known < 0)
        {
            known = entities.Count;
            entities.Add(new(0, phrase.Sentence, false));
            genders.Add(PhraseGender.Unknown);
        }

        phrase.Entity = known;
        var trace = entities[known];
        entities[known] = trace with { Count = trace.Count + 1, WasPerson = trace.WasPerson || phrase.Sort == PhraseSort.Person };
        genders[known] = genders[known] == PhraseGender.Unknown ? phrase.Gender : genders[known];
        if (phrase.IsName && !phrase.IsJoined)
        {
            byName[phrase.Key] = known;
        }
    }

    int ApposOf(Phrase phrase)
    {
        var word = Sentences[phrase.Sentence][phrase.Head];
        var head = word.Relation == Relation.Appos && !phrase.IsJoined ? phrases.Find(p => p.Sentence == phrase.Sentence && p.Head == word.Head && !p.IsJoined) : null;
        return head?.Entity ?? -1;
    }

    // "The former cricketer", "the group": nothing but articles and adjectives stands with it.
    bool IsBare(Phrase phrase)
    {
        var sentence = Sentences[phrase.Sentence];
        foreach (var child in sentence.Children(phrase.Head))
        {
            var relation = sentence[child].Relation;
            if (relation is Relation.NmodPoss or Relation.Nmod or Relation.AclRelcl or Relation.Acl or Relation.Appos or Relation.Flat
                || (child < phrase.Head && relation is Relation.Compound or Relation.Amod && char.IsUpper(sentence[child].Form[0])))
            {
                return false;
            }
        }

        return true;
    }

    // "The Florida Department" is no he, whatever the name finder took it for.
    bool IsBody(Phrase candidate) => !candidate.IsPronoun && words.Has(candidate.Key, "organisation");

    bool Agrees(Phrase anaphor, string kind, Phrase candidate)
    {
        var gender = candidate.Gender != PhraseGender.Unknown ? candidate.Gender : genders[candidate.Entity];
        return kind switch
        {
            "he" => !candidate.IsPlural && gender != PhraseGender.Female && IsNot(candidate, "it", "they") && !IsBody(candidate),
            "she" => !candidate.IsPlural && gender != PhraseGender.Male && IsNot(candidate, "it", "they") && !IsBody(candidate),
            "it" => !candidate.IsPlural && gender == PhraseGender.Unknown && candidate.Sort is not (PhraseSort.Person or PhraseSort.People) && IsNot(candidate, "they", "they"),
            "they" => (candidate.IsPlural || candidate.Sort is PhraseSort.Body or PhraseSort.Unknown or PhraseSort.People or PhraseSort.Person) && IsNot(candidate, "he", "she"),
            _ => candidate.IsPlural == anaphor.IsPlural && !(words.Has(anaphor.Key, "land") && IsBody(candidate) && candidate.Key != anaphor.Key) && (anaphor.Gender == PhraseGender.Unknown || gender == PhraseGender.Unknown || gender == anaphor.Gender)
                && (anaphor.Sort == PhraseSort.Body ? candidate.Sort is PhraseSort.Body or PhraseSort.Unknown || candidate.IsPronoun && IsNot(candidate, "he", "she")
                    : candidate.Sort is PhraseSort.Person or PhraseSort.People or PhraseSort.Unknown) && (candidate.Key == anaphor.Key || candidate.IsName || candidate.IsPronoun || candidate.Sort == anaphor.Sort),
        };
    }

    bool IsNot(Phrase candidate, string one, string other) =>
        !candidate.IsPronoun || PhraseFinder.Class(Sentences[candidate.Sentence][candidate.Head]) is var kind && kind != one && kind != other;

    /// <summary>A pronoun does not mean what it stands in, nor the subject or object of its own verb, nor what it is joined to.</summary>
    bool IsBarred(Phrase anaphor, Phrase candidate)
    {
        if (anaphor.Sentence != candidate.Sentence)
        {
            return false;
        }

        if (candidate.First <= anaphor.Head && anaphor.Head <= candidate.Last || candidate.Members.Contains(anaphor.Head))
        {
            return true;
        }

        var sentence = Sentences[anaphor.Sentence];
        var (word, other) = (sentence[anaphor.Head], sentence[candidate.Head]);
        var isSelf = IsReflexive(word);
        return (word.Relation == Relation.Conj && word.Head == candidate.Head)
            || IsDemander(sentence, anaphor.Head, candidate.Head)
            || IsJudge(sentence, anaphor.Head, candidate)
            || (!isSelf && word.Head >= 0 && word.Relation is Relation.Obj or Relation.Iobj && SharedSubject(sentence, word.Head) == candidate.Head)
            || (!isSelf && word.Relation != Relation.NmodPoss && word.Head == other.Head && word.Head >= 0 && IsArgument(word.Relation) && IsArgument(other.Relation));
    }

    // "The judge fined the man for driving his car", "praised her for keeping her word": it is they who are judged that did it.
    static bool IsJudge(Sentence sentence, int anaphor, Phrase candidate)
    {
        var verb = sentence[anaphor].Head;
        for (var steps = 0; verb >= 0 && sentence[verb].Upos is not Upos.Verb && steps < 4; steps++)
        {
            verb = sentence[verb].Head;
        }

        return verb >= 0 && sentence[verb] is { Relation: Relation.Advcl, Xpos: "VBG", Head: >= 0 and var judged } && sentence.Child(verb, Relation.Nsubj) < 0
            && sentence.Child(verb, Relation.Mark) is >= 0 and var mark && sentence[mark].Lemma == "for"
            && sentence.Child(judged, Relation.Obj) is >= 0 and var whom && whom < verb && sentence[candidate.Head] is { Relation: Relation.Nsubj } subject && subject.Head == judged;
    }

    // "Kenya's demand that it free them": one demands of another, and the demand frees nobody.
    bool IsDemander(Sentence sentence, int anaphor, int candidate)
    {
        var verb = sentence[anaphor].Head;
        if (verb < 0 || sentence[verb].Relation is not (Relation.Acl or Relation.Ccomp or Relation.Advcl))
        {
            return false;
        }

        var above = sentence[verb].Head;
        var noun = IsRequest(sentence, above) ? above : sentence.Child(above, Relation.Obj);
        return noun >= 0 && noun < verb && IsRequest(sentence, noun) && (candidate == noun || (sentence[candidate].Relation == Relation.NmodPoss && sentence[candidate].Head == noun));
    }

    bool IsRequest(Sentence sentence, int token) => sentence[token].Upos is Upos.Noun && words.Has(sentence[token].Lemma.ToLowerInvariant(), "request");

    // "Biden telephoned Albanese and invited him": the subject of the first verb is that of the second too.
    static int SharedSubject(Sentence sentence, int verb)
    {
        for (var steps = 0; steps < 4 && verb >= 0; steps++)
        {
            if (sentence.Child(verb, Relation.Nsubj) is >= 0 and var subject)
            {
                return subject;
            }

            var above = sentence[verb].Head;
            var isControlled = sentence[verb].Relation is Relation.Xcomp && above >= 0 && sentence.Child(above, Relation.Obj) < 0;
            verb = sentence[verb].Relation == Relation.Conj || isControlled ? above : -1;
        }

        return -1;
    }

    static bool IsArgument(Relation relation) =>
        relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Iobj or Relation.Obl or Relation.OblAgent;
}
