namespace Entente.Coding;

/// <summary>Finds the rules that fire in a sentence: for each predicate the most specific one whose sides are there.</summary>
/// <param name="book">The rules.</param>
/// <param name="standings">Tells how acts stand.</param>
public sealed class PatternMatcher(RuleBook book, StandingReader standings)
{
    /// <summary>The rules that fire, in the order of their predicates.</summary>
    /// <param name="frames">The clauses of the sentence.</param>
    /// <param name="mentions">The actors of the sentence.</param>
    /// <param name="misses">Takes the rules that lost, and why.</param>
    /// <param name="everything">Whether to tell of every rule whose predicate stands there; else of those that met a condition by words.</param>
    public IReadOnlyList<RuleMatch> Match(SentenceFrames frames, MentionMap mentions, ICollection<NearMiss> misses, bool everything = false)
    {
        ArgumentNullException.ThrowIfNull(frames);
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(misses);
        var matches = new List<RuleMatch>();
        for (var token = 0; token < frames.Sentence.Count; token++)
        {
            var kind = frames.KindOf(token);
            var rules = kind == PredicateKind.None ? [] : book.ForLemma(frames.Lemma(token));
            if (rules.Length > 0)
            {
                matches.AddRange(Fired(rules, kind, frames, mentions, token, misses, everything));
            }
        }

        return matches;
    }

    List<RuleMatch> Fired(ReadOnlySpan<LemmaRule> rules, PredicateKind kind, SentenceFrames frames, MentionMap mentions, int token, ICollection<NearMiss> misses, bool everything)
    {
        Clause? clause = null;
        ActStanding? standing = null;
        List<Candidate>? candidates = null;
        var words = new List<int>();
        foreach (var (rule, isPlain) in rules)
        {
            if ((rule.Pattern.Kinds & kind) == 0 || !(isPlain || rule.Pattern.Predicate.Contains(frames, token)))
            {
                continue;
            }

            clause ??= frames.Of(token);
            standing ??= standings.Of(frames, token);
            if (Satisfies(rule, frames, mentions, clause, standing.Value, words, out var failure))
            {
                (candidates ??= []).Add(new(rule, [.. words]));
            }
            else if (everything || words.Count > 1)
            {
                misses.Add(new(rule, token, failure is null ? "the clause stands otherwise: negation, tense or voice" : $"{failure} does not hold"));
            }
        }

        return candidates is null ? [] : Choose(candidates, frames, mentions, clause!, standing!.Value, misses);
    }

    /// <summary>The best rule, and those that say that they fire beside it.</summary>
    static List<RuleMatch> Choose(
        List<Candidate> candidates, SentenceFrames frames, MentionMap mentions, Clause clause, ActStanding standing, ICollection<NearMiss> misses)
    {
        var chosen = new List<RuleMatch>(1);
        RuleMatch? best = null;
        foreach (var (rule, words) in candidates.Count == 1 ? candidates : candidates.OrderBy(c => c.Rule.Pattern.IsRest).ThenByDescending(c => c.Rule.Pattern.Specificity).ToList())
        {
            if (best is not null && !rule.Pattern.IsAlso)
            {
                misses.Add(new(rule, clause.Predicate, $"{best.Rule.Name} is more specific or stands before it"));
                continue;
            }

            var sides = rule.Type is null ? new FoundSides([], [], 0, 0) : Sides.Of(rule, frames, mentions, clause);
            if (rule.Type is { } type && Lacks(rule, type, sides.Sources, sides.Targets) is { Length: > 0 } lack)
            {
                misses.Add(new(rule, clause.Predicate, lack) { LacksSide = true });
                continue;
            }

            chosen.Add(new(rule, clause, sides.Sources, sides.Targets, words, sides.Distance, standing) { Leading = sides.Leading });
            best = rule.Pattern.IsAlso ? best : chosen[^1];
        }

        return chosen;
    }

    static string Lacks(Rule rule, EventType type, IReadOnlyList<PlacedMention> sources, IReadOnlyList<PlacedMention> targets)
    {
        if (sources.Count + targets.Count == 0)
        {
            return "no actor was found on either side";
        }

        if (rule.Source.Form == SideForm.Both)
        {
            return Sides.AreSeveral(sources) ? "" : "only one of those who act together was found";
        }

        if (sources.Count == 0 && (rule.Source.IsRequired || type is not (EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Retreat)))
        {
            return "no acting side was found";
        }

        if (sources.Count == 1 && targets.Count == 1 && !targets[0].IsMutual && sources[0].Mention.Actor == targets[0].Mention.Actor && (type is EventType.Consult || sources[0].Mention.Actor.Identity.Length > 0 || IsPronoun(targets[0])))
        {
            return "both sides are one party";
        }

        return targets.Count > 0 ? ""
            : rule.Target.IsRequired ? "no affected side was found, which the rule requires"
            : Ontology.RequiresTarget(type) && !rule.IsImplied && !(type == EventType.Sanction && rule.Mode != "convict" && IsState(sources)) ? $"no affected side was found, which {Ontology.Name(type)} requires" : "";
    }

    /// <summary>"They pushed them aside": what a reference makes one party was done between strangers.</summary>
    static bool IsPronoun(PlacedMention mention) => mention.First == mention.Last && mention.Mention.Text.ToLowerInvariant() is "him" or "her" or "them" or "it";

    /// <summary>Whether a state or its government acts: whom it sanctioned, the article may tell.</summary>
    static bool IsState(IReadOnlyList<PlacedMention> sources) => sources.Any(s => s.Mention.Actor is var actor && ((s.Kinds & MentionKinds.State) != 0 || actor is { Sector: "REB", Kind: "group" }) && actor.Country.Length > 0);

    static bool Satisfies(Rule rule, SentenceFrames frames, MentionMap mentions, Clause clause, ActStanding standing, List<int> words, out Condition? failure)
    {
        words.Clear();
        failure = null;
        var test = rule.Pattern.Standing;
        if ((standing.Own & test.Needs) != test.Needs || (standing.Own & test.Forbids) != 0)
        {
            return false;
        }

        words.Add(clause.Predicate);
        foreach (var condition in rule.Pattern.Conditions)
        {
            if (Holds(condition, frames, mentions, clause, words) == condition.Negated)
            {
                failure = condition;
                return false;
            }
        }

        return true;
    }

    static bool Holds(Condition condition, SentenceFrames frames, MentionMap mentions, Clause clause, List<int> words)
    {
        foreach (var path in condition.Paths)
        {
            foreach (var token in path.From(frames, clause))
            {
                if (condition.Test.Passes(frames, mentions, token))
                {
                    if (condition.Test.Words.Count > 0 && !words.Contains(token))
                    {
                        words.Add(token);
                    }

                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A rule that holds of a clause, and the words that made it hold.</summary>
    readonly record struct Candidate(Rule Rule, List<int> Words);
}
