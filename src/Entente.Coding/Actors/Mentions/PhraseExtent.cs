using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// How far a phrase about an actor reaches: what the tree says, and what the words say where the tree errs: a name is not cut, a
/// title belongs to the name that follows it, "scores of" to what is counted.
/// </summary>
sealed class PhraseExtent(ActorDictionary dictionary, NameChooser chooser, Sentence sentence, SentenceScan scan, PhraseQuery query)
{
    /// <summary>First and last token of the phrase of a head.</summary>
    public (int First, int Last) Of(int head)
    {
        var (first, last) = NounPhrase.RangeOf(sentence, head);
        (first, last) = Whole(first, last);
        last = Cut(head, WithName(last));
        return (WithFormer(WithoutTime(WithTitle(head, WithCount(first)), head)), WithRole(last));
    }

    /// <summary>"Former" before a title belongs to it, whatever the tree says.</summary>
    int WithFormer(int first)
    {
        while (first > 0 && (dictionary.Words[dictionary.Folding[sentence[first - 1].Form]] & WordClass.Former) != 0 && sentence[first - 1].Upos is Upos.Adj or Upos.Noun or Upos.Propn)
        {
            first--;
        }

        return first;
    }

    /// <summary>"The United States military", where the tree makes an adjective of the last word.</summary>
    int WithRole(int last)
    {
        var state = scan.SegmentAt(last);
        if (state < 0 || state + 1 >= scan.Segments.Count || Choice(state) is not { Kind: ActorKind.State, Tag: NameTag.Name, Exists: true } || Choice(state + 1) is not { IsRole: true })
        {
            return last;
        }

        var (from, to) = scan.TokensOf(scan.Segments[state + 1]);
        return from == last + 1 && sentence[from].Upos == Upos.Adj && !(to + 1 < sentence.Count && sentence[to + 1].Upos is Upos.Noun or Upos.Propn) ? to : last;
    }

    /// <summary>"Sunday the American drone", "that American diplomats": no part of the phrase that follows.</summary>
    int WithoutTime(int first, int head)
    {
        while (first < head && (IsTime(first) || sentence[first].Form is "that" or ","))
        {
            var segment = scan.SegmentAt(first);
            if (segment >= 0 && scan.TokensOf(scan.Segments[segment]).Last > first)
            {
                break;
            }

            first++;
        }

        return first;
    }

    /// <summary>The last word before "who is in India", "on Friday", a verb, or "and" with another person: they are no part of who is meant.</summary>
    int Cut(int head, int last)
    {
        for (var token = head + 1; token <= last; token++)
        {
            if (scan.SegmentAt(token) < 0 && Ends(token))
            {
                last = token - 1;
            }
        }

        while (last > head && scan.SegmentAt(last) < 0 && sentence[last].Upos is Upos.Punct or Upos.Cconj or Upos.Adp or Upos.Adv or Upos.Sconj && sentence[last].Form != ")")
        {
            last--;
        }

        return last;
    }

    bool Ends(int token) => sentence[token].Xpos is "WP" or "WDT" or "WRB" or "WP$" or "VBD" or "VBZ" or "VBP" or "MD" || IsTime(token)
        || (sentence[token].Upos == Upos.Cconj && token + 1 < sentence.Count && StartsPerson(token + 1));

    /// <summary>Whether a title with a name, or a name, of a person begins at a token.</summary>
    bool StartsPerson(int token)
    {
        var segment = scan.SegmentAt(token);
        while (segment >= 0 && segment + 1 < scan.Segments.Count && Choice(segment) is { IsRole: true } or { Tag: NameTag.Adjective }
            && scan.TokensOf(scan.Segments[segment]).Last + 1 == scan.TokensOf(scan.Segments[segment + 1]).First)
        {
            segment++;
        }

        return segment >= 0 && IsPerson(segment);
    }

    bool IsTime(int token) => (dictionary.Words[dictionary.Folding[sentence[token].Form]] & WordClass.Time) != 0;

    /// <summary>Whether a word lies beyond the phrase of a head that the tree counts it to.</summary>
    public bool IsOutside(int head, int token)
    {
        var (first, last) = Of(head);
        return token < first || token > last;
    }

    /// <summary>The token that stands for a head in a name of several: of "JD Vance" with two heads the one that is an argument.</summary>
    public int HeadFor(int head)
    {
        var segment = scan.SegmentAt(head);
        if (segment < 0)
        {
            return head;
        }

        var (first, last) = scan.TokensOf(scan.Segments[segment]);
        return NounPhrase.HeadOf(sentence, first, last);
    }

    (int First, int Last) Whole(int first, int last)
    {
        foreach (var segment in scan.Segments)
        {
            var (from, to) = scan.TokensOf(segment);
            if (from <= last && to >= first)
            {
                (first, last) = (Math.Min(first, from), Math.Max(last, to));
            }
        }

        return (first, last);
    }

    /// <summary>"Opposition leader" reaches to "Shehbaz Sharif" where the name follows.</summary>
    int WithName(int last)
    {
        var role = scan.SegmentAt(last);
        if (role < 0 || role + 1 >= scan.Segments.Count || !Choice(role).IsRole)
        {
            return last;
        }

        var (from, to) = scan.TokensOf(scan.Segments[role + 1]);
        if (from == last + 2 && sentence[last + 1].Form == "," && (to + 1 >= sentence.Count || sentence[to + 1].Form is "," or ";" or ".") && !Choice(role).Plural && IsPerson(role + 1))
        {
            return to;
        }

        return from == last + 1 && IsPerson(role + 1) && !scan.Pieces[scan.Segments[role + 1].First].Is(PieceForm.BreakBefore) ? to : last;
    }

    /// <summary>The title and nationality before a person's name.</summary>
    int WithTitle(int head, int first)
    {
        var name = scan.SegmentAt(head);
        if (name < 0 || !IsPerson(name))
        {
            return first;
        }

        for (var before = name - 1; before >= 0; before--)
        {
            var (from, to) = scan.TokensOf(scan.Segments[before]);
            var choice = Choice(before);
            if (to < first - 1 || scan.Pieces[scan.Segments[before + 1].First].Is(PieceForm.BreakBefore) || !(choice.IsRole && !choice.Plural || choice.Tag == NameTag.Adjective))
            {
                break;
            }

            first = Math.Min(first, from);
        }

        return first;
    }

    /// <summary>"Scores of Afghans" begins with "scores".</summary>
    int WithCount(int first)
    {
        if (first < 2 || sentence[first - 1].Form != "of" || (dictionary.Words[dictionary.Folding[sentence[first - 2].Form]] & WordClass.Partitive) == 0)
        {
            return first;
        }

        var start = first - 2;
        while (start > 0 && sentence[start - 1].Relation is Relation.Det or Relation.Nummod or Relation.Amod && sentence[start - 1].Head == start)
        {
            start--;
        }

        return start;
    }

    bool IsPerson(int segment)
    {
        var choice = Choice(segment);
        return choice.Kind == ActorKind.Person && choice.Exists || (!choice.Exists && NameDoubts.IsSurname(scan.Segments[segment]));
    }

    NameChoice Choice(int segment) => chooser.Choose(scan.Segments[segment], scan.Pieces, query, "");
}
