using Entente.Language;

namespace Entente.Coding;

/// <summary>Decides which of the rules that fired in a sentence are events.</summary>
static class ActSelection
{
    /// <summary>Keeps what is an event; the reason for each that is not goes to <paramref name="misses"/>.</summary>
    public static List<RuleMatch> Select(SentenceFrames frames, IReadOnlyList<RuleMatch> matches, ICollection<NearMiss> misses)
    {
        var kept = new List<RuleMatch>();
        foreach (var match in matches)
        {
            var reason = ReasonAgainst(frames, match, matches);
            if (reason.Length == 0)
            {
                kept.Add(match);
            }
            else
            {
                misses.Add(new(match.Rule, match.Clause.Predicate, reason));
            }
        }

        return kept;
    }

    static string ReasonAgainst(SentenceFrames frames, RuleMatch match, IReadOnlyList<RuleMatch> all)
    {
        if (match.Rule.Type is null)
        {
            return match.Rule.Mode;
        }

        if (SentenceMood.ReasonAgainst(frames, match.Clause.Predicate, match.Rule.Type) is { Length: > 0 } mood)
        {
            return mood;
        }

        if (match.Rule.Pattern.IsTold && !match.Standing.Own.HasFlag(StandingFlags.Neg))
        {
            return "";
        }

        if (IsIdle(frames, match))
        {
            return $"'{frames.Sentence[match.Clause.Predicate].Form}' names no act here";
        }

        if (match.Standing.IsPresumed && !(IsNamed(match.Sources) && IsNamed(match.Targets)))
        {
            return $"the sentence speaks of it without reporting it ({match.Standing.Reason})";
        }

        if (IsInName(frames, match))
        {
            return $"'{frames.Sentence[match.Clause.Predicate].Form}' is part of a name";
        }

        foreach (var other in all)
        {
            if (other == match || (match.Standing.IsPresumed && other.Rule.Type is EventType.Accuse or EventType.Support && match.Clause.Kind == PredicateKind.Noun))
            {
                continue;
            }

            // "carried out the bombing in which 40 people died": the noun knows who did it.
            var knowsMore = other.Rule.Type == match.Rule.Type && other.Sources.Count == 0 && match.Sources.Count > 0;
            if (!knowsMore && Uses(other, match.Clause.Predicate))
            {
                return $"'{frames.Lemma(match.Clause.Predicate)}' is part of {other.Rule.Name}";
            }

            if (Embeds(frames, other, match.Clause.Predicate))
            {
                return $"it is what {other.Rule.Name} is about, not what was done";
            }
        }

        return match.Standing.IsSaid ? "" : $"the sentence speaks of it without reporting it ({match.Standing.Reason})";
    }

    /// <summary>"Rally for the Republic", "the Iraq War": a capitalised noun beside other names; "the Bishops' Conference": one in the name of a party.</summary>
    static bool IsInName(SentenceFrames frames, RuleMatch match)
    {
        var (sentence, token) = (frames.Sentence, match.Clause.Predicate);
        return match.Clause.Kind == PredicateKind.Noun && token > 0 && sentence[token].Upos == Upos.Propn && char.IsUpper(sentence[token].Form[0])
            && (match.Rule.Type is EventType.Protest or EventType.Assault || match.Sources.Concat(match.Targets).Any(side => side.First <= token && token <= side.Last));
    }

    /// <summary>"In charge of", "in return for"; "is a threat to": the noun is half of a preposition, or says what something is. "Found not guilty": a word that the rule needs is denied.</summary>
    static bool IsIdle(SentenceFrames frames, RuleMatch match)
    {
        var (sentence, token) = (frames.Sentence, match.Clause.Predicate);
        if (match.Words.Any(word => word > token && IsDenied(frames, token, word)))
        {
            return true;
        }

        var isInPhrase = token > 0 && sentence[token - 1].Form.Equals("in", StringComparison.OrdinalIgnoreCase) && frames.Words.InPhrase.Contains(frames, token);
        return match.Clause.Kind == PredicateKind.Noun && (isInPhrase || (match.Rule.Type is EventType.Threaten && sentence.Child(token, Relation.Cop) >= 0));
    }

