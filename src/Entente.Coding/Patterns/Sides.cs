using Entente.Language;

namespace Entente.Coding;

/// <summary>The two sides of a matched rule.</summary>
/// <param name="Sources">The acting side.</param>
/// <param name="Targets">The affected side.</param>
/// <param name="Distance">How far away in the tree they were found, summed.</param>
/// <param name="Leading">Of those who act together, how many were found in the first place.</param>
readonly record struct FoundSides(IReadOnlyList<PlacedMention> Sources, IReadOnlyList<PlacedMention> Targets, int Distance, int Leading);

/// <summary>Finds the mentions that stand on the two sides of a matched rule.</summary>
static class Sides
{
    static readonly Reach[] Reaches = [Reach.Heads, Reach.Modifiers];

    /// <summary>What of an argument may be the party: its head; in a second round what modifies it.</summary>
    enum Reach
    {
        Heads,
        Modifiers,
    }

    /// <summary>The two sides and how far away they were found.</summary>
    public static FoundSides Of(Rule rule, SentenceFrames frames, MentionMap mentions, Clause clause)
    {
        if (rule.Source.Form == SideForm.Both)
        {
            var (together, leading) = Together(rule.Source.Paths, frames, mentions, clause);
            return new(IsLedByStranger(frames, mentions, clause, together) ? [] : together, [], 0, leading);
        }

        var isNoun = clause.Kind == PredicateKind.Noun;
        // Whoever dies did not do it.
        var isDying = rule.Type == EventType.Assault && frames.Lemma(clause.Predicate) is "die" or "perish";
        var acting = PathsOf(rule.Source, isNoun ? SidePaths.NounSource : SidePaths.VerbSource);
        var isBefallen = !isNoun && clause[Role.Subj] is >= 0 and var subject && mentions.Of(frames, subject) is { Count: 0 } && IsFate(frames, subject);
        var (sources, near) = First([.. acting.Where(path => !(isDying && path.Steps is [Role.Subj]) && !(isBefallen && path.Steps is [Role.Subj, Role.Of or Role.Poss]))], frames, mentions, clause, []);
        var affected = PathsOf(rule.Target, isNoun ? SidePaths.NounTarget : SidePaths.VerbTarget);
        var (targets, far) = First(rule.Type == EventType.Accuse ? [.. affected.Where(path => !IsOfFate(path, frames, clause))] : affected, frames, mentions, clause, sources);
        if (rule.Type == EventType.Assault && sources.Exists(source => IsPlaceBefore(frames, source)))
        {
            var places = sources.FindAll(source => IsPlaceBefore(frames, source));
            sources.RemoveAll(places.Contains);
            targets = targets.Count > 0 ? targets : places.ConvertAll(AsCountry);
        }

        if (sources.Count == 0 && clause.IsPassive && rule.Source.Form != SideForm.Nobody)
        {
            sources = Tellers(rule.Type, frames, mentions, clause, targets);
        }

        if (sources.Count == 0 && rule.Type == EventType.Coerce && clause.IsPassive && rule.Source.Form == SideForm.Default)
        {
            (sources, near) = First(SidePaths.AttackedPlace, frames, mentions, clause, targets);
            sources.RemoveAll(source => (source.Kinds & MentionKinds.Place) == 0);
        }

        if (targets.Count == 0 && rule.Type == EventType.Assault && rule.Target.Form != SideForm.Nobody && !HasStranger(frames, clause[Role.Obj]))
        {
            (targets, far) = First(SidePaths.AttackedPlace, frames, mentions, clause, sources);
            targets.RemoveAll(target => (target.Kinds & MentionKinds.Place) == 0);
        }

        return new(sources, targets, near + far, 0);
    }

    /// <summary>"The killing of the envoy set off protests": what befell somebody is not what he did.</summary>
    static bool IsFate(SentenceFrames frames, int noun) => frames.Words.PassiveNoun.Contains(frames, noun) || frames.Lemma(noun) is "loss" or "absence" or "fate" or "fall" or "case" or "lack" or "disappearance";

    /// <summary>Whoever is angered by the killing of the envoy blames not the envoy; "Russia's annexation of the province" is Russia's deed.</summary>
    static bool IsOfFate(RolePath path, SentenceFrames frames, Clause clause) =>
        path.Steps is [var outer, Role.Of or Role.Poss] && clause[outer] is >= 0 and var noun && IsFate(frames, noun) && !(path.Steps[1] == Role.Poss && HasOf(frames, noun));

    static bool HasOf(SentenceFrames frames, int noun)
    {
        foreach (var child in frames.Sentence.Children(noun, Relation.Nmod))
        {
            if (Prepositions.RoleOf(frames, child) == Role.Of)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"They renewed links with X and Y": who acts together has a subject; where it is somebody unknown, those after "with" are not each other's partners.</summary>
    static bool IsLedByStranger(SentenceFrames frames, MentionMap mentions, Clause clause, List<PlacedMention> together) =>
        clause.Kind == PredicateKind.Verb && HasStranger(frames, clause[Role.Subj]) && mentions.Of(frames, clause[Role.Subj]) is { Count: 0 } && together.Count > 0;

    /// <summary>Whether the token is a pronoun for a person: "kidnapped him in Mosul" did not happen to Mosul.</summary>
    static bool HasStranger(SentenceFrames frames, int token) =>
        token >= 0 && frames.Sentence[token] is { Upos: Upos.Pron } pronoun && pronoun.Form.ToLowerInvariant() is "he" or "him" or "she" or "her" or "they" or "them" or "we" or "us" or "i" or "me" or "you";

    /// <summary>"The Kabul bombing": a town before the noun is where it was, not who did it.</summary>
    static bool IsPlaceBefore(SentenceFrames frames, PlacedMention mention) =>
        mention.First == mention.Last && frames.Sentence[mention.First] is { Relation: Relation.Compound or Relation.NmodUnmarked, Upos: Upos.Propn, Xpos: "NNP" }
        && (mention.Mention.Actor.Kind == "place" || (mention.Mention.Actor is { Sector: "GOV" or "", Kind: "state" } && mention.Mention.Reason.Contains("capital of", StringComparison.Ordinal)));

    static PlacedMention AsCountry(PlacedMention place) => place with { Mention = place.Mention with { Actor = new(place.Mention.Actor.Country, "") } };

    /// <summary>
    /// "Nearly a thousand were arrested, the police said": what is reported without an agent by those whose business it is was done by them. Killings, only of
    /// fighters; and a ministry that tells what befell its own people did not do it.
    /// </summary>
    static List<PlacedMention> Tellers(EventType? type, SentenceFrames frames, MentionMap mentions, Clause clause, List<PlacedMention> targets)
    {
        var isDeed = type is EventType.Sanction or EventType.Coerce or EventType.Retreat || (type == EventType.Assault && targets.Count > 0 && targets.TrueForAll(t => t.Mention.Actor.Sector is "REB" or "UAF"));
        var teller = isDeed ? Reporter.Of(frames, clause.Predicate) : -1;
        return teller < 0 ? [] : [.. mentions.Of(frames, teller).Where(IsOfficial)];

        bool IsOfficial(PlacedMention mention) => IsStrong(mention) && mention.Mention.Actor is var actor
            && (actor.Sector is "COP" or "MIL" or "JUD" or "SPY" || (actor.Sector is "GOV" or "" && Actor.IsState(actor.Country) && !targets.Exists(t => t.Mention.Actor.Country == actor.Country && t.Mention.Actor.Sector is not ("REB" or "CRM"))));
    }

    static IReadOnlyList<RolePath> PathsOf(SidePaths side, IReadOnlyList<RolePath> fallback) => side.Form switch
    {
        SideForm.Default => fallback,
        SideForm.Nobody => [],
        _ => side.Paths,
    };

    /// <summary>
    /// The mentions on the first path that leads to any with a country or an identity. Where the first ones found have neither ("a
    /// hospital") and a later path leads to a country, they are taken to be of that country.
    /// </summary>
    static (List<PlacedMention> Found, int Distance) First(
        IReadOnlyList<RolePath> paths, SentenceFrames frames, MentionMap mentions, Clause clause, IReadOnlyList<PlacedMention> others)
    {
        List<PlacedMention> weak = [];
        var weakDistance = 0;
        foreach (var reach in Reaches)
        {
            foreach (var path in paths)
            {
                if (!path.MayLead(clause))
                {
                    continue;
                }

                var (found, distance) = On(path, reach, frames, mentions, clause, others);
                if (found.Exists(IsStrong))
                {
                    return weak.Count > 0 ? (Settled(weak, found), weakDistance + 1) : (found, distance);
                }

                if (weak.Count == 0)
                {
                    (weak, weakDistance) = (found, distance);
                }
            }
        }

        return (weak, weakDistance);
    }

    /// <summary>The mentions on one path: those of the first argument that has any, with its conjuncts.</summary>
    static (List<PlacedMention> Found, int Distance) On(
        RolePath path, Reach reach, SentenceFrames frames, MentionMap mentions, Clause clause, IReadOnlyList<PlacedMention> others)
    {
        var found = new List<PlacedMention>();
        var (group, distance) = (-1, 0);
        foreach (var (token, argument, nearness) in path.Groups(frames, clause))
        {
            if (found.Count > 0 && argument != group)
            {
                break;
            }

            var here = reach == Reach.Heads ? WithOuter(path, frames, mentions, token) : ModifiersOf(frames, mentions, token);
            if (Add(frames, found, here, others))
            {
                (group, distance) = (argument, nearness + path.Steps.Count - 1 + (reach == Reach.Heads ? 0 : 1));
            }
        }

        return (found, distance);
    }

    /// <summary>The mentions that a token stands for; of "the Indian envoy", where a rule asks for the nationality, the envoy.</summary>
    static IReadOnlyList<PlacedMention> WithOuter(RolePath path, SentenceFrames frames, MentionMap mentions, int token)
    {
        var here = mentions.Of(frames, token);
        var head = frames.Sentence[token].Head;
        return path.Steps is [.., Role.Comp or Role.Poss] && here is [{ Mention.Actor.Sector: "" } inner] && head >= 0
            && mentions.AllAt(head) is [{ Mention.Actor.Sector.Length: > 0 } outer] && outer.Head == head && outer.Mention.Actor.Country == inner.Mention.Actor.Country
            ? [outer] : here;
    }

    static bool IsStrong(PlacedMention mention) => mention.Mention.Actor.Country.Length + mention.Mention.Actor.Identity.Length > 0;

    /// <summary>Those without a country in a country: "a doctor" and "Kenya" are a Kenyan doctor; where the other is no country, the other alone.</summary>
    static List<PlacedMention> Settled(List<PlacedMention> weak, List<PlacedMention> strong)
    {
        var place = strong[0].Mention.Actor;
        if ((strong[0].Kinds & MentionKinds.Place) == 0)
        {
            return strong;
        }

        return [.. weak.Select(mention => mention with
        {
            Mention = mention.Mention with
            {
                Actor = mention.Mention.Actor with { Country = place.Country },
                Reason = $"{mention.Mention.Reason}; in {strong[0].Mention.Text}",
            },
        })];
    }

    /// <summary>A country or party that modifies or owns a thing: "Egyptian cotton", "a Russian officer".</summary>
    static IReadOnlyList<PlacedMention> ModifiersOf(SentenceFrames frames, MentionMap mentions, int token)
    {
        if (mentions.Of(frames, token).Count > 0 || frames.KindOf(token) != PredicateKind.Noun)
        {
            return [];
        }

        foreach (var child in frames.Sentence.Children(token))
        {
            if (frames.Sentence[child].Relation is Relation.Amod or Relation.Compound or Relation.NmodPoss && mentions.At(child) is { } modifier && IsStrong(modifier))
            {
                return [modifier];
            }
        }

        return [];
    }

    /// <summary>Whether the mentions are at least two parties.</summary>
    public static bool AreSeveral(IReadOnlyList<PlacedMention> mentions) =>
        mentions.Select(m => (m.Mention.Actor.Country, m.Mention.Actor.Sector, m.Mention.Actor.Identity)).Distinct().Count() > 1;

    static (List<PlacedMention> Found, int Leading) Together(IReadOnlyList<RolePath> paths, SentenceFrames frames, MentionMap mentions, Clause clause)
    {
        var found = new List<PlacedMention>();
        var leading = 0;
        if (clause.Kind == PredicateKind.Noun && Between(frames, mentions, clause) is { Count: > 1 } parties)
        {
            return (parties, 0);
        }

        foreach (var path in paths)
        {
            if (found.Count >= 2 && path.Steps is not [Role.With or Role.Subj or Role.Between])
            {
                break;
            }

            foreach (var token in path.From(frames, clause))
            {
                Add(frames, found, mentions.Of(frames, token), [.. found]);
            }

            leading = leading > 0 ? leading : found.Count;
        }

        return (found, leading);
    }

    /// <summary>"Chad is part of a pact between Mali and Niger": those between whom it is are the parties, whatever the subject.</summary>
    static List<PlacedMention> Between(SentenceFrames frames, MentionMap mentions, Clause clause)
    {
        var found = new List<PlacedMention>();
        foreach (var argument in clause.Arguments)
        {
            if (argument is { Role: Role.Between, Nearness: 0 })
            {
                Add(frames, found, mentions.Of(frames, argument.Token), [.. found]);
            }
        }

        return AreSeveral(found) ? found : [];
    }

    static bool Add(SentenceFrames frames, List<PlacedMention> found, IReadOnlyList<PlacedMention> mentions, IReadOnlyList<PlacedMention> others)
    {
        var before = found.Count;
        foreach (var mention in mentions)
        {
            if (!found.Contains(mention) && !IsTwice(mention, others) && !IsOwn(frames, mention, others) && !IsOwnState(mention, others) && !others.Any(other => other == mention || (other.Head != mention.Head && Same(other, mention) && IsPart(frames, mention, other))))
            {
                found.Add(mention);
            }
        }

        return found.Count > before;
    }

    /// <summary>Whether one of the two is a modifier, possessor or of-phrase of the other; "a union against a company" are two parties.</summary>
    static bool IsPart(SentenceFrames frames, PlacedMention one, PlacedMention other)
    {
        if (one.Head < 0 || other.Head < 0)
        {
            return true;
        }

        var (inner, outer) = one.Last - one.First <= other.Last - other.First ? (one.Head, other.Head) : (other.Head, one.Head);
        for (var at = inner; at >= 0 && at != outer; at = frames.Sentence[at].Head)
        {
            var isLoose = frames.Sentence[at].Relation is Relation.Obl or Relation.Obj or Relation.Nsubj or Relation.Conj
                || (frames.Sentence[at].Relation == Relation.Nmod && Prepositions.RoleOf(frames, at) is not (Role.Of or Role.In or Role.From or Role.At or Role.For));
            if (isLoose)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one of a set stands on the other side already: of "both sides" none is urged by itself.</summary>
    static bool IsTwice(PlacedMention mention, IReadOnlyList<PlacedMention> others) =>
        mention.IsSet && others.Any(other => !other.IsMutual && other.Mention.Actor.Key.Length > 0 && other.Mention.Actor.Key == mention.Mention.Actor.Key);

    /// <summary>Whether a mention is a possessive pronoun for one of the others: "reaffirmed their commitment" is not done to them.</summary>
    static bool IsOwn(SentenceFrames frames, PlacedMention mention, IReadOnlyList<PlacedMention> others) =>
        mention.First == mention.Last && frames.Sentence[mention.First].Xpos == "PRP$" && others.Any(other => other.Mention.Actor == mention.Mention.Actor || AreOneState(other.Mention.Actor, mention.Mention.Actor));

    /// <summary>A president, minister or general does nothing to his own bare state: "withdrew the US from the treaty with Iran" is done to Iran.</summary>
    static bool IsOwnState(PlacedMention mention, IReadOnlyList<PlacedMention> others) =>
        !mention.IsMutual && mention.Mention.Actor is { Kind: "state", Sector: "" } state
        && others.Any(other => other.Mention.Actor.Country == state.Country && other.Mention.Actor.Kind != "group" && other.Mention.Actor is { Sector: "GOV" or "MIL" or "SPY" } or { Sector: "", Kind: "state" });

    static bool AreOneState(Actor one, Actor other) => one.Key.Length > 0 && one.Key == other.Key && IsOfState(one) && IsOfState(other);

    static bool IsOfState(Actor actor) => actor.Sector is "" or "GOV" or "MIL";

    static bool Same(PlacedMention one, PlacedMention other) => one.Mention.Span.Overlaps(other.Mention.Span);
}