    static bool IsDenied(SentenceFrames frames, int token, int word)
    {
        if (frames.KindOf(word) is not (PredicateKind.Adjective or PredicateKind.Noun))
        {
            return false;
        }

        foreach (var child in frames.Sentence.Children(word))
        {
            if (child > token && child < word && frames.Sentence[child].Form == "not")
            {
                return true;
            }
        }

        return false;
    }

    static bool IsNamed(IReadOnlyList<PlacedMention> side) => side.Any(m => m.Mention.Actor.Country.Length + m.Mention.Actor.Identity.Length > 0);

    /// <summary>Whether a rule took the token as one of its words and not as its predicate.</summary>
    static bool Uses(RuleMatch other, int token) =>
        other.Clause.Predicate != token && other.Words.Contains(token) && (other.Rule.Type is not null || other.Rule.Mode.Length > 0);

    /// <summary>Whether the token's clause is content of an act of speech: what is asked for, refused, threatened, alleged.</summary>
    static bool Embeds(SentenceFrames frames, RuleMatch other, int token)
    {
        if (other.Rule.Type is not (EventType.Request or EventType.Reject or EventType.Threaten or EventType.Accuse or EventType.Agree or EventType.Concede))
        {
            return false;
        }

        if (IsInContent(frames, other.Clause, token))
        {
            return true;
        }

        var isRelative = false;
        for (int at = token, steps = 0; steps < frames.Sentence.Count; steps++)
        {
            var head = frames.Sentence[at].Head;
            if (head < 0 || !Leads(frames.Sentence[at].Relation))
            {
                return false;
            }

            // "condemned the attack that killed nine": the killing is a fact; "accused him of planning the attack that killed nine": of the charge.
            if (frames.Sentence[at].Relation == Relation.AclRelcl)
            {
                if (!frames.Words.ActNoun.Contains(frames, head))
                {
                    return false;
                }

                isRelative = true;
            }

            if (head == other.Clause.Predicate)
            {
                return (!isRelative || IsClause(frames.Sentence[at].Relation)) && IsContent(frames, at, other);
            }

            at = head;
        }

        return false;
    }

    /// <summary>Whether the token stands in the clause that a noun tells as its content: "the charge that Uganda had armed the rebels".</summary>
    static bool IsInContent(SentenceFrames frames, Clause noun, int token)
    {
        if (noun.Kind != PredicateKind.Noun)
        {
            return false;
        }

        foreach (var argument in noun.Arguments)
        {
            if (argument.Role is Role.Xcomp or Role.Ccomp && argument.Token != noun.Predicate && (argument.Token == token || frames.Sentence.Ancestors(token).Contains(argument.Token)))
            {
                return true;
            }
        }

        return false;
    }

    static bool IsClause(Relation relation) => relation is Relation.Xcomp or Relation.Ccomp or Relation.Advcl or Relation.Acl;

    static bool Leads(Relation relation) =>
        IsClause(relation) || relation is Relation.AclRelcl or Relation.Conj or Relation.Obj or Relation.Obl or Relation.Nmod;

    static bool IsContent(SentenceFrames frames, int clause, RuleMatch other)
    {
        if (frames.Sentence[clause].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Acl)
        {
            return true;
        }

        if (frames.Sentence[clause].Relation is not Relation.Advcl)
        {
            return other.Rule.Type is not EventType.Accuse && other.Words.Contains(clause);
        }

        var mark = frames.Sentence.Child(clause, Relation.Mark);
        return mark >= 0 && frames.Lemma(mark) is "to" or "of" or "for" or "from" or "over" or "if" or "unless" or "against";
    }
}
